import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listedName } from '../../reader/list-bundle.ts';
import { type Repository, WITHOUT_PROGRAMS } from './repository.ts';

/** The mode that git gives a symbolic link. */
const LINK = '120000';

/** How git marks a file that it compares with the disk (`git ls-files -v`). */
const LOOKED_AT = 'H';

/** A file that is in git. */
export interface GitFile {
  /** From its folder on, or from that of its bulletin. */
  name: string;
  /** As a listing names it. */
  listed: string;
  /** Of its bytes; nothing where a setting of git keeps it from comparing the file. */
  hash: string | undefined;
}

/** What git knows of the files of a content folder; folders by their paths from there with `/`. */
export interface GitFiles {
  /** The files in git by folder. */
  inGit: ReadonlyMap<string, readonly GitFile[]>;
  /** The folders of bulletins that hold a file which is not in git, or lack or changed one that is. */
  touched: ReadonlySet<string>;
}

/**
 * Asks git which files of a folder are as they were committed. On a fresh clone all times are new, and git, which
 * wrote the files itself, knows them without reading them again.
 * @param root the content folder
 * @returns nothing where it is not in git
 */
export async function readGitFiles(
  root: string,
  repository: Repository | undefined,
): Promise<GitFiles | undefined> {
  if (!repository) return undefined;
  const { prefix, relative } = repository;
  const ask = async (args: readonly string[], places: readonly string[], settings?: readonly string[]) => {
    const below = places.map((place) => `${prefix}${place}` || '.');
    const said = await repository.ask([...args, '-z', '--', ...below], settings);
    return said.split('\0').filter((line) => line !== '');
  };
  const fromContent = (file: string) => file.slice(prefix.length);
  const askChanged = async () => {
    const changed = ['diff-files', '--name-only', ...WITHOUT_PROGRAMS, ...relative];
    return ask(changed, [''], await withoutFilters(repository));
  };
  try {
    const parts = yearsInParts(root);
    const [staged, changed, ...others] = await Promise.all([
      ask(['ls-files', '--stage', '-v'], ['']),
      askChanged(),
      ...parts.map((years) => ask(['ls-files', '--others'], years)),
    ]);
    const touched = new Set(
      [...changed, ...others.flat().map(fromContent)].map((file) => takenApart(file).folder),
    );
    const inGit = new Map<string, GitFile[]>();
    for (const line of staged) {
      // `H 100644 <hash> 0<tab>bulletins/2017/tptm/index.vi.md`
      const tab = line.indexOf('\t');
      const [tag, mode, hash] = line.slice(0, tab).split(' ');
      const { folder, name } = takenApart(fromContent(line.slice(tab + 1)));
      const listed = listedName(name, mode === LINK);
      const file = { name, listed, hash: tag === LOOKED_AT ? hash : undefined };
      const inFolder = inGit.get(folder);
      if (inFolder) inFolder.push(file);
      else inGit.set(folder, [file]);
    }
    return { inGit, touched };
  } catch {
    // A repository that is damaged, or whose filters cannot be switched off: nothing is known.
    return undefined;
  }
}

/**
 * Settings that switch off all filters of a repository. A file whose times do not tell whether it has changed, git reads and
 * compares; what `.gitattributes`, a file of the content, says of it may name a filter, which is a program. Without its
 * filter such a file counts as changed.
 * @throws where a filter has a name that `-c` cannot say
 */
export async function withoutFilters(repository: Repository): Promise<string[]> {
  const names = new Set((await filterSettings(repository)).map((key) => key.slice(0, key.lastIndexOf('.'))));
  for (const name of names) if (/[=\n]/.test(name)) throw new Error(`${name} cannot be switched off`);
  return [...names].flatMap((name) => [
    `${name}.clean=`,
    `${name}.smudge=`,
    `${name}.process=`,
    `${name}.required=false`,
  ]);
}

/** `filter.lfs.clean` and so on, from whatever file of settings. */
async function filterSettings(repository: Repository): Promise<string[]> {
  try {
    const said = await repository.ask(['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
    return said.split('\0').filter((key) => key !== '');
  } catch (error) {
    // So git says that there is none.
    if ((error as { code?: unknown }).code === 1) return [];
    throw error;
  }
}

/** The folders of years in as many parts as there are cores: to look for what is not in git, git goes through them all. */
function yearsInParts(root: string): string[][] {
  const years = fs.readdirSync(path.join(root, 'bulletins')).map((name) => `bulletins/${name}`);
  const count = Math.min(os.availableParallelism(), years.length);
  return Array.from({ length: count }, (_, part) => years.filter((_year, i) => i % count === part));
}

/** A file inside the folder of a bulletin belongs to that, however deep it lies. */
const IN_BULLETIN = /^(bulletins\/[^/]+\/[^/]+)\/(.*)$/s;

function takenApart(file: string): { folder: string; name: string } {
  const [, bulletin, inside] = IN_BULLETIN.exec(file) ?? [];
  if (bulletin !== undefined && inside !== undefined) return { folder: bulletin, name: inside };
  const slash = file.lastIndexOf('/');
  return { folder: file.slice(0, Math.max(0, slash)), name: file.slice(slash + 1) };
}
