import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readPacked, writePacked } from '../system/checked-file.ts';
import { inside } from '../system/inside-folder.ts';
import type { Lock } from './lock.ts';

/** What is to happen when a build is put in its place, and happens again where that was interrupted. */
interface Journal {
  /** The folder of what was written. */
  site: string;
  /** Paths of files that are no longer of the output; none in a folder that is swapped. */
  removed: readonly string[];
  /** Folders that take the places of the old ones as a whole (`wholeFolders`). */
  swapped: readonly string[];
  /** What is kept of the build: where each file goes, and its name beside the journal. */
  kept: readonly (readonly [file: string, name: string])[];
}

/** What to publish, besides what was written. */
interface Publication extends Pick<Journal, 'removed' | 'swapped'> {
  /** What is kept of the build: each file, and the value that it keeps. */
  kept: readonly (readonly [file: string, value: unknown])[];
}

/** A build in the making, beside the folder that it will become or change. */
export interface Staging {
  /** Where to write. */
  folder: string;
  /** Puts what was written in its place, takes away what is no longer there, and keeps what was made from what. */
  publish(publication: Publication): void;
  /** Throws the build away; the output stays as it was. */
  discard(): void;
}

/** Another name where it has another form: one of an older Bantin is not read as if it were of this one. */
const JOURNAL = 'journal-3';

/**
 * Opens a folder beside the output, on the same disk. Once everything is in it, one rename decides that it counts:
 * killed before, the output is unchanged; killed after, the next build ends what was begun.
 */
export function openStaging(output: string): Staging {
  const { making, deciding } = beside(output);
  // A name of its own: a process that outlives a killed build may write for it yet, while the next one is made.
  const site = randomUUID();
  const folder = path.join(making, site);
  fs.mkdirSync(folder, { recursive: true });
  return {
    folder,
    publish({ removed, swapped, kept }) {
      const named = kept.map(([file, value], i) => {
        const name = `kept-${i}`;
        writePacked(path.join(making, name), value);
        return [file, name] as const;
      });
      const isSwapped = (file: string) => swapped.some((folder) => file.startsWith(`${folder}/`));
      const journal: Journal = {
        site,
        removed: removed.filter((file) => !isSwapped(file)),
        swapped,
        kept: named,
      };
      writePacked(path.join(making, JOURNAL), journal);
      fs.renameSync(making, deciding);
      apply(output, journal);
    },
    discard: () => remove(making),
  };
}

/**
 * Makes a build beside the output; where that fails, it is thrown away.
 * @param make writes it and publishes it
 */
export async function inStaging<Result>(
  output: string,
  lock: Pick<Lock, 'assertHeld'>,
  make: (staging: Staging) => Promise<Result>,
): Promise<Result> {
  const staging = openStaging(output);
  try {
    return await make(staging);
  } catch (error) {
    // Where another build took over, what is being staged is that build's.
    lock.assertHeld();
    staging.discard();
    throw error;
  }
}

/** Ends what a killed build had decided, and clears away what it had not. */
export function recoverOutput(output: string): void {
  const { making, deciding } = beside(output);
  if (fs.existsSync(deciding)) {
    const journal = readPacked(path.join(deciding, JOURNAL)) as Journal | undefined;
    // One that was cut, or is of another version, decides nothing: what the output lacks is made again.
    if (journal) apply(output, journal);
    else remove(deciding);
  }
  remove(making);
}

/** Each step can be done again: what is in its place already is no longer in the folder. */
function apply(output: string, journal: Journal): void {
  const { deciding } = beside(output);
  const site = path.join(deciding, journal.site);
  if (!fs.existsSync(output) && fs.existsSync(site)) fs.renameSync(site, output);
  else {
    for (const file of journal.removed) removeFile(inside(output, file));
    removeEmpty(output, journal.removed);
    for (const [i, folder] of journal.swapped.entries())
      swap(inside(site, folder), inside(output, folder), path.join(deciding, `old-${i}`));
    move(site, output);
  }
  for (const [file, name] of journal.kept) {
    const source = path.join(deciding, name);
    if (!fs.existsSync(source)) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    rename(source, file);
  }
  remove(deciding);
}

/**
 * Puts a whole folder in the place of the old one.
 * @param old where the old one goes meanwhile; it is there, and the new one is not in its place, where this was interrupted
 */
function swap(from: string, to: string, old: string): void {
  // Done already.
  if (!fs.existsSync(from)) return;
  try {
    if (!fs.existsSync(old) && fs.lstatSync(to, { throwIfNoEntry: false })) fs.renameSync(to, old);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Another disk is mounted at the output: its files are moved one by one.
    remove(to);
  }
}

function move(from: string, to: string): void {
  if (!fs.existsSync(from)) return;
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      // Where a file was and a folder comes.
      if (fs.lstatSync(target, { throwIfNoEntry: false })?.isDirectory() === false) fs.rmSync(target);
      move(source, target);
    } else rename(source, target);
  }
}

function rename(source: string, target: string): void {
  try {
    fs.renameSync(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Where a folder was and a file comes.
    if (code === 'EISDIR') {
      remove(target);
      fs.renameSync(source, target);
    } else if (code === 'EXDEV') {
      // Another disk is mounted at the output.
      const near = `${target}.${process.pid}.tmp`;
      const { atime, mtime } = fs.statSync(source);
      fs.copyFileSync(source, near);
      // The next build compares its time.
      fs.utimesSync(near, atime, mtime);
      rename(near, target);
      fs.rmSync(source);
    } else throw error;
  }
}

/** Where this is done again, something of the new build may be in the file's place: a folder, or a file where its folder was. */
function removeFile(file: string): void {
  try {
    if (!fs.lstatSync(file).isDirectory()) fs.rmSync(file);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Takes away the folders that files were taken from and that hold nothing any more. */
function removeEmpty(output: string, removed: readonly string[]): void {
  for (const folder of new Set(removed.map((file) => path.posix.dirname(file)))) {
    for (let name = folder; name !== '.'; name = path.posix.dirname(name)) {
      try {
        fs.rmdirSync(path.join(output, name));
      } catch {
        // Something is in it, or it is gone already.
        break;
      }
    }
  }
}

function beside(output: string): { making: string; deciding: string } {
  const name = path.basename(output);
  const parent = path.dirname(output);
  return {
    making: path.join(parent, `.${name}.building`),
    deciding: path.join(parent, `.${name}.publishing`),
  };
}

function remove(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
