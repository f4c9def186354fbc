import fs from 'node:fs';
import v8 from 'node:v8';
import type { BundleRecord } from '../content/bundle.ts';
import { type BundleEntry, isReadable } from '../content/index-entry.ts';
import { CorruptCacheError, readJson, writeJson } from '../system/checked-file.ts';
import type { FolderTimes } from '../system/file-times.ts';
import { shortHash } from '../system/hash.ts';
import { sharedTexts } from '../system/shared-texts.ts';
import { writeAtomically } from '../system/write-atomically.ts';
import type { BundleSignature } from './file-signature.ts';

/** In place of a checksum, where a year's folder holds no bundle and so there is no file. */
export const NOTHING = '';

/** What the store's index says of a year: the checksums of its files, and the times of its folder. */
export interface SavedYear {
  signatures: string;
  entries: string;
  /** By these times it is known that the folder holds the bundles that have signatures, and no others. */
  folder?: FolderTimes;
}

/** Where a record lies in the file of records, and the hash of its bytes. */
type Extent = readonly [offset: number, length: number, hash: string];

/** What is known of a bundle. */
interface Stored {
  entry: BundleEntry;
  /** Until it is written, its bytes. */
  record: Extent | Uint8Array;
}

/** The file of entries. */
interface Entries {
  entries: readonly BundleEntry[];
  /** Of their records, in the same order. */
  extents: readonly Extent[];
}

/** The signatures of a year's bundles; nothing where their file is not the one that the index names. */
function readSignatures(
  path: string,
  checksum: string | undefined,
): Map<string, BundleSignature> | undefined {
  const read = readJson(`${path}.signatures`, checksum) as [string, BundleSignature][] | undefined;
  return read && new Map(read);
}

/** A record as it is stored. */
export const packRecord = (record: BundleRecord): Uint8Array => v8.serialize(record);

/**
 * What is stored of a year's bundles, in three files: their signatures, which every build reads; their entries, which a
 * build reads that has something to do; and their records, each of which is read when a page prints it.
 */
export class StoredYear {
  folder: FolderTimes | undefined;
  readonly #path: string;
  #signatures: Map<string, BundleSignature> | undefined;
  /** How many of them there were when they were released. */
  #released = 0;
  #bundles: Map<string, Stored> | undefined;
  #signaturesChecksum: string | undefined;
  #entriesChecksum: string | undefined;
  #file: number | undefined;
  #areSignaturesStale = false;
  #areEntriesStale = false;

  /** @param path of its files, without an ending */
  constructor(path: string, signatures = new Map<string, BundleSignature>(), saved?: SavedYear) {
    this.#path = path;
    this.#signatures = signatures;
    this.#signaturesChecksum = saved?.signatures;
    this.#entriesChecksum = saved?.entries;
    this.folder = saved?.folder;
  }

  /** @returns nothing where the signatures are not those that the index names */
  static open(path: string, saved: SavedYear): StoredYear | undefined {
    if (saved.signatures === NOTHING) return new StoredYear(path, new Map(), saved);
    const signatures = readSignatures(path, saved.signatures);
    return signatures && new StoredYear(path, signatures, saved);
  }

  get isStale(): boolean {
    return this.#areSignaturesStale || this.#areEntriesStale;
  }

  get ids(): Iterable<string> {
    return this.#signed().keys();
  }

  get size(): number {
    return this.#signatures?.size ?? this.#released;
  }

  /** Whether every bundle with a signature has an entry. */
  get isWhole(): boolean {
    return this.#loaded().size === this.size;
  }

  signature(id: string): BundleSignature | undefined {
    return this.#signed().get(id);
  }

  /** Whether it is known what a bundle says. */
  has(id: string): boolean {
    return this.#loaded().has(id);
  }

