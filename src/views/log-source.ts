import fs from 'node:fs';
import type { BulletinAddresses, CountedVersion } from './addresses.ts';
import { type Filter, LEFT_OUT, type LeftOut, leftOut } from './filter.ts';
import { readerFor } from './lines/formats.ts';
import type { LineReader, LogLine } from './lines/line.ts';
import { LogDamaged, linesOf } from './read-log.ts';

/** A request for a bulletin that may be a reader's. */
export interface View extends CountedVersion {
  time: number;
  /** Address and browser: who it is, for as long as the logs are read. */
  reader: string;
  agent: string | undefined;
}

/** What was found in logs, in numbers. */
export interface Found {
  lines: number;
  /** Lines that are no request, or damaged; comments and empty ones not counted. */
  unreadable: number;
  leftOut: Record<LeftOut, number>;
  /** Requests for bulletins in a format that does not say the browser. */
  withoutAgent: number;
  /** The time of the newest request for a bulletin, in seconds; 0 for none. */
  newest: number;
}

export const nothingFound = (): Found => ({
  lines: 0,
  unreadable: 0,
  leftOut: Object.fromEntries(LEFT_OUT.map((reason) => [reason, 0])) as Record<LeftOut, number>,
  withoutAgent: 0,
  newest: 0,
});

/** A log that can be read. */
export interface LogSource {
  file: string;
  size: number;
  /** The time of its first request, in seconds. */
  first: number;
}

const anything = () => true;

/**
 * Looks at the beginning of a log.
 * @returns nothing where it holds no request; `unknown` where it has lines, none of which can be read, or is damaged
 */
export async function openLog(file: string): Promise<LogSource | 'unknown' | undefined> {
  const { size } = fs.statSync(file);
  try {
    for await (const lines of linesOf(file)) {
      const written = lines.filter((line) => line.trim() !== '');
      const reader = readerFor(written[0] ?? '');
      for (const line of written) {
        const read = reader.read(line, anything);
        if (read !== undefined && read !== 'unwanted') return { file, size, first: read.time };
      }
      if (written.some((line) => !line.startsWith('#'))) return 'unknown';
    }
  } catch (error) {
    if (error instanceof LogDamaged) return 'unknown';
    throw error;
  }
  return undefined;
}

/** What is looked for in logs. */
export interface Search extends Filter {
  addresses: BulletinAddresses;
  /** Called with how many bytes of all logs are read. */
  onRead(bytes: number): void;
}

/**
 * A line may be so many seconds older than one before it: servers write a line when a request ends. What is older comes of
 * several logs in one file; whether it is in another one, too, nobody could tell.
 */
const MOST_BEHIND = 3600;

/**
 * The requests of a log that may be readers', in its order, a piece of the log at a time.
 * @param found is added to
 * @throws LogDamaged after what could be read
 */
export async function* viewsIn(file: string, search: Search, found: Found): AsyncGenerator<View[]> {
  const { addresses } = search;
  const isWanted = (target: string) => addresses.find(target) !== undefined;
  let reader: LineReader | undefined;
  let before = 0;
  let newest = 0;
  const onRead = (bytes: number) => {
    search.onRead(bytes - before);
    before = bytes;
  };
  for await (const lines of linesOf(file, onRead)) {
    const views: View[] = [];
    for (const line of lines) {
      if (line === '') continue;
      reader ??= readerFor(line);
      const read = reader.read(line, isWanted);
      if (read === undefined && line.startsWith('#')) continue;
      found.lines += 1;
      if (read === undefined) found.unreadable += 1;
      else if (read !== 'unwanted') {
        const counted = addresses.find(read.target);
        const reason = leftOut(read, search);
        if (reason) found.leftOut[reason] += 1;
        else if (read.time < newest - MOST_BEHIND) found.leftOut.disorder += 1;
        else if (counted) views.push(viewOf(read, counted));
        if (!reason) newest = Math.max(newest, read.time);
      }
    }
    yield views;
  }
}

const viewOf = ({ time, address, agent }: LogLine, { bulletin, lang }: CountedVersion): View => ({
  bulletin,
  lang,
  time,
  reader: `${address} ${agent ?? ''}`,
  agent,
});
