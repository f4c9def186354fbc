import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readPacked, writePacked } from '../packed-file.ts';
import { addTimes, type CommitTimes, type History } from './history.ts';
import type { BundleRecord } from './record.ts';
import type { BundleStamp } from './stamp.ts';

/** Change it when what is kept has another form. */
const FORM = 2;

/** The table of what is kept; the records themselves lie in a file a year. */
interface Index {
  /** What all records follow from besides their sources: code, settings. */
  key: string;
  /** Another one with every change of what a site is made from. */
  revision: string;
  /** The commit up to which the times of commits are known; empty where there is no history. */
  head: string;
  times: CommitTimes;
  /** By what each bundle is known again. */
  stamps: Map<string, BundleStamp>;
  /** The hash of each year's file. */
  years: Map<string, string>;
}

function emptyIndex(key: string): Index {
  return { key, revision: '', head: '', times: new Map(), stamps: new Map(), years: new Map() };
}

const yearOf = (id: string) => id.slice(0, 4);

/** The records of a content folder between builds. What cannot be trusted counts as not kept. */
export class RecordStore {
  readonly #folder: string;
  readonly #index: Index;
  readonly #read = new Map<string, Map<string, BundleRecord>>();
  /** Years whose file must be written anew. */
  readonly #stale = new Set<string>();
  #isIndexStale = false;

  /** @param key what all records follow from besides their sources */
  constructor(folder: string, key: string) {
    this.#folder = folder;
    const stored = readPacked(path.join(folder, 'index'))?.value as Index | undefined;
    const whole = `${FORM} ${key}`;
    this.#index = stored?.key === whole ? stored : emptyIndex(whole);
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

  ids(): IterableIterator<string> {
    return this.#index.stamps.keys();
  }

  stamp(id: string): BundleStamp | undefined {
    return this.#index.stamps.get(id);
  }

  /** @returns nothing where its file was lost: the bundle is to be read again */
  record(id: string): BundleRecord | undefined {
    return this.#recordsOf(yearOf(id)).get(id);
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
    this.#index.stamps.set(id, stamp);
    this.#isIndexStale = true;
  }

  put(record: BundleRecord, stamp: BundleStamp): void {
    this.#recordsOf(yearOf(record.id)).set(record.id, record);
    this.#index.stamps.set(record.id, stamp);
    this.#stale.add(yearOf(record.id));
    this.#revise();
  }

  delete(id: string): void {
    this.#recordsOf(yearOf(id)).delete(id);
    this.#index.stamps.delete(id);
    this.#stale.add(yearOf(id));
    this.#revise();
  }

  #revise(): void {
    this.#index.revision = randomUUID();
  }

  /** Writes what has changed: the years first, so that the index never names what is not there. */
  save(): void {
    if (!this.#isIndexStale && this.#stale.size === 0) return;
    fs.mkdirSync(this.#folder, { recursive: true });
    for (const year of this.#stale) {
      const records = this.#recordsOf(year);
      const file = path.join(this.#folder, year);
      if (records.size === 0) {
        this.#index.years.delete(year);
        fs.rmSync(file, { force: true });
        continue;
      }
      this.#index.years.set(year, writePacked(file, records));
    }
    writePacked(path.join(this.#folder, 'index'), this.#index);
    this.#stale.clear();
    this.#isIndexStale = false;
  }

  #recordsOf(year: string): Map<string, BundleRecord> {
    let records = this.#read.get(year);
    if (!records) {
      const hash = this.#index.years.get(year);
      const stored = hash === undefined ? undefined : readPacked(path.join(this.#folder, year));
      records =
        stored?.hash === hash ? ((stored?.value as Map<string, BundleRecord>) ?? new Map()) : new Map();
      this.#read.set(year, records);
    }
    return records;
  }
}
