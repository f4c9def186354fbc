import type { FolderStamp } from '../system/file-times.ts';
import { type RecordIndex, readStamps, writeStamps } from './record-index.ts';
import { type BundleStamp, holdsTheSame } from './stamp.ts';
import { StampTable } from './stamp-table.ts';

/** The year of a bundle. */
export const yearOf = (id: string) => id.slice(0, 4);

/** By what bundles, and the folders of their years, are known again: a table for each year, in a file of its own. */
export class Stamps {
  /** The years whose stamps cannot be read. Nothing of them is known again, nor which of their bundles are gone. */
  readonly lost: readonly string[];
  readonly #records: string;
  readonly #tables = new Map<string, StampTable>();
  /** The index's own, as it will be written next: the hash of each year's file, and the stamp of its folder. */
  readonly #hashes: Map<string, string>;
  readonly #savedFolders: Map<string, FolderStamp>;
  /** By what a year's folder is known by now to hold these bundles alone; the index has it once its stamps are written. */
  readonly #folders: Map<string, FolderStamp>;
  #isStale = false;

  /**
   * @param records the folder of what is kept of bulletins
   * @param index holds from `save` on what is to be written of them
   */
  constructor(records: string, { stamps, folders }: Pick<RecordIndex, 'stamps' | 'folders'>) {
    this.#records = records;
    this.#hashes = stamps;
    this.#savedFolders = folders;
    const lost: string[] = [];
    for (const [year, hash] of stamps) {
      const columns = readStamps(records, year, hash);
      if (columns) this.#tables.set(year, new StampTable(columns));
      else lost.push(year);
    }
    for (const year of lost) {
      stamps.delete(year);
      folders.delete(year);
    }
    this.#folders = new Map(folders);
    this.lost = lost;
    this.#isStale = lost.length > 0;
  }

  /** Whether something has changed since they were read or saved. */
  get isStale(): boolean {
    return this.#isStale;
  }

  get size(): number {
    return [...this.#tables.values()].reduce((sum, table) => sum + table.size, 0);
  }

  /** In order. */
  years(): readonly string[] {
    return [...this.#tables.keys()].sort();
  }

  ids(): readonly string[] {
    return [...this.#tables.values()].flatMap((table) => table.ids());
  }

  /** The ids of a year's bundles, in order, where its folder holds what it held when they were listed. */
  idsIn(year: string, folder: string): readonly string[] | undefined {
    const stamp = this.#folders.get(year);
    return stamp && holdsTheSame(folder, stamp) ? (this.#tables.get(year)?.ids() ?? []) : undefined;
  }

  /** How many bundles of a year have one. */
  sizeOf(year: string): number {
    return this.#tables.get(year)?.size ?? 0;
  }

  has(id: string): boolean {
    return this.#tables.get(yearOf(id))?.has(id) ?? false;
  }

  get(id: string): BundleStamp | undefined {
    return this.#tables.get(yearOf(id))?.get(id);
  }

  /** Whether a bundle is known and, by size and times, what it was. */
  isUntouched(id: string, folder: string): boolean {
    return this.#tables.get(yearOf(id))?.isUntouched(id, folder) ?? false;
  }

  /** The bundle is known by something else from now on. */
  set(id: string, stamp: BundleStamp): void {
    const year = yearOf(id);
    // Until all that was listed is known, it is not known what the folder holds.
    if (!this.has(id)) this.#folders.delete(year);
    const table = this.#tables.get(year) ?? new StampTable();
    this.#tables.set(year, table);
    table.set(id, stamp);
    this.#isStale = true;
  }

  /** Remembers by what a year's folder is known to hold these bundles alone; to be called when all of them have one. */
  setYear(year: string, stamp: FolderStamp): void {
    this.#folders.set(year, stamp);
    this.#isStale = true;
  }

  delete(id: string): void {
    const year = yearOf(id);
    this.#folders.delete(year);
    this.#tables.get(year)?.delete(id);
    this.#isStale = true;
  }

  /**
   * Writes the tables that have changed, and hands the stamps of their years' folders to the index: it never vouches for
   * a year without its stamps.
   * @param before only those of years before this one
   * @returns the years of which none is left: their files still say, until the index is written, which bundles are gone
   */
  save(before?: string): readonly string[] {
    const emptied: string[] = [];
    const isHeldBack = (year: string) => before !== undefined && year >= before;
    for (const [year, table] of this.#tables) {
      if (!table.isStale || isHeldBack(year)) continue;
      const columns = table.pack();
      if (columns.ids.length === 0) {
        emptied.push(year);
      } else {
        this.#hashes.set(year, writeStamps(this.#records, year, columns));
        this.#tables.set(year, new StampTable(columns));
      }
    }
    for (const year of emptied) {
      this.#hashes.delete(year);
      this.#tables.delete(year);
    }
    for (const year of [...this.#savedFolders.keys(), ...this.#folders.keys()]) {
      if (isHeldBack(year)) continue;
      const stamp = this.#folders.get(year);
      if (stamp) this.#savedFolders.set(year, stamp);
      else this.#savedFolders.delete(year);
    }
    // Later years may still be to be written.
    this.#isStale = before !== undefined;
    return emptied;
  }
}
