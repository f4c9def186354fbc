import { JsonLines } from './json.ts';
import type { LineReader } from './line.ts';
import { NcsaLines } from './ncsa.ts';
import { W3cLines } from './w3c.ts';

/** Who reads a log, by its first line. A format that nobody knows shows when none of the lines can be read. */
export function readerFor(line: string): LineReader {
  if (line.startsWith('#')) return new W3cLines();
  return line.startsWith('{') ? new JsonLines() : new NcsaLines();
}
