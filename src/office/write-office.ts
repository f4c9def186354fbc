import fs from 'node:fs';
import path from 'node:path';
import type { OfficeFile } from './office-files.ts';

/** What became of the files of a new office, by their names. */
export interface Written {
  written: string[];
  /** They were there already, and stay as they are. */
  kept: string[];
}

/**
 * Writes the files of a new office; whatever is there already stays. Content that has settings is somebody's work: of it, only
 * the list of sections is written where it is missing. Of other content, each folder that is there stays as a whole.
 */
export function writeOffice(folder: string, files: readonly OfficeFile[]): Written {
  const done: Written = { written: [], kept: [] };
  const isKept = keptIn(folder, files);
  for (const { name, content, isExecutable } of files) {
    const file = path.join(folder, name);
    if (isThere(file)) done.kept.push(name);
    if (isKept(name)) continue;
    makeFolder(path.dirname(file));
    // Whatever has come there since: it is not overwritten.
    fs.writeFileSync(file, content, { flag: 'wx', ...(isExecutable && { mode: 0o755 }) });
    done.written.push(name);
  }
  return done;
}

const SETTINGS = 'content/site.yml';
const NEEDED = ['content/site.yml', 'content/categories.yml'];

function keptIn(folder: string, files: readonly OfficeFile[]): (name: string) => boolean {
  const hasSettings = isThere(path.join(folder, SETTINGS));
  /** `content/pages` of `content/pages/a/index.vi.md`. */
  const partOf = (name: string) => name.split('/').slice(0, 2).join('/');
  const parts = new Set(files.map(({ name }) => partOf(name)).filter((name) => name.startsWith('content/')));
  const there = new Set([...parts].filter((name) => isThere(path.join(folder, name))));
  return (name) =>
    isThere(path.join(folder, name)) ||
    there.has(partOf(name)) ||
    (hasSettings && name.startsWith('content/') && !NEEDED.includes(name));
}

/**
 * Each folder by itself: Node.js's own way of making several tries again and again where a disk takes no folders.
 * @throws what the system says
 */
export function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}

/** A link that leads nowhere is something, too. */
const isThere = (file: string) => fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined;
