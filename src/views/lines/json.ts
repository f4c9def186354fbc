import { type IsWanted, type LineReader, type LogLine, saysAhead, textOf } from './line.ts';
import { jsonTime } from './times.ts';

/**
 * What a value is called, by program; letters in any case, without `_`, `-`, `.`, `@`: Cloudflare's exports (Logpush), those of
 * Netlify (log drains), Caddy, and nginx with a format of JSON.
 */
const NAMES = {
  time: ['edgestarttimestamp', 'timestamp', 'ts', 'time', 'timeiso8601', 'datetime', 'msec', 'timelocal'],
  method: ['clientrequestmethod', 'method', 'requestmethod', 'httpmethod'],
  target: ['clientrequesturi', 'clientrequestpath', 'url', 'uri', 'requesturi', 'path', 'requestpath'],
  /** `GET /vi/ HTTP/1.1` */
  request: ['request', 'requestline'],
  status: ['edgeresponsestatus', 'statuscode', 'status', 'responsestatus'],
  address: ['clientip', 'remoteip', 'remoteaddr', 'ip', 'remotehost', 'client'],
  agent: ['clientrequestuseragent', 'useragent', 'httpuseragent', 'agent'],
  host: ['clientrequesthost', 'host', 'httphost', 'servername', 'domain'],
  purpose: ['secpurpose', 'httpsecpurpose', 'purpose', 'httppurpose', 'xmoz', 'httpxmoz'],
} as const;

/** Lines of JSON, one request each. */
export class JsonLines implements LineReader {
  /** A name as it is written → as it is looked for. */
  readonly #plain = new Map<string, string>();

  read(line: string, isWanted: IsWanted): LogLine | 'unwanted' | undefined {
    const values = this.#flat(parsed(line));
    const find = (names: readonly string[]): unknown => {
      const name = names.find((each) => values.has(each));
      return name === undefined ? undefined : values.get(name);
    };
    const word = (names: readonly string[]) => {
      const value = find(names);
      return typeof value === 'string' ? value : undefined;
    };
    const [ofRequest, inRequest] = word(NAMES.request)?.split(' ') ?? [];
    const time = jsonTime(find(NAMES.time));
    const target = word(NAMES.target) ?? inRequest;
    const status = Number(find(NAMES.status));
    if (time === undefined || target === undefined || !(status >= 100)) return undefined;
    if (!isWanted(target)) return 'unwanted';
    const host = word(NAMES.host);
    const agent = word(NAMES.agent);
    const hasAgent = NAMES.agent.some((name) => values.has(name));
    return {
      time,
      method: word(NAMES.method) ?? ofRequest ?? '',
      target,
      status,
      address: word(NAMES.address) ?? '',
      ...(hasAgent && { agent: agent ?? '' }),
      ...(host !== undefined && { host }),
      ...(saysAhead(word(NAMES.purpose) ?? '') && { isAhead: true }),
    };
  }

  /** All values by their plain names; those of `request` and `headers` (Caddy) as if they stood beside it. */
  #flat(value: unknown, values = new Map<string, unknown>()): Map<string, unknown> {
    if (typeof value !== 'object' || value === null) return values;
    for (const [name, each] of Object.entries(value)) {
      const plain = this.#plainOf(name);
      if (Array.isArray(each)) values.set(plain, each[0]);
      else if (typeof each === 'object') this.#flat(each, values);
      else if (!values.has(plain)) values.set(plain, each);
    }
    return values;
  }

  #plainOf(name: string): string {
    let plain = this.#plain.get(name);
    if (plain === undefined) {
      plain = name.toLowerCase().replace(/[_\-.@]/g, '');
      if (this.#plain.size < 1000) this.#plain.set(name, plain);
    }
    return plain;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(textOf(line));
  } catch {
    // Cut, or no JSON: a damaged line.
    return undefined;
  }
}
