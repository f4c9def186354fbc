import fs from 'node:fs';
import path from 'node:path';
import type { FileData } from '../outputs/output.ts';
import { inside } from '../system/inside-folder.ts';
import type { PrivacyCheck, Suspicion } from './private-values.ts';

/** Where a writer writes. */
export interface Target {
  /** Where the output is made. */
  staging: string;
  /** The output of the last build; absent where there is none to compare with. */
  output?: string;
}

/** Files in which a reader finds words; those without an ending are for programs (`/.well-known/`), and often text, too. */
const TEXT =
  /\.(?:html?|xhtml|xml|json|txt|css|m?js|svg|csv|webmanifest|geojson|ics|vcf|asc|vtt)$|(?:^|\/)[^./]+$/i;

/**
 * Writes the files of an output beside it, and none anywhere else; a file whose bytes are unchanged is not written.
 */
export class OutputWriter {
  readonly suspicions: Suspicion[] = [];
  /** The paths of the files that are new or changed. */
  readonly changed: string[] = [];
  readonly target: Target;
  readonly #privacy: PrivacyCheck;
  readonly #folders = new Set<string>();
  readonly #ownFolders = new Map<string, boolean>();

  constructor(target: Target, privacy: PrivacyCheck) {
    this.target = target;
    this.#privacy = privacy;
  }

  /** @param file its path below the output folder, with `/` */
  write(file: string, data: FileData): void {
    const isNew = typeof data === 'function' ? this.#writePieces(file, data()) : this.#writeWhole(file, data);
    if (isNew) this.changed.push(file);
  }

  /** Looks for private values in a file, if by its name there are words in it. @param read what it holds */
  lookThrough(file: string, read: () => Uint8Array): void {
    if (TEXT.test(file)) this.search(file, Buffer.from(read()).toString('utf8'));
  }

  /** Looks for private values in a text of a file. */
  search(file: string, text: string): void {
    append(this.suspicions, this.#privacy.find(file, text));
  }

  /** Takes in what another process has written for the same output. */
  join({ changed, suspicions }: Pick<OutputWriter, 'changed' | 'suspicions'>): void {
    append(this.changed, changed);
    append(this.suspicions, suspicions);
  }

  /** @returns whether it was written: not where the last build wrote the same */
  #writeWhole(file: string, data: string | Uint8Array): boolean {
    if (typeof data === 'string') this.search(file, data);
    else this.lookThrough(file, () => data);
    const before = this.#lastFile(file, Buffer.byteLength(data));
    if (before && fs.readFileSync(before).equals(typeof data === 'string' ? Buffer.from(data) : data))
      return false;
    fs.writeFileSync(this.#placeOf(file), data);
    return true;
  }

  /** The same of a text in pieces, each written before the next is made; what is unchanged is taken away again. */
  #writePieces(file: string, pieces: Iterable<string>): boolean {
    const target = this.#placeOf(file);
    const opened = fs.openSync(target, 'w');
    try {
      for (const piece of pieces) {
        this.search(file, piece);
        fs.writeFileSync(opened, piece);
      }
    } finally {
      fs.closeSync(opened);
    }
    const before = this.#lastFile(file, fs.statSync(target).size);
    if (!before || !fs.readFileSync(before).equals(fs.readFileSync(target))) return true;
    fs.rmSync(target);
    return false;
  }

  /** Where a file is written; its folder is made. */
  #placeOf(file: string): string {
    const target = inside(this.target.staging, file);
    const folder = path.dirname(target);
    if (!this.#folders.has(folder)) {
      fs.mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }

  /** The last build's file of a name and size, where there is one that is the output's own. */
  #lastFile(file: string, size: number): string | undefined {
    if (this.target.output === undefined) return undefined;
    const before = inside(this.target.output, file);
    if (!this.#isOwnFolder(path.dirname(before), this.target.output)) return undefined;
    const stat = fs.lstatSync(before, { throwIfNoEntry: false });
    return stat?.isFile() && stat.size === size ? before : undefined;
  }

  /** Whether a folder is the output's own: what lies behind a link is not. */
  #isOwnFolder(folder: string, output: string): boolean {
    if (folder === output) return true;
    let isOwn = this.#ownFolders.get(folder);
    if (isOwn === undefined) {
      isOwn =
        this.#isOwnFolder(path.dirname(folder), output) &&
        fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
      this.#ownFolders.set(folder, isOwn);
    }
    return isOwn;
  }
}

/** One by one: so many arguments as a large site has files do not fit into a call. */
function append<Item>(list: Item[], added: readonly Item[]): void {
  for (const item of added) list.push(item);
}
