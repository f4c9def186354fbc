import fs from 'node:fs';
import path from 'node:path';
import { byCodePoint } from '../problems/problem.ts';
import { writeAtomically } from '../system/write-atomically.ts';

/** What an import has written for a row. */
export interface Written {
  /** The id of the bulletin. */
  id: string;
  /** A hash of the text as it was written: another one on disk was edited since. */
  hash: string;
}

/**
 * Remembers, beside the content and never published, which row became which bulletin. A line is added with each bulletin, so
 * that an import that was killed goes on where it was; at its end the lines are put in order.
 */
export class Ledger {
  private readonly entries = new Map<string, Written>();
  private descriptor: number | undefined;

  private readonly file: string;

  constructor(file: string) {
    this.file = file;
    const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    for (const line of text.split('\n')) {
      const read = readLine(line);
      if (read) this.entries.set(read.key, { id: read.id, hash: read.hash });
    }
  }

  get(key: string): Written | undefined {
    return this.entries.get(key);
  }

  /** The ids that are taken, with the key of their row. */
  ids(): Map<string, string> {
    return new Map([...this.entries].map(([key, { id }]) => [id, key]));
  }

  add(key: string, written: Written): void {
    const known = this.entries.get(key);
    if (known?.id === written.id && known.hash === written.hash) return;
    this.entries.set(key, written);
    if (this.descriptor === undefined) {
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      this.descriptor = fs.openSync(this.file, 'a');
      // What a killed import left behind may be half a line.
      fs.writeSync(this.descriptor, '\n');
    }
    fs.writeSync(this.descriptor, lineOf(key, written));
  }

  /** To be called at the end of an import. */
  close(): void {
    if (this.descriptor === undefined) return;
    fs.closeSync(this.descriptor);
    this.descriptor = undefined;
    const sorted = [...this.entries].sort(([a], [b]) => byCodePoint(a, b));
    writeAtomically(this.file, sorted.map(([key, written]) => lineOf(key, written)).join(''));
  }
}

const lineOf = (key: string, { id, hash }: Written): string => `${JSON.stringify([key, id, hash])}\n`;

/** @returns nothing for a line that was cut off */
function readLine(line: string): ({ key: string } & Written) | undefined {
  try {
    const [key, id, hash]: unknown[] = JSON.parse(line);
    return typeof key === 'string' && typeof id === 'string' && typeof hash === 'string'
      ? { key, id, hash }
      : undefined;
  } catch {
    return undefined;
  }
}
