import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { BundleRecord } from '../content/bundle.ts';
import type { CommitTimes } from '../content/commit-times.ts';
import type { IndexEntry } from '../content/index-entry.ts';
import type { BundleFacts } from './facts.ts';
import { addTimes, type History } from './history.ts';
import { type RecordIndex, readIndex, removeStamps, writeIndex } from './record-index.ts';
import type { BundleStamp } from './stamp.ts';
import { Stamps, yearOf } from './stamps.ts';
import { YearFile } from './year-file.ts';

/** Change it when what is kept has another form. */
const FORM = 5;

/**
 * So many records are held once they were read, about 40 MB: all of most offices' sites; and on a larger one what names
 * a bulletin comes shortly before or after it.
 */
const MOST_RECENT = 10_000;

function emptyIndex(key: string): RecordIndex {
  return {
    key,
    revision: '',
    head: '',
    times: new Map(),
    folders: new Map(),
    stamps: new Map(),
    years: new Map(),
  };
}

/** The records of a content folder between builds. What cannot be trusted counts as not kept. */
export class RecordStore {
  /** By what its bundles are known again. What is put or deleted here is there, too. */
  readonly stamps: Stamps;
  readonly #folder: string;
  readonly #index: RecordIndex;
  readonly #files = new Map<string, YearFile>();
  readonly #recent = new Map<string, BundleRecord>();
  /** Names the index that was read, and so all stamps; absent where there is none, or some were lost. */
  readonly indexHash: string | undefined;
  #isIndexStale = false;
  /** The last of the years of which something was put. */
  #lastYear = '';

  /** @param key what all records follow from besides their sources */
  constructor(folder: string, key: string) {
    this.#folder = folder;
    const stored = readIndex(folder);
    const whole = `${FORM} ${key}`;
    const isOurs = stored?.index.key === whole;
    this.#index = isOurs ? stored.index : emptyIndex(whole);
    this.stamps = new Stamps(folder, this.#index);
    const { lost } = this.stamps;
    for (const year of lost) this.#index.years.delete(year);
    if (lost.length > 0) this.#revise();
    this.indexHash = isOurs && lost.length === 0 ? stored.hash : undefined;
  }

  /** Names what the records say: as long as it is the same, so are they. */
  get revision(): string {
    return this.#index.revision;
  }

  get head(): string {
    return this.#index.head;
  }

  get times(): CommitTimes {
    return this.#index.times;
  }

  /** Whether it is known what a bundle says; not where its file was lost: then it is to be read again. */
  has(id: string): boolean {
    return this.#fileOf(id).has(id);
  }

  /** Whether that is known of every bundle that has a stamp. */
  get isWhole(): boolean {
    return this.stamps.years().every((year) => this.#yearFile(year).size === this.stamps.sizeOf(year));
  }

  /** All bundles in brief, about newest first. */
  indexEntries(): IndexEntry[] {
    const newestFirst = [...this.stamps.years()].reverse();
    return newestFirst.flatMap((year) => this.#yearFile(year).indexEntries());
  }

  /** Reads what is known of all bundles before it is asked for, while something else is waited for. */
  readAhead(): void {
    for (const year of this.#index.years.keys()) this.#yearFile(year);
  }

  /** @throws Error for a bundle that is not known */
  record(id: string): BundleRecord {
    let record = this.#recent.get(id);
    if (!record) {
      record = this.#fileOf(id).record(id);
      if (!record) throw new Error(`nothing is kept of ${id}`);
      if (this.#recent.size >= MOST_RECENT) this.#recent.clear();
      this.#recent.set(id, record);
    }
    return record;
  }

  /** Takes in what git told. */
  learn({ head, times, isWhole }: History): void {
    if (head === this.#index.head && times.size === 0) return;
    if (isWhole) this.#index.times = times;
    else addTimes(this.#index.times, times);
    this.#index.head = head;
    this.#isIndexStale = true;
    if (isWhole || times.size > 0) this.#revise();
  }

  /** To be called in about the order of ids: what a year has given goes to the disk before the next but one fills the memory. */
  put(facts: BundleFacts, packed: Uint8Array, stamp: BundleStamp): void {
    const year = yearOf(facts.id);
    if (year > this.#lastYear) {
      // Of the last one, other processes may still be reading some.
      if (this.#lastYear !== '') this.save(this.#lastYear);
      this.#lastYear = year;
    }
    this.#fileOf(facts.id).put(facts, packed);
    this.#recent.delete(facts.id);
    this.stamps.set(facts.id, stamp);
    this.#revise();
  }

  delete(id: string): void {
    this.#fileOf(id).delete(id);
    this.#recent.delete(id);
    this.stamps.delete(id);
    this.#revise();
  }

  #revise(): void {
    this.#index.revision = randomUUID();
  }

  /**
   * Writes what has changed: the years first, so that the index never names what is not there.
   * @param before only years before this one; what it and the later ones hold stays to be written
   */
  save(before?: string): void {
    const stale = [...this.#files].filter(
      ([year, file]) => file.isStale && (before === undefined || year < before),
    );
    if (stale.length === 0 && (before !== undefined || !(this.#isIndexStale || this.stamps.isStale))) return;
    fs.mkdirSync(this.#folder, { recursive: true });
    for (const [year, file] of stale) {
      const hash = file.save();
      if (hash === undefined) this.#index.years.delete(year);
      else this.#index.years.set(year, hash);
    }
    const emptied = this.stamps.save(before);
    for (const year of emptied) this.#index.years.delete(year);
    writeIndex(this.#folder, this.#index);
    for (const year of emptied) removeStamps(this.#folder, year);
    this.#isIndexStale = false;
  }

  /** Nothing can be asked for any more. */
  close(): void {
    for (const file of this.#files.values()) file.close();
  }

  #fileOf(id: string): YearFile {
    return this.#yearFile(yearOf(id));
  }

  #yearFile(year: string): YearFile {
    let file = this.#files.get(year);
    if (!file) {
      file = new YearFile(path.join(this.#folder, year), this.#index.years.get(year));
      this.#files.set(year, file);
    }
    return file;
  }
}
