import fs from 'node:fs';
import v8 from 'node:v8';
import type { BundleRecord } from '../content/bundle.ts';
import type { IndexEntry } from '../content/index-entry.ts';
import { SHORT_HASH_LENGTH, shortHash } from '../system/hash.ts';
import { writeOpen } from '../system/write-whole.ts';
import type { BriefColumns } from './brief-columns.ts';
import type { BundleFacts } from './facts.ts';
import { YearBriefs } from './year-briefs.ts';

/** What stands at the beginning of a file: what is known of its bundles, where the record of each ends, and its hash. */
interface Head {
  chunks: readonly BriefColumns[];
  /** In the order in which the bundles first stand in the chunks. */
  ends: Float64Array;
  /** One behind the other. */
  hashes: string;
}

/** Where the records of a file are, and their hashes. */
interface Written extends Pick<Head, 'ends' | 'hashes'> {
  /** Where the first begins. */
  start: number;
  /** Which one is whose. */
  places: ReadonlyMap<string, number>;
}

/** A record that is not what was written. It has been taken away: who begins anew reads its bundle again. */
export class RecordLost extends Error {
  override name = 'RecordLost';
}

const NEW_LINE = 10;

/** The hash of the head and its length take far less. */
const LONGEST_LINE = 64;

/** A record as it is kept. */
export const packRecord = (record: BundleRecord): Uint8Array => v8.serialize(record);

/**
 * What is kept of a year's bundles, in one file: a line with the hash and the length of the head, the head with all
 * bundles in brief, and then record after record, each read when it is asked for.
 */
export class YearFile {
  readonly #path: string;
  #indexEntries = new YearBriefs([]);
  /** Records that are not written. */
  readonly #packed = new Map<string, Uint8Array>();
  #written: Written | undefined;
  #file: number | undefined;
  #isStale = false;

  /** @param known the hash of its head; any other file counts as not there, as a damaged one does */
  constructor(file: string, known: string | undefined) {
    this.#path = file;
    if (known !== undefined) this.#read(known);
  }

  get isStale(): boolean {
    return this.#isStale;
  }

  get size(): number {
    return this.indexEntries().length;
  }

  has(id: string): boolean {
    return this.#indexEntries.has(id);
  }

  /** Those that were put together are newest first. */
  indexEntries(): readonly IndexEntry[] {
    return this.#indexEntries.all();
  }

  record(id: string): BundleRecord | undefined {
    return this.has(id) ? v8.deserialize(this.#bytesOf(id)) : undefined;
  }

  put(facts: BundleFacts, packed: Uint8Array): void {
    this.#indexEntries.put(facts);
    this.#packed.set(facts.id, packed);
    this.#isStale = true;
  }

  delete(id: string): void {
    this.#packed.delete(id);
    if (this.#indexEntries.delete(id)) this.#isStale = true;
  }

  /** Writes all of it. @returns the hash of the head, nothing where no bundle is left */
  save(): string | undefined {
    this.#isStale = false;
    const indexEntries = this.indexEntries();
    if (indexEntries.length === 0) {
      this.close();
      this.#written = undefined;
      fs.rmSync(this.#path, { force: true });
      return undefined;
    }
    const all = this.#readAll();
    const records = indexEntries.map(({ id }) => this.#pieceOf(id, all));
    let end = 0;
    const ends = Float64Array.from(records, ({ bytes }) => {
      end += bytes.byteLength;
      return end;
    });
    const hashes = records.map(({ hash }) => hash).join('');
    const head = v8.serialize({ chunks: this.#indexEntries.chunks(), ends, hashes } satisfies Head);
    const known = shortHash(head);
    const line = Buffer.from(`${known} ${head.byteLength}\n`);
    const written = writeOpen(this.#path, Buffer.concat([line, head, ...records.map(({ bytes }) => bytes)]));
    this.close();
    this.#file = written;
    const start = line.byteLength + head.byteLength;
    this.#written = { ends, hashes, start, places: this.#indexEntries.places() };
    this.#packed.clear();
    return known;
  }

  close(): void {
    if (this.#file !== undefined) fs.closeSync(this.#file);
    this.#file = undefined;
  }

  #bytesOf(id: string): Uint8Array {
    const packed = this.#packed.get(id);
    if (packed) return packed;
    const { offset, length, hash } = this.#extentOf(id);
    const bytes = Buffer.allocUnsafe(length);
    const read = fs.readSync(this.#open(), bytes, 0, length, offset);
    if (read < length || shortHash(bytes) !== hash) throw this.#lost(id);
    return bytes;
  }

  /**
   * A record and the hash by which it is known, for the next file. One that is carried over is not looked at: as long as
   * its hash goes with it, whoever asks for it sees whether it is damaged.
   * @param all the bytes of the file
   */
  #pieceOf(id: string, all: Uint8Array): { bytes: Uint8Array; hash: string } {
    const packed = this.#packed.get(id);
    if (packed) return { bytes: packed, hash: shortHash(packed) };
    const { offset, length, hash } = this.#extentOf(id);
    return { bytes: all.subarray(offset, offset + length), hash };
  }

  #extentOf(id: string): { offset: number; length: number; hash: string } {
    const place = this.#written?.places.get(id);
    if (!this.#written || place === undefined) throw new Error(`nothing is kept of ${id}`);
    const { ends, hashes, start } = this.#written;
    const offset = ends[place - 1] ?? 0;
    return {
      offset: start + offset,
      length: (ends[place] ?? 0) - offset,
      hash: hashes.slice(place * SHORT_HASH_LENGTH, (place + 1) * SHORT_HASH_LENGTH),
    };
  }

  #readAll(): Uint8Array {
    if (!this.#written) return new Uint8Array();
    const { ends, start } = this.#written;
    const all = Buffer.allocUnsafe(start + (ends.at(-1) ?? 0));
    const read = fs.readSync(this.#open(), all, 0, all.byteLength, 0);
    if (read < all.byteLength) throw this.#lost('the end');
    return all;
  }

  #lost(what: string): RecordLost {
    fs.rmSync(this.#path, { force: true });
    return new RecordLost(`${this.#path}: ${what} is not what was kept`);
  }

  #open(): number {
    if (this.#file === undefined) throw new Error(`${this.#path} is closed`);
    return this.#file;
  }

  #read(known: string): void {
    try {
      this.#file = fs.openSync(this.#path, 'r');
      const line = Buffer.alloc(LONGEST_LINE);
      fs.readSync(this.#file, line, 0, LONGEST_LINE, 0);
      const start = line.indexOf(NEW_LINE) + 1;
      const [written, length] = line.toString('latin1', 0, start - 1).split(' ');
      const head = Buffer.alloc(written === known ? Number(length) : 0);
      fs.readSync(this.#file, head, 0, head.byteLength, start);
      if (shortHash(head) !== known) return;
      const { chunks, ends, hashes }: Head = v8.deserialize(head);
      const indexEntries = new YearBriefs(chunks);
      this.#written = { ends, hashes, start: start + head.byteLength, places: indexEntries.places() };
      this.#indexEntries = indexEntries;
    } catch {
      // What was kept is made again.
    }
  }
}
