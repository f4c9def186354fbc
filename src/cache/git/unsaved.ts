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

/** The unsaved files in a folder. @param folder from the content folder on; empty for all of it */
export async function unsavedIn(repository: Repository, folder: string): Promise<Unsaved[]> {
  const settings = await withoutFilters(repository);
  const said = await repository.ask(['status', ...STATUS, '--', repository.prefix + folder || '.'], settings);
  return said.split('\0').flatMap((line) => {
    // `XY path`: X compares the index with the commit, Y the disk with the index. What is in the index, git knows.
    if (line === '' || line.charAt(1) === ' ') return [];
    return { file: line.slice(3 + repository.prefix.length), isUnknown: /^[?!]/.test(line) };
  });
}
