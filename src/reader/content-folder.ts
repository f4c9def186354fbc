import fs from 'node:fs';
import path from 'node:path';
import type { Bundle, BundleFolder, FileEntry } from '../content/bundle.ts';
import { isDeviceName } from '../content/fields/alias.ts';
import { isKey } from '../content/fields/keys.ts';
import { keyOf } from '../content/key.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';
import { displayPath } from '../system/display-path.ts';
import { type FolderTimes, folderTimes } from '../system/file-times.ts';
import { direntsIn, entries, entriesOf, foldersAmong, inspect, refuseRepository } from './folder.ts';
import { listBundle } from './list-bundle.ts';

/** A content folder. */
export interface ContentPlace {
  root: string;
  /** As its user knows it: from the working folder on, or whole. */
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
    return `bulletins/${this.id}`;
  }
}

/** What lies in a content folder, not read yet. */
export interface ContentSource extends ContentPlace {
  /** In the order of their ids. */
  bulletins: BulletinFolder[];
  /** Those of years whose folders were listed; all others are those that were known. */
  listed: BulletinFolder[];
  /** The times of the listed years that hold nothing but bulletins. */
  years: ReadonlyMap<string, FolderTimes>;
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
  const { root } = place;
  const problems: Problem[] = [];
  const bulletins: BulletinFolder[] = [];
  const listed: BulletinFolder[] = [];
  const years = new Map<string, FolderTimes>();
  const inRoot = direntsIn(root);
  refuseRepository(inRoot, '', problems, 'root');
  for (const entry of inRoot)
    if (entry.isDirectory() && entry.name !== '.git') inspect(entry, root, '', problems);
  for (const year of folders(path.join(root, 'bulletins'), 'bulletins', problems)) {
    if (!/^\d{4}$/.test(year.name)) {
      const near = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(year.name)?.[0];
      problems.push(problem('year-folder', startOf(year.shown), { name: year.name, ...(near && { near }) }));
      continue;
    }
    const known = knownIn(year.name, year.path);
    if (known) {
      for (const id of known) bulletins.push(new BulletinFolder(place, id));
      continue;
    }
    const stamp = folderTimes(year.path);
    const before = problems.length;
    for (const name of keysAmong(year, problems)) {
      const folder = new BulletinFolder(place, `${year.name}/${name}`);
      bulletins.push(folder);
      listed.push(folder);
    }
    if (problems.length === before) years.set(year.name, stamp);
  }
  const pages: Bundle[] = [];
  for (const folder of folders(path.join(root, 'pages'), 'pages', problems)) {
    if (isKey(folder.name)) {
      const found = listBundle({ ...folder, id: folder.name });
      for (const each of found.problems) problems.push(each);
      pages.push(found.bundle);
    } else problems.push(folderName(folder));
  }
  return { ...place, bulletins, listed, years, pages, problems };
}

/** A content folder, as problems name it. */
export const contentAt = (root: string): ContentPlace => ({ root, shown: displayPath(root) });

/** The names of the folders inside a folder that are keys, in their order; any other name is a problem. */
function keysAmong({ path: dir, shown }: FileEntry, problems: Problem[]): string[] {
  const names: string[] = [];
  const others: fs.Dirent[] = [];
  const all = direntsIn(dir);
  refuseRepository(all, shown, problems);
  for (const entry of all) {
    if (entry.isDirectory() && isKey(entry.name)) names.push(entry.name);
    else others.push(entry);
  }
  for (const folder of foldersAmong(entriesOf(others, dir, shown), problems))
    problems.push(folderName(folder));
  return names.sort();
}

function folderName({ name, shown }: FileEntry): Problem {
  const near = keyOf(name);
  const isDevice = isDeviceName(name);
  return problem('folder-name', startOf(shown), { name, isDevice, ...(near !== '' && { near }) });
}

/** The folders inside a folder; none where that is a link or a file: nothing of what lies behind it is listed or named. */
function folders(dir: string, shown: string, problems: Problem[]): FileEntry[] {
  const found = fs.lstatSync(dir, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return foldersAmong(entries(dir, shown), problems);
  problems.push(problem('file-outside', startOf(shown), { file: path.basename(dir) }));
  return [];
}
