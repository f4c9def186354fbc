import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { breathe } from './processes.ts';

/** SHA-1 of every file of a folder, by its path below it. */
export type Snapshot = ReadonlyMap<string, string>;

/** What is other in a folder than it was. */
export interface Changes {
  added: number;
  changed: number;
  removed: number;
  /** Of the files added and changed, together: what a copy elsewhere would have to be sent. */
  bytes: number;
  /** The paths of the first hundred, for whoever asks why. */
  names: string[];
}

const NAMES_KEPT = 100;

export async function takeSnapshot(folder: string): Promise<Snapshot> {
  const files = new Map<string, string>();
  for await (const { name, bytes } of filesOf(folder)) files.set(name, digest(bytes));
  return files;
}

/** Compares every file of a folder by its bytes with what it was. */
export async function changesSince(before: Snapshot, folder: string): Promise<Changes> {
  const changes: Changes = { added: 0, changed: 0, removed: 0, bytes: 0, names: [] };
  const keepName = (name: string) => {
    if (changes.names.length < NAMES_KEPT) changes.names.push(name);
  };
  const seen = new Set<string>();
  for await (const { name, bytes } of filesOf(folder)) {
    const known = before.get(name);
    if (known !== undefined) seen.add(name);
    if (known === digest(bytes)) continue;
    changes[known === undefined ? 'added' : 'changed'] += 1;
    changes.bytes += bytes.length;
    keepName(name);
  }
  for (const name of before.keys()) {
    if (seen.has(name)) continue;
    changes.removed += 1;
    keepName(name);
  }
  return changes;
}

const digest = (bytes: Buffer) => createHash('sha1').update(bytes).digest('base64');

async function* filesOf(folder: string): AsyncGenerator<{ name: string; bytes: Buffer }> {
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    await breathe();
    for (const entry of fs.readdirSync(path.join(folder, at), { withFileTypes: true })) {
      const name = path.join(at, entry.name);
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isFile()) yield { name, bytes: fs.readFileSync(path.join(folder, name)) };
    }
  }
}
