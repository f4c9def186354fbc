/** What a line of a log says of one request. */
export interface LogLine {
  /** When, in seconds since 1970. */
  time: number;
  method: string;
  /** The address that was asked for, with its query: `/vi/2017/hop.html?x=1`. */
  target: string;
  status: number;
  /** Of the reader: kept in memory while logs are read, never written. */
  address: string;
  /** The browser; empty where it sent none, absent where this format has none. */
  agent?: string;
  /** The host that was asked, where the format says it. */
  host?: string;
  /** The request was made ahead, for a page that may never be looked at. */
  isAhead?: boolean;
}

/** Whether anybody wants to know of requests for an address: most lines are of none, and need not be read to their end. */
export type IsWanted = (target: string) => boolean;

/** Reads the lines of one log in their order: headers in it may say what the next ones hold. */
export interface LineReader {
  /**
   * @param line without its end; a letter for each byte
   * @returns nothing for what is no request: a comment, an empty or a damaged line
   */
  read(line: string, isWanted: IsWanted): LogLine | 'unwanted' | undefined;
}

/** Text of a log, whose letters are its bytes, as UTF-8. */
export function textOf(bytes: string): string {
  // Most lines are ASCII, and stay as they are.
  return /[\u0080-\u00FF]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

/** A copy of a text: a part of a line would keep the whole piece of the log in memory that it was cut from. */
export const copyOf = (text: string): string => Buffer.from(text).toString('utf8');

/** Whether a header (`Sec-Purpose`, `Purpose`, `X-Moz`) says that a request is made ahead. */
export const saysAhead = (purpose: string): boolean => /prefetch|prerender|preview/i.test(purpose);
