import fs from 'node:fs';
import path from 'node:path';
import { isLeftOut, nameFault, typeFault } from '../checks/addresses/static-names.ts';
import { STATIC, type StaticFile, staticPlace } from '../content/static-file.ts';
import { byCodePoint, type Problem, problem, startOf } from '../problems/problem.ts';
import { blobHash } from '../system/hash.ts';
import { officeOf } from '../system/office-folder.ts';
import { direntsIn } from './folder.ts';

/** In bytes. GitHub takes no larger file (docs.github.com, “About large files on GitHub”: 100 MiB); such a one is not even read. */
const LARGEST = 100 * 2 ** 20;

/** From so many bytes on, a phone loads it for half a minute (3 Mbit/s), and git keeps each version of it for good. */
const LARGE = 10_000_000;

/** The office's own files, in the order of their paths, and what is wrong with others. */
export interface StaticFolder {
  files: readonly StaticFile[];
  problems: readonly Problem[];
}

export const NO_STATIC: StaticFolder = { files: [], problems: [] };

/** The folder of an office's own files. @param content the content folder */
export const staticFolderOf = (content: string): string => path.join(officeOf(content), STATIC);

/**
 * Lists and hashes the files that are published as they are. No link is followed, and what may not be published is not read.
 * @param content the content folder; the other one need not be there
 */
export function readStaticFolder(content: string): StaticFolder {
  const root = staticFolderOf(content);
  const found = fs.lstatSync(root, { throwIfNoEntry: false });
  if (!found) return NO_STATIC;
  if (!found.isDirectory()) {
    const place = startOf(staticPlace('').replace(/\/$/, ''));
    return { files: [], problems: [problem('static-link', place, { name: STATIC })] };
  }
  const files: StaticFile[] = [];
  const problems: Problem[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of direntsIn(path.join(root, folder))) {
      const { name } = entry;
      if (isLeftOut(name, folder) && entry.isFile()) continue;
      const file = folder + name;
      const fault = nameFault(name, folder) ?? kindFault(entry, file);
      if (fault) problems.push(fault);
      else if (entry.isDirectory()) folders.push(`${file}/`);
      else {
        const read = readFile(file, path.join(root, file), problems);
        if (read) files.push(read);
      }
    }
  }
  return { files: files.sort((a, b) => byCodePoint(a.file, b.file)), problems };
}

function kindFault(entry: fs.Dirent, file: string): Problem | undefined {
  if (entry.isDirectory()) return undefined;
  if (entry.isFile()) return typeFault(file);
  return problem('static-link', startOf(staticPlace(file)), { name: entry.name });
}

/** @returns nothing where it is too large, or gone since it was listed */
function readFile(file: string, absolute: string, problems: Problem[]): StaticFile | undefined {
  const size = fs.lstatSync(absolute, { throwIfNoEntry: false })?.size;
  if (size === undefined) return undefined;
  const place = startOf(staticPlace(file));
  const megabytes = (size / 1e6).toFixed(0);
  if (size > LARGEST) {
    problems.push(problem('static-too-large', place, { megabytes, limit: Math.floor(LARGEST / 1e6) }));
    return undefined;
  }
  if (size > LARGE) problems.push(problem('static-large', place, { megabytes }));
  const bytes = fs.readFileSync(absolute);
  return { file, path: absolute, size: bytes.byteLength, hash: blobHash(bytes) };
}
