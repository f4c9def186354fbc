import { PATHS_AT_ONCE } from '../../system/processes.ts';
import { withoutFilters } from './files.ts';
import type { Repository } from './repository.ts';

const STATUS = [
  '--porcelain=v1',
  '-z',
  '--untracked-files=all',
  '--ignored=matching',
  '--no-renames',
  '--ignore-submodules=all',
];

/** A file that git could not bring back as it is: with changes that it does not know, or unknown to it as a whole. */
export interface Unsaved {
  /** From the content folder on. */
  file: string;
  isUnknown: boolean;
}

/** The unsaved files among some. @param places from the content folder on; of a folder all that is in it */
export async function unsavedAmong(repository: Repository, places: readonly string[]): Promise<Unsaved[]> {
  const settings = await withoutFilters(repository);
  const unsaved: Unsaved[] = [];
  for (let at = 0; at < places.length; at += PATHS_AT_ONCE) {
    const below = places.slice(at, at + PATHS_AT_ONCE).map((place) => repository.prefix + place || '.');
    const said = await repository.ask(['status', ...STATUS, '--', ...below], settings);
    for (const line of said.split('\0')) {
      // `XY path`: X compares the index with the commit, Y the disk with the index. What is in the index, git knows.
      if (line === '' || line.charAt(1) === ' ') continue;
      unsaved.push({ file: line.slice(3 + repository.prefix.length), isUnknown: /^[?!]/.test(line) });
    }
  }
  return unsaved;
}
