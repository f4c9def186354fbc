import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './code.ts';
import { foldersFrom } from './inside-folder.ts';

const known = new Map<string, string>();

/**
 * A hash of the code in some folders and of the versions of some libraries. Whoever stores in the cache what these make puts
 * it into the name: after an update of one of them it is made again.
 * @param folders of the source, `src/media`
 * @param files besides, that are no code
 */
export function madeBy(
  folders: readonly string[],
  libraries: readonly string[],
  files: readonly string[] = [],
): string {
  const name = [...folders, ...libraries, ...files].join(' ');
  let hash = known.get(name);
  if (hash === undefined) {
    const all = createHash('sha1');
    for (const library of libraries) all.update(`${library} ${versionOf(library)}\n`);
    for (const folder of folders.map((name) => path.join(PROJECT, name))) {
      const code = fs.readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file));
      for (const file of code.sort()) all.update(fs.readFileSync(path.join(folder, file)));
    }
    for (const file of files) all.update(fs.readFileSync(path.join(PROJECT, file)));
    hash = all.digest('base64url').slice(0, 16);
    known.set(name, hash);
  }
  return hash;
}

/** The version of an installed library. */
export function versionOf(library: string): string {
  for (const folder of foldersFrom(path.dirname(fileURLToPath(import.meta.resolve(library))))) {
    const file = path.join(folder, 'package.json');
    if (!fs.existsSync(file)) continue;
    const { name, version }: { name?: string; version?: string } = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (name === library && version) return version;
  }
  throw new Error(`${library} has no package.json`);
}
