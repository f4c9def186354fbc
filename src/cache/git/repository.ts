import fs from 'node:fs';
import path from 'node:path';
import { runGit } from '../../system/processes.ts';

/** The git repository that a content folder is in. */
export class Repository {
  /** The commit that is checked out; empty before the first one. */
  readonly head: string;
  /** Whether the clone knows only the newest commits. */
  readonly isShallow: boolean;
  /** From the work tree to the content folder, `content/`; empty where they are one. */
  readonly prefix: string;
  readonly #workTree: string;
  readonly #gitDir: string;

  constructor(found: { workTree: string; gitDir: string; prefix: string; head: string; isShallow: boolean }) {
    this.head = found.head;
    this.isShallow = found.isShallow;
    this.prefix = found.prefix;
    this.#workTree = found.workTree;
    this.#gitDir = found.gitDir;
  }

  /**
   * Asks git. Paths are from the work tree, whether they go to git or come from it.
   * @param settings `name=value`, for this call
   * @throws an error with git's exit code as `code`
   */
  ask(args: readonly string[], settings: readonly string[] = []): Promise<string> {
    return runGit(this.#workTree, [
      `--git-dir=${this.#gitDir}`,
      `--work-tree=${this.#workTree}`,
      ...settings.flatMap((setting) => ['-c', setting]),
      ...args,
    ]);
  }

  /** The option by which a diff names only files of the content folder, from there. */
  get relative(): readonly string[] {
    return this.prefix === '' ? [] : [`--relative=${this.prefix}`];
  }
}

/** For commands that compare: they start nothing to show a difference or a signature, and ask no other repository. */
export const WITHOUT_PROGRAMS = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all'] as const;

/**
 * Finds the repository of a content folder: by the nearest `.git` alone, and git must agree (it refuses one of another
 * owner). Files in the content that look like a repository are none.
 * @returns nothing where there is no git, no repository, or one that does not use that folder as its work tree
 */
export async function findRepository(root: string): Promise<Repository | undefined> {
  try {
    const content = fs.realpathSync.native(root);
    const workTree = folderWithGit(content);
    if (workTree === undefined) return undefined;
    const gitDir = gitDirOf(workTree);
    const asked = ['--absolute-git-dir', '--show-toplevel', '--is-shallow-repository', '--revs-only', 'HEAD'];
    const said = (await runGit(workTree, ['rev-parse', ...asked])).split('\n');
    const [saidGitDir = '', saidWorkTree = '', isShallow, head = ''] = said;
    if (fs.realpathSync.native(saidGitDir) !== gitDir) return undefined;
    if (fs.realpathSync.native(saidWorkTree) !== workTree) return undefined;
    const below = path.relative(workTree, content).split(path.sep).join('/');
    const prefix = below === '' ? '' : `${below}/`;
    return new Repository({ workTree, gitDir, prefix, head, isShallow: isShallow === 'true' });
  } catch {
    // No git, a `.git` that is no repository, or one that git does not trust.
    return undefined;
  }
}

/** The nearest folder, from this one upwards, that holds something named `.git`. */
export function folderWithGit(folder: string): string | undefined {
  if (fs.lstatSync(path.join(folder, '.git'), { throwIfNoEntry: false })) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : folderWithGit(above);
}

/** Where a `.git` leads: it is the repository, or, in a further work tree and in a submodule, a file that names it. */
function gitDirOf(workTree: string): string {
  const entry = path.join(workTree, '.git');
  if (fs.statSync(entry).isDirectory()) return fs.realpathSync.native(entry);
  const [, named] = /^gitdir: (.+?)[\r\n]*$/s.exec(fs.readFileSync(entry, 'utf8')) ?? [];
  return fs.realpathSync.native(path.resolve(workTree, named ?? ''));
}
