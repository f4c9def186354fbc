import { type IsWanted, type LineReader, type LogLine, saysAhead, textOf } from './line.ts';
import { ClfTimes } from './times.ts';

/** `203.0.113.7 - - ` or, with the host, `bantin.example.gov.vn:443 203.0.113.7 - - `. */
const BEFORE_TIME = /^(?:(\S+):\d+ )?(\S+) \S+ .*$/;

/**
 * Lines of nginx and Apache: `common`, `combined`, and `combined` behind the host (`vhost_combined`). What follows the browser
 * in quotes is taken for the headers by which a browser says that it fetches ahead (`log_format bantin` in nginx.conf).
 */
export class NcsaLines implements LineReader {
  readonly #times = new ClfTimes();

  read(line: string, isWanted: IsWanted): LogLine | 'unwanted' | undefined {
    const open = line.indexOf(' [');
    const close = line.indexOf('] "', open);
    const request = close + 3;
    const end = open < 0 || close < 0 ? -1 : quoteAfter(line, request);
    if (end < 0) return undefined;
    const [method, written] = requestIn(line.slice(request, end));
    const status = Number(line.slice(end + 2, end + 5));
    if (written === undefined || !(status >= 100)) return undefined;
    const target = textOf(written);
    if (!isWanted(target)) return 'unwanted';
    const time = this.#times.read(line.slice(open + 2, close));
    if (time === undefined) return undefined;
    const [agent, purpose = ''] = behindReferrer(line, end + 5);
    return {
      time,
      method,
      target,
      status,
      ...beforeTime(line, open),
      ...(agent !== undefined && { agent: agent === '-' ? '' : agent }),
      ...(saysAhead(purpose) && { isAhead: true }),
    };
  }
}

/** Where a text in quotes ends: Apache writes a quote in it as `\"`, nginx as `\x22`. */
function quoteAfter(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1))
    if (line.charCodeAt(at - 1) !== 92) return at;
  return -1;
}

/** `GET /vi/ HTTP/1.1`. */
function requestIn(request: string): [method: string, target: string | undefined] {
  const blank = request.indexOf(' ');
  const last = request.lastIndexOf(' ');
  const method = request.slice(0, blank);
  if (blank < 0) return ['', undefined];
  return [method, last > blank ? request.slice(blank + 1, last) : request.slice(blank + 1)];
}

function beforeTime(line: string, open: number): { address: string; host?: string } {
  const blank = line.indexOf(' ');
  // `203.0.113.7 - - `: no more than a name without blanks behind the address.
  if (line.startsWith(' - - [', blank)) return { address: line.slice(0, blank) };
  const [, host, address = ''] = BEFORE_TIME.exec(line.slice(0, open)) ?? [];
  return host === undefined ? { address } : { address, host };
}

/** The texts in quotes that follow the first one, which is the page that led here: the browser, and what our format adds. */
function behindReferrer(line: string, from: number): string[] {
  const texts: string[] = [];
  for (let open = line.indexOf('"', from); open >= 0 && texts.length < 3; ) {
    const close = quoteAfter(line, open + 1);
    if (close < 0) break;
    texts.push(line.slice(open + 1, close));
    open = line.indexOf('"', close + 1);
  }
  return texts.slice(1);
}
