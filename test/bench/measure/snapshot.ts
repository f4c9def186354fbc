import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Hash and size of every file of a folder, by its path below it. */
export type Snapshot = ReadonlyMap<string, { hash: string; bytes: number }>;

export interface Changes {
  /** Added, changed and removed. */
  files: number;
  /** Of the files added and changed: what a copy elsewhere has to be sent. */
  bytes: number;
}

export function takeSnapshot(folder: string): Snapshot {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => {
      const bytes = fs.readFileSync(file);
      const hash = createHash('sha1').update(bytes).digest('base64');
      return [path.relative(folder, file), { hash, bytes: bytes.length }];
    }),
  );
}

export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const written = [...after].filter(([name, { hash }]) => before.get(name)?.hash !== hash);
  const removed = [...before.keys()].filter((name) => !after.has(name));
  return {
    files: written.length + removed.length,
    bytes: written.reduce((sum, [, { bytes }]) => sum + bytes, 0),
  };
}