  entries(): BundleEntry[] {
    return Array.from(this.#loaded().values(), ({ entry }) => entry);
  }

  record(id: string): BundleRecord | undefined {
    const stored = this.#loaded().get(id);
    return stored && v8.deserialize(this.#checked(id, stored.record));
  }

  sign(id: string, signature: BundleSignature): void {
    // Until all that was listed has a signature, it is not known what the folder holds.
    if (!this.#signed().has(id)) this.folder = undefined;
    this.#signed().set(id, signature);
    this.#areSignaturesStale = true;
  }

  put(entry: BundleEntry, packed: Uint8Array, signature: BundleSignature): void {
    this.#loaded().set(entry.id, { entry, record: packed });
    this.#areEntriesStale = true;
    this.sign(entry.id, signature);
  }

  delete(id: string): void {
    this.#loaded().delete(id);
    this.#signed().delete(id);
    this.folder = undefined;
    this.#areSignaturesStale = true;
    this.#areEntriesStale = true;
  }

  /** Writes what has changed. @returns nothing where no bundle is left */
  save(): Omit<SavedYear, 'folder'> | undefined {
    if (this.size === 0) {
      this.close();
      for (const ending of ['signatures', 'entries', 'records'])
        fs.rmSync(`${this.#path}.${ending}`, { force: true });
      return undefined;
    }
    if (this.#areEntriesStale) this.#entriesChecksum = this.#writeEntries();
    const sorted = [...this.#signed()].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#signaturesChecksum = writeJson(`${this.#path}.signatures`, sorted);
    this.#areSignaturesStale = false;
    this.#areEntriesStale = false;
    return { signatures: this.#signaturesChecksum, entries: this.#entriesChecksum ?? '' };
  }

  /** Lets go of the signatures, if they are saved, until somebody asks for one. */
  releaseSignatures(): void {
    if (this.#areSignaturesStale || this.size === 0) return;
    this.#released = this.size;
    this.#signatures = undefined;
  }

  /** The same of the entries. Read again, they take less memory than when they came: short texts that are alike are one. */
  releaseEntries(): void {
    if (this.#areEntriesStale) return;
    this.#bundles = undefined;
  }

  close(): void {
    if (this.#file !== undefined) fs.closeSync(this.#file);
    this.#file = undefined;
  }

  /** Writes the records one behind the other, and the entries. */
  #writeEntries(): string {
    const written = new Map<string, Stored & { record: Extent }>();
    const pieces: Uint8Array[] = [];
    let offset = 0;
    for (const [id, { entry, record }] of this.#loaded()) {
      const isNew = record instanceof Uint8Array;
      // A record that stays is not checked here: its hash goes with it, and whoever reads it checks it.
      const bytes = isNew ? record : this.#read(id, record);
      const hash = isNew ? shortHash(record) : record[2];
      written.set(id, { entry, record: [offset, bytes.byteLength, hash] });
      pieces.push(bytes);
      offset += bytes.byteLength;
    }
    this.close();
    writeAtomically(`${this.#path}.records`, Buffer.concat(pieces));
    this.#bundles = written;
    const all = [...written.values()];
    const file: Entries = { entries: this.entries(), extents: all.map(({ record }) => record) };
    return writeJson(`${this.#path}.entries`, file);
  }

  /** The signatures, read again where they were released. @throws CorruptCacheError where another process wrote others */
  #signed(): Map<string, BundleSignature> {
    this.#signatures ??= readSignatures(this.#path, this.#signaturesChecksum);
    // Without them it is not known which bundles of the year are gone.
    if (!this.#signatures) throw new CorruptCacheError(`${this.#path}.signatures are not what was written`);
    return this.#signatures;
  }

  /** The entries, read when somebody asks for one. Where their file is not the one that the index names, there are none. */
  #loaded(): Map<string, Stored> {
    if (!this.#bundles) {
      this.#bundles = new Map();
      const read = readJson(`${this.#path}.entries`, this.#entriesChecksum) as Entries | undefined;
      const shared = sharedTexts();
      for (const [i, record] of read?.extents.entries() ?? []) {
        const entry = read?.entries[i];
        if (!entry) continue;
        if (isReadable(entry))
          for (const version of Object.values(entry.versions))
            version.keywords = version.keywords.map(shared);
        this.#bundles.set(entry.id, { entry, record });
      }
    }
    return this.#bundles;
  }

  /** The bytes of a record. */
  #checked(id: string, record: Stored['record']): Uint8Array {
    if (record instanceof Uint8Array) return record;
    const bytes = this.#read(id, record);
    if (shortHash(bytes) !== record[2]) throw this.#corrupt(id);
    return bytes;
  }

  #read(id: string, [offset, length]: Extent): Uint8Array {
    const bytes = Buffer.allocUnsafe(length);
    try {
      this.#file ??= fs.openSync(`${this.#path}.records`, 'r');
    } catch {
      throw this.#corrupt(id);
    }
    if (fs.readSync(this.#file, bytes, 0, length, offset) < length) throw this.#corrupt(id);
    return bytes;
  }

  /** Without their entries, all bundles of the year are read again. */
  #corrupt(id: string): CorruptCacheError {
    fs.rmSync(`${this.#path}.entries`, { force: true });
    return new CorruptCacheError(`${this.#path}.records: the record of ${id} is not what was written`);
  }
}
