import type { BulletinAddresses } from './addresses.ts';
import { type Filter, leftOut } from './filter.ts';
import { readerFor } from './lines/formats.ts';
import type { LineReader } from './lines/line.ts';
import { linesOf } from './read-log.ts';

/** What the beginning of a log shows. */
export interface LogSample {
  /** Requests that could be read. */
  requests: number;
  bulletins: number;
  /** Requests for bulletins that count, reloads too. */
  readers: number;
  withoutAgent: number;
  /** An address that was asked for and is no bulletin's. */
  other?: string;
}

/** More lines say nothing new of a log. */
const ENOUGH = 100_000;

/** @throws LogDamaged where there is nothing more to read */
export async function sampleLog(
  file: string,
  filter: Filter & { addresses: BulletinAddresses },
): Promise<LogSample> {
  const sample: LogSample = { requests: 0, bulletins: 0, readers: 0, withoutAgent: 0 };
  let reader: LineReader | undefined;
  for await (const lines of linesOf(file)) {
    for (const line of lines) {
      if (line === '') continue;
      reader ??= readerFor(line);
      const read = reader.read(line, () => true);
      if (read === undefined || read === 'unwanted') continue;
      sample.requests += 1;
      if (!filter.addresses.find(read.target)) {
        if (/\.html|\/\d{4}\//.test(read.target)) sample.other = read.target;
        else sample.other ??= read.target;
        continue;
      }
      sample.bulletins += 1;
      if (read.agent === undefined) sample.withoutAgent += 1;
      if (leftOut(read, filter) === undefined) sample.readers += 1;
    }
    if (sample.requests >= ENOUGH) break;
  }
  return sample;
}
