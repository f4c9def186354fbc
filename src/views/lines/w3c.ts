import { type IsWanted, type LineReader, type LogLine, textOf } from './line.ts';

/**
 * Lines of IIS (W3C Extended Log File Format): `#Fields:` says what stands in which column, and may say so anew in the middle
 * of a file. Times are UTC; a blank in a browser's name is a `+`.
 */
export class W3cLines implements LineReader {
  #columns: ReadonlyMap<string, number> = new Map();
  #minute = '';
  #seconds = 0;

  read(line: string, isWanted: IsWanted): LogLine | 'unwanted' | undefined {
    if (line.startsWith('#')) {
      const [, fields] = /^#Fields:\s*(.*?)\s*$/.exec(line) ?? [];
      if (fields !== undefined) this.#columns = new Map(fields.split(/\s+/).map((name, i) => [name, i]));
      return undefined;
    }
    const cells = line.split(line.includes('\t') ? '\t' : ' ');
    const cell = (name: string) => {
      const at = this.#columns.get(name);
      const written = at === undefined ? undefined : cells[at];
      return written === '-' ? undefined : written;
    };
    const time = this.#timeOf(cell('date'), cell('time'));
    const [stem, query] = [cell('cs-uri-stem'), cell('cs-uri-query')];
    const status = Number(cell('sc-status'));
    if (time === undefined || stem === undefined || !(status >= 100)) return undefined;
    const target = textOf(query === undefined ? stem : `${stem}?${query}`);
    if (!isWanted(target)) return 'unwanted';
    const host = cell('cs-host');
    return {
      time,
      method: cell('cs-method') ?? '',
      target,
      status,
      // Behind a proxy its own column holds the reader's address (`X-Forwarded-For`, IIS Advanced Logging).
      address: cell('X-Forwarded-For') ?? cell('c-ip') ?? '',
      ...(this.#columns.has('cs(User-Agent)') && {
        agent: (cell('cs(User-Agent)') ?? '').replaceAll('+', ' '),
      }),
      ...(host !== undefined && { host }),
    };
  }

  #timeOf(date: string | undefined, time: string | undefined): number | undefined {
    if (date === undefined || time === undefined) return undefined;
    const minute = `${date}T${time.slice(0, 5)}`;
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#seconds = Date.parse(`${minute}:00Z`) / 1000;
    }
    const seconds = this.#seconds + Number(time.slice(6, 8));
    return Number.isFinite(seconds) ? seconds : undefined;
  }
}
