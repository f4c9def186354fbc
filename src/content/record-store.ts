import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Brief } from './brief.ts';
import type { BundleFacts } from './facts.ts';
import { addTimes, type CommitTimes, type History } from './history.ts';
import type { BundleRecord } from './record.ts';
import {
  type RecordIndex,
  readIndex,
  readStamps,
  removeStamps,
  writeIndex,
  writeStamps,
} from './record-index.ts';
import { type BundleStamp, type FolderStamp, holdsTheSame } from './stamp.ts';
import { StampTable } from './stamp-table.ts';
import { YearFile } from './year-file.ts';

/** Change it when what is kept has another form. */
const FORM = 5;

/** So many records are held once they were read: what names a bulletin comes shortly before or after it. */
const MOST_RECENT = 4000;

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

const yearOf = (id: string) => id.slice(0, 4);

/** The records of a content folder between builds. What cannot be trusted counts as not kept. */
export class RecordStore {
  readonly #folder: string;
  readonly #index: RecordIndex;
  readonly #stamps: Map<string, StampTable>;
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
    const years = this.#index.stamps.size;
    this.#stamps = new Map(
      [...this.#index.stamps].flatMap(([year, hash]) => {
        const columns = readStamps(folder, year, hash);
        if (columns) return [[year, new StampTable(columns)] as const];
        this.#forget(year);
        return [];
      }),
    );
    this.indexHash = isOurs && this.#stamps.size === years ? stored.hash : undefined;
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

  /** How many bundles have a stamp. */
  get size(): number {
    return [...this.#stamps.values()].reduce((sum, table) => sum + table.size, 0);
  }

  ids(): readonly string[] {
    return [...this.#stamps.values()].flatMap((table) => table.ids());
  }

  /** Whether it has a stamp. */
  knows(id: string): boolean {
    return this.#stamps.get(yearOf(id))?.has(id) ?? false;
  }

  /** Whether a bundle is known and, by size and times, what it was. */
  isUntouched(id: string, folder: string): boolean {
    return this.#stamps.get(yearOf(id))?.isUntouched(id, folder) ?? false;
  }

  stamp(id: string): BundleStamp | undefined {
    return this.#stamps.get(yearOf(id))?.get(id);
  }

  /** The ids of a year's bundles, in order, where its folder holds what it held when they were listed. */
  idsIn(year: string, folder: string): readonly string[] | undefined {
    const stamp = this.#index.folders.get(year);
    return stamp && holdsTheSame(folder, stamp) ? (this.#stamps.get(year)?.ids() ?? []) : undefined;
  }

  /** Remembers by what a year's folder is known to hold these bundles alone; to be called when all of them are known. */
  stampYear(year: string, stamp: FolderStamp): void {
    this.#index.folders.set(year, stamp);
    this.#isIndexStale = true;
  }

  /** Whether it is known what a bundle says; not where its file was lost: then it is to be read again. */
  has(id: string): boolean {
    return this.#fileOf(id).has(id);
  }

  /** Whether that is known of every bundle that has a stamp. */
  get isWhole(): boolean {
    return [...this.#stamps].every(([year, table]) => this.#yearFile(year).size === table.size);
  }

  /** All bundles in brief, about newest first. */
  briefs(): Brief[] {
    return [...this.#stamps.keys()]
      .sort()
      .reverse()
      .flatMap((year) => this.#yearFile(year).briefs());
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

  /** The bundle is what it was; it is only known again by something else from now on. */
  restamp(id: string, stamp: BundleStamp): void {
    this.#setStamp(id, stamp);
    this.#isIndexStale = true;
  }

  /** To be called in about the order of ids: what a year has given goes to the disk before the next one fills the memory. */
  put(facts: BundleFacts, packed: Uint8Array, stamp: BundleStamp): void {
    const year = yearOf(facts.id);
    // Until all that was listed is known, it is not known what the folder holds.
    if (!this.knows(facts.id)) this.#index.folders.delete(year);
    if (year > this.#lastYear) {
      if (this.#lastYear !== '') this.save();
      this.#lastYear = year;
    }
    this.#fileOf(facts.id).put(facts, packed);
    this.#recent.delete(facts.id);
    this.#setStamp(facts.id, stamp);
    this.#revise();
  }

  delete(id: string): void {
    this.#index.folders.delete(yearOf(id));
    this.#fileOf(id).delete(id);
    this.#recent.delete(id);
    this.#stamps.get(yearOf(id))?.delete(id);
    this.#isIndexStale = true;
    this.#revise();
  }

  /** Without its stamps nothing of a year is known again, nor which of its bundles are gone. */
  #forget(year: string): void {
    this.#index.stamps.delete(year);
    this.#index.years.delete(year);
    this.#index.folders.delete(year);
    this.#isIndexStale = true;
    this.#revise();
  }

  #revise(): void {
    this.#index.revision = randomUUID();
  }

  /** Writes what has changed: the years first, so that the index never names what is not there. */
  save(): void {
    const stale = [...this.#files].filter(([, file]) => file.isStale);
    if (!this.#isIndexStale && stale.length === 0) return;
    fs.mkdirSync(this.#folder, { recursive: true });
    for (const [year, file] of stale) {
      const hash = file.save();
      if (hash === undefined) this.#index.years.delete(year);
      else this.#index.years.set(year, hash);
    }
    const emptied: string[] = [];
    for (const [year, table] of this.#stamps) {
      if (!table.isStale) continue;
      const columns = table.pack();
      if (columns.ids.length === 0) emptied.push(year);
      else {
        this.#index.stamps.set(year, writeStamps(this.#folder, year, columns));
        this.#stamps.set(year, new StampTable(columns));
      }
    }
    for (const year of emptied) {
      this.#index.stamps.delete(year);
      this.#index.years.delete(year);
      this.#stamps.delete(year);
    }
    writeIndex(this.#folder, this.#index);
    // Until then they say which bundles are gone.
    for (const year of emptied) removeStamps(this.#folder, year);
    this.#isIndexStale = false;
  }

  /** Nothing can be asked for any more. */
  close(): void {
    for (const file of this.#files.values()) file.close();
  }

  #setStamp(id: string, stamp: BundleStamp): void {
    const year = yearOf(id);
    const table = this.#stamps.get(year) ?? new StampTable();
    this.#stamps.set(year, table);
    table.set(id, stamp);
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
