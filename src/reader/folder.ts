import fs from 'node:fs';
import path from 'node:path';
import { repositoryNames } from '../checks/repository-inside.ts';
import type { FileEntry, InnerFolder } from '../content/bundle.ts';
import { byCodePoint, type Problem, problem, startOf } from '../problems/problem.ts';

/** What lies in a folder. */
export type Entry = FileEntry & { isFolder: boolean };

export const entries = (dir: string, shown: string): Entry[] => entriesOf(direntsIn(dir), dir, shown);

/** @returns nothing where there is no such folder */
export function direntsIn(dir: string): fs.Dirent[] {
  try {
    return fs.readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** What counts of a listing, in the order of the names. */
export function entriesOf(all: readonly fs.Dirent[], dir: string, shown: string): Entry[] {
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

/** What systems keep in a folder for themselves, and what programs of an office do while a file is open (`~$hop.docx`). */
const NOT_CONTENT = /(?:^|\/)(?:\.|~\$|~WRL\d+\.tmp$|(?:eh)?thumbs\.db$|desktop\.ini$)/i;

/** Hidden files and the system's own do not count. @param name may be a path with `/` */
export const isContentName = (name: string): boolean => !NOT_CONTENT.test(name);

/** Those that are folders; a Markdown file or a link among them is a problem, any other file is left alone. */
export function foldersAmong(all: readonly Entry[], problems: Problem[]): FileEntry[] {
  return all.filter((entry) => {
    if (entry.isLink) problems.push(problem('file-outside', startOf(entry.shown), { file: entry.name }));
    else if (/\.(?:md|markdown)$/i.test(entry.name)) {
      problems.push(problem('file-name', startOf(entry.shown), { name: entry.name }));
    } else return entry.isFolder;
    return false;
  });
}

/** @returns whether it is one: then that is a problem */
export function refuseRepository(
  all: readonly fs.Dirent[],
  shown: string,
  problems: Problem[],
  place?: 'root',
): boolean {
  const names = repositoryNames(
    all.map(({ name }) => name),
    place === 'root',
  );
  if (names.length > 0)
    problems.push(problem('repository-inside', startOf(shown), { files: names.join(', ') }));
  return names.length > 0;
}

/** Looks whether a folder inside another is a repository. */
export function inspect(folder: fs.Dirent, dir: string, shown: string, problems: Problem[]): InnerFolder {
  const inside = `${dir}${path.sep}${folder.name}`;
  const name = folder.name.normalize('NFC');
  const at = shown === '' ? name : `${shown}/${name}`;
  return { path: inside, isRepository: refuseRepository(direntsIn(inside), at, problems) };
}
