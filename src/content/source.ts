import fs from 'node:fs';
import path from 'node:path';
import { isLang, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { KEY } from './field-types.ts';
import { shortHash } from './hash.ts';
import { byCodePoint, type Problem, problem, startOf } from './problem.ts';
import { shownPath } from './shown-path.ts';
import { type FileTimes, type FolderStamp, stampOfFolder } from './stamp.ts';

/** A file on disk, under the name by which an editor refers to it (NFC). */
export interface FileEntry {
  name: string;
  /** Where to read it. */
  path: string;
  /** How an editor knows it: a path with `/` from the working folder. */
  shown: string;
  isLink: boolean;
  /** The hash of its bytes (as git names them), once they were read; of one too large to be read, its size. */
  hash?: string;
  /** What its size and times were when its bytes were read. */
  times?: FileTimes;
}

/** A folder with one text for each language and the files that belong to it: a bulletin or a standing page. */
export interface Bundle {
  /** `2017/tptm` for a bulletin, `gioi-thieu` for a standing page. */
  id: string;
  shown: string;
  texts: PartlyLocalized<FileEntry>;
  files: ReadonlyMap<string, FileEntry>;
  /** Everything that lies in it, by name: a hash. */
  listing: string;
}

/** A folder that is a bundle by its name and place. */
export interface BundleFolder {
  id: string;
  path: string;
  shown: string;
}

/** A content folder. */
export interface ContentPlace {
  root: string;
  shown: string;
}

/** The folder of a bulletin: where it is follows from its id, whose letters are the same on every disk. */
export class BulletinFolder implements BundleFolder {
  readonly id: string;
  readonly #content: ContentPlace;

  constructor(content: ContentPlace, id: string) {
    this.#content = content;
    this.id = id;
  }

  get path(): string {
    return `${this.#content.root}${path.sep}bulletins${path.sep}${this.id}`;
  }

  get shown(): string {
    return `${this.#content.shown}/bulletins/${this.id}`;
  }
}

/** What lies in a content folder, not read yet. */
export interface ContentSource extends ContentPlace {
  /** In the order of their ids. */
  bulletins: BulletinFolder[];
  /** Those of years whose folders were listed; all others are those that were known. */
  listed: BulletinFolder[];
  /** The stamps of the listed years that hold nothing but bulletins. */
  years: ReadonlyMap<string, FolderStamp>;
  pages: Bundle[];
  problems: Problem[];
}

/** The ids of a year's bulletins, in order, where its folder holds what it held when they were listed. */
type KnownIn = (year: string, folder: string) => readonly string[] | undefined;

/**
 * Lists a content folder. Hidden files and the system's own (`Thumbs.db`) do not count, nor what is no file at all.
 * @param knownIn spares the listing of a year
 */
export function listContent(place: ContentPlace, knownIn: KnownIn): ContentSource {
  const { root, shown } = place;
  const problems: Problem[] = [];
  const bulletins: BulletinFolder[] = [];
  const listed: BulletinFolder[] = [];
  const years = new Map<string, FolderStamp>();
  for (const year of folders(path.join(root, 'bulletins'), `${shown}/bulletins`, problems)) {
    if (!/^\d{4}$/.test(year.name)) {
      problems.push(problem('year-folder', startOf(year.shown), { name: year.name }));
      continue;
    }
    const known = knownIn(year.name, year.path);
    if (known) {
      for (const id of known) bulletins.push(new BulletinFolder(place, id));
      continue;
    }
    const stamp = stampOfFolder(year.path);
    const before = problems.length;
    for (const name of keysAmong(year, problems)) {
      const folder = new BulletinFolder(place, `${year.name}/${name}`);
      bulletins.push(folder);
      listed.push(folder);
    }
    if (problems.length === before) years.set(year.name, stamp);
  }
  const pages: Bundle[] = [];
  for (const folder of folders(path.join(root, 'pages'), `${shown}/pages`, problems)) {
    if (KEY.test(folder.name)) {
      const found = listBundle({ ...folder, id: folder.name });
      for (const each of found.problems) problems.push(each);
      pages.push(found.bundle);
    } else problems.push(problem('folder-name', startOf(folder.shown), { name: folder.name }));
  }
  return { ...place, bulletins, listed, years, pages, problems };
}

/** A content folder, as problems name it. */
export const contentAt = (root: string): ContentPlace => ({ root, shown: shownPath(root) });

/** The names of the folders inside a folder that are keys, in their order; any other name is a problem. */
function keysAmong({ path: dir, shown }: FileEntry, problems: Problem[]): string[] {
  const names: string[] = [];
  const others: fs.Dirent[] = [];
  for (const entry of direntsIn(dir)) {
    if (entry.isDirectory() && KEY.test(entry.name)) names.push(entry.name);
    else others.push(entry);
  }
  for (const { name, shown: at } of foldersAmong(entriesOf(others, dir, shown), problems))
    problems.push(problem('folder-name', startOf(at), { name }));
  return names.sort();
}

/** The folders inside a folder. */
const folders = (dir: string, shown: string, problems: Problem[]): FileEntry[] =>
  foldersAmong(entries(dir, shown), problems);

/** Those that are folders; a Markdown file or a link among them is a problem, any other file is left alone. */
function foldersAmong(all: readonly Entry[], problems: Problem[]): FileEntry[] {
  return all.filter((entry) => {
    if (entry.isLink) problems.push(problem('file-outside', startOf(entry.shown), { file: entry.name }));
    else if (/\.(?:md|markdown)$/i.test(entry.name)) {
      problems.push(problem('file-name', startOf(entry.shown), { name: entry.name }));
    } else return entry.isFolder;
    return false;
  });
}

/** Lists a bundle: its texts, and the files beside them. Folders inside it are left alone. */
export function listBundle(folder: BundleFolder): { bundle: Bundle; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts: PartlyLocalized<FileEntry> = {};
  const files = new Map<string, FileEntry>();
  const inside = entries(folder.path, folder.shown).filter((entry) => !entry.isFolder);
  for (const entry of inside) {
    const lang = /^index\.([a-z]+)\.md$/.exec(entry.name)?.[1] ?? '';
    if (isLang(lang)) {
      if (entry.isLink) problems.push(problem('file-outside', startOf(entry.shown), { file: entry.name }));
      else texts[lang] = entry;
    } else if (/\.(?:md|markdown)$/i.test(entry.name)) {
      problems.push(problem('file-name', startOf(entry.shown), { name: entry.name }));
    } else {
      const twin = files.get(entry.name);
      if (twin)
        problems.push(problem('file-clash', startOf(entry.shown), { file: entry.name, other: twin.shown }));
      files.set(entry.name, entry);
    }
  }
  if (!texts.vi && !texts.en) problems.push(problem('bundle-empty', startOf(folder.shown), {}));
  const listing = listingHash(
    inside.map(({ path: file, isLink }) => listedName(path.basename(file), isLink)),
  );
  return { bundle: { id: folder.id, shown: folder.shown, texts, files, listing }, problems };
}

/** A file as a listing names it. */
export const listedName = (name: string, isLink: boolean) => (isLink ? `${name}@` : name);

/** A hash of the names in a folder: of all, since what no text names yet may be named by and by. */
export function listingHash(names: readonly string[]): string {
  const listing = names.filter(isContentName).sort(byCodePoint).join('\n');
  let hash = listingHashes.get(listing);
  if (hash === undefined) {
    hash = shortHash(listing);
    if (listingHashes.size >= MOST_LISTINGS) listingHashes.clear();
    listingHashes.set(listing, hash);
  }
  return hash;
}

/** Most bundles hold the same few names. */
const listingHashes = new Map<string, string>();
const MOST_LISTINGS = 1000;

/** Hidden files and the system's own do not count. */
function isContentName(name: string): boolean {
  return !/^\.|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** What lies in a folder. */
type Entry = FileEntry & { isFolder: boolean };

const entries = (dir: string, shown: string): Entry[] => entriesOf(direntsIn(dir), dir, shown);

/** @returns nothing where there is no such folder */
function direntsIn(dir: string): fs.Dirent[] {
  try {
    return fs.readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What counts of a listing, in the order of the names. */
function entriesOf(all: readonly fs.Dirent[], dir: string, shown: string): Entry[] {
  const found: Entry[] = [];
  for (const entry of all) {
    const isFolder = entry.isDirectory();
    const isLink = entry.isSymbolicLink();
    if (!(isFolder || isLink || entry.isFile()) || !isContentName(entry.name)) continue;
    const name = entry.name.normalize('NFC');
    found.push({ name, path: `${dir}${path.sep}${entry.name}`, shown: `${shown}/${name}`, isLink, isFolder });
  }
  return found.sort((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.path, b.path));
}

/** Which language's file holds the shared fields: the Vietnamese one, or the English where there is none. */
export function primaryLang(texts: PartlyLocalized<unknown>): Lang | undefined {
  return texts.vi ? 'vi' : texts.en ? 'en' : undefined;
}
