import fs from 'node:fs';
import path from 'node:path';
import { shortHash } from '../../system/hash.ts';
import { inside } from '../../system/inside-folder.ts';
import { PUBLISHED } from '../kept-between-builds.ts';
import { type FileState, type Listing, parseListing, readListing } from './listing.ts';
import {
  type BuildState,
  MARKER,
  type Manifest,
  type Mark,
  manifestFiles,
  nameInCache,
  PART_ID,
  readManifest,
  readMark,
  readState,
} from './manifest.ts';

/** Archives keep times in seconds, or in steps of two (ZIP). */
const COARSE_MS = 2000;

/** The last build of an output: its manifest, and its files as they are now. Both are read on demand. */
export class LastBuild {
  /** Whether there is an output at all. */
  readonly exists: boolean;
  /** Absent where it cannot be trusted. */
  readonly state: BuildState | undefined;
  /** Where this build stores its own. */
  readonly files: { manifest: string; state: string };
  /** Where it is kept what was ever published there. */
  readonly published: string;
  readonly #output: string;
  readonly #mark: Mark | undefined;
  #manifest: { read: Manifest | undefined } | undefined;
  #listing: string | undefined;
  #isSameListing: boolean | undefined;
  #present: Listing | undefined;
  #written: Listing | undefined;

  /** @param isTrusted whether its manifest counts; else only its files are known */
  constructor(output: string, cache: string, isTrusted = true) {
    this.#output = output;
    this.exists = fs.existsSync(output);
    this.files = manifestFiles(cache, output);
    this.published = path.join(cache, PUBLISHED, nameInCache(cache, output));
    this.#mark = readMark(path.join(output, MARKER));
    this.state = isTrusted && this.#mark ? readState(this.files.state, this.#mark.id) : undefined;
    if (!isTrusted) this.#manifest = { read: undefined };
  }

  /** Whether it shows what is not public yet. */
  get isPreview(): boolean {
    return this.#mark?.isPreview ?? false;
  }

  /** Whether it is a part of a site. */
  get isPart(): boolean {
    return this.#mark?.id === PART_ID;
  }

  /** Whether it holds a whole site that was for everybody. */
  get isPublicSite(): boolean {
    return this.#mark !== undefined && !this.isPreview && !this.isPart;
  }

  /** What each file was made from; nothing where that cannot be trusted. */
  manifest(): Manifest | undefined {
    this.#manifest ??= { read: this.#mark && readManifest(this.files.manifest, this.#mark.id) };
    return this.#manifest.read;
  }

  /** What is in one of the files. */
  text(file: string): string {
    return fs.readFileSync(inside(this.#output, file), 'utf8');
  }

  /** All that lies in the output, ours or not, as it is now. */
  present(): Listing {
    this.#present ??= parseListing(this.#listed());
    return this.#present;
  }

  /** Whether a file is there, as that build wrote it. */
  has(file: string): boolean {
    const now = this.present().get(file);
    return now !== undefined && (this.#isListingUnchanged || this.#isAsWritten(file, now));
  }

  /** Whether exactly the files are there that it wrote, as it wrote them; times may be those that an archive has cut. */
  get isIntact(): boolean {
    if (this.#isListingUnchanged) return true;
    const manifest = this.state && this.manifest();
    if (!manifest) return false;
    const files = [...this.present()];
    const written = parseListing(manifest.listing);
    return files.length === written.size && files.every(([file, now]) => this.#isAsWritten(file, now));
  }

  get #isListingUnchanged(): boolean {
    this.#isSameListing ??= this.state?.listing === shortHash(this.#listed());
    return this.#isSameListing;
  }

  #listed(): string {
    this.#listing ??= readListing(this.#output, MARKER);
    return this.#listing;
  }

  /** Compares a file's size and time with those that it was written with. */
  #isAsWritten(file: string, now: FileState): boolean {
    this.#written ??= parseListing(this.manifest()?.listing ?? '');
    const written = this.#written.get(file);
    if (!written || now.size < 0 || now.size !== written.size) return false;
    const late = written.modified - now.modified;
    return late === 0 || (now.modified % 1000 === 0 && late > 0 && late < COARSE_MS);
  }
}
