import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { BundleRecord } from '../content/bundle.ts';
import type { CommitTimes } from '../content/commit-times.ts';
import type { BundleEntry } from '../content/index-entry.ts';
import type { Instant } from '../filters/instant.ts';
import { readPacked, writePacked } from '../system/checked-file.ts';
import type { FolderTimes } from '../system/file-times.ts';
import { type BundleSignature, isFolderUnchanged, isUnchanged } from './file-signature.ts';
import { addTimes, type History } from './git/history.ts';
import { NOTHING, type SavedYear, StoredYear } from './store-year.ts';

/**
 * So many records are held once they were read, about 20 MB: all of most offices' sites; and on a larger one what names
 * a bulletin comes shortly before or after it.
 */
const MOST_RECENT = 5000;

/** The store's table of contents. What it does not name counts as not stored. */
interface StoreIndex {
  /** What all records depend on besides their sources: code and settings. */
  inputs: string;
  /** Another one with every change of what a site is made from. */
  revision: string;
  /** The commit up to which the times of commits are known; empty where there is no history. */
  head: string;
  times: CommitTimes;
  years: Map<string, SavedYear>;
}

/** The year of a bundle. */
const yearOf = (id: string) => id.slice(0, 4);

/** What is known of the bundles of a content folder, stored between builds: a year's in files of its own. */
export class Store {
  readonly #folder: string;
  readonly #index: StoreIndex;
  readonly #years = new Map<string, StoredYear>();
  readonly #recent = new Map<string, BundleRecord>();
  #isIndexStale = false;
  /** The last of the years of which something was put. */
  #lastYear = '';

  /** @param inputs what all records depend on besides their sources */
  constructor(folder: string, inputs: string) {
    this.#folder = folder;
    const stored = readPacked(path.join(folder, 'index')) as StoreIndex | undefined;
    const isOurs = stored?.inputs === inputs;
    this.#index = isOurs ? stored : { inputs, revision: '', head: '', times: new Map(), years: new Map() };
    for (const [year, saved] of this.#index.years) {
      const read = StoredYear.open(path.join(folder, year), saved);
      if (read) this.#years.set(year, read);
      else {
        // It is not known which of its bundles are gone.
        this.#index.years.delete(year);
        this.#revise();
      }
    }
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

  /** How many bundles have a signature. */
  get size(): number {
    return [...this.#years.values()].reduce((sum, { size }) => sum + size, 0);
  }

  ids(): string[] {
    return [...this.#years.values()].flatMap(({ ids }) => [...ids]);
  }

  /** The ids of a year's bundles, in order, where its folder still holds what it held when they were listed. */
  idsIn(year: string, folder: string): string[] | undefined {
    const stored = this.#years.get(year);
    return stored?.folder && isFolderUnchanged(folder, stored.folder) ? [...stored.ids].sort() : undefined;
  }

  /** Stores by which times a year's folder holds these bundles alone; to be called when all of them have a signature. */
  setFolder(year: string, times: FolderTimes): void {
    this.#year(year).folder = times;
    this.#isIndexStale = true;
  }

  signature(id: string): BundleSignature | undefined {
    return this.#years.get(yearOf(id))?.signature(id);
  }

  /** The bundle has another signature, but says the same. */
  sign(id: string, signature: BundleSignature): void {
    this.#year(yearOf(id)).sign(id, signature);
  }

  /** Whether a bundle has a signature, and is unchanged by it. */
  isUnchanged(id: string, folder: string, now: Instant): boolean {
    const signature = this.signature(id);
    return signature !== undefined && isUnchanged(folder, signature, now);
  }

  /** Whether it is known what a bundle says; not where its file was damaged. */
  has(id: string): boolean {
    return this.#years.get(yearOf(id))?.has(id) ?? false;
  }

  /** Whether that is known of every bundle that has a signature. */
  get isWhole(): boolean {
    return [...this.#years.values()].every(({ isWhole }) => isWhole);
  }

  /** The entries of all bundles, the newest year first. */
  entries(): BundleEntry[] {
    const newestFirst = [...this.#years].sort(([a], [b]) => (a < b ? 1 : -1));
    return newestFirst.flatMap(([, year]) => [...year.entries()]);
  }

  /** @throws CorruptCacheError; Error for a bundle that is not known */
  record(id: string): BundleRecord {
    let record = this.#recent.get(id);
    if (!record) {
      record = this.#years.get(yearOf(id))?.record(id);
      if (!record) throw new Error(`nothing is stored of ${id}`);
      if (this.#recent.size >= MOST_RECENT) this.#recent.clear();
      this.#recent.set(id, record);
    }
    return record;
  }

  applyGitHistory({ head, times, isWhole }: History): void {
    if (head === this.#index.head && times.size === 0) return;
    if (isWhole) this.#index.times = times;
    else addTimes(this.#index.times, times);
    this.#index.head = head;
    this.#isIndexStale = true;
    if (isWhole || times.size > 0) this.#revise();
  }

  /** To be called in about the order of ids: a year goes to the disk before the next but one fills the memory. */
  put(entry: BundleEntry, packed: Uint8Array, signature: BundleSignature): void {
    const year = yearOf(entry.id);
    if (year > this.#lastYear) {
      // Of the last one, other processes may still read some.
      const isDone = (each: string) => each < this.#lastYear;
      this.#saveYears(isDone);
      for (const [each, stored] of this.#years) {
        if (!isDone(each)) continue;
        stored.releaseSignatures();
        stored.releaseEntries();
      }
      this.#lastYear = year;
    }
    this.#year(year).put(entry, packed, signature);
    this.#recent.delete(entry.id);
    this.#revise();
  }

  delete(id: string): void {
    this.#year(yearOf(id)).delete(id);
    this.#recent.delete(id);
    this.#revise();
  }

  /** Writes what has changed: the index last, so that it names only what is there. */
  save(): void {
    this.#saveYears(() => true);
    if (!this.#isIndexStale) return;
    for (const [year, { folder }] of this.#years) {
      const { signatures = NOTHING, entries = NOTHING } = this.#index.years.get(year) ?? {};
      this.#index.years.set(year, { signatures, entries, ...(folder && { folder }) });
    }
    writePacked(path.join(this.#folder, 'index'), this.#index);
    this.#isIndexStale = false;
  }

  /** To be called when all that changed is read: hardly anybody asks for signatures then, and who does has them read again. */
  releaseSignatures(): void {
    for (const year of this.#years.values()) year.releaseSignatures();
  }

  /** Closes the files: no record can be read any more. */
  close(): void {
    for (const year of this.#years.values()) year.close();
  }

  /** Until the index is written, which is done once for all, a year that was written counts as damaged. */
  #saveYears(isWanted: (year: string) => boolean): void {
    for (const [year, stored] of this.#years) {
      if (!stored.isStale || !isWanted(year)) continue;
      const saved = stored.save();
      if (saved) this.#index.years.set(year, saved);
      else {
        this.#index.years.delete(year);
        this.#years.delete(year);
      }
      this.#isIndexStale = true;
    }
  }

  #year(year: string): StoredYear {
    let stored = this.#years.get(year);
    if (!stored) {
      stored = new StoredYear(path.join(this.#folder, year));
      this.#years.set(year, stored);
    }
    return stored;
  }

  #revise(): void {
    this.#index.revision = randomUUID();
    this.#isIndexStale = true;
  }
}
