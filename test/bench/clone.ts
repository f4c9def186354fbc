import fs from 'node:fs';
import path from 'node:path';
import { run } from './measure/processes.ts';
import type { SampleSite } from './site/site.ts';
import { writeBulletin } from './site/write-bantin.ts';
import type { Measured, Tree } from './tree.ts';

/** Before the first bulletin: no text has been changed since its publication. */
const FIRST_COMMIT = '2014-12-31T00:00:00+07:00';

/** Between the publication of the added bulletin and the clock of the builds. */
const SECOND_COMMIT = '2024-12-31T23:59:30+07:00';

async function git(content: string, time: string, ...args: string[]): Promise<void> {
  const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.gov.vn', '-c', 'gc.auto=0'];
  await run(['git', ...who, ...args], content, {
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_DATE: time,
    GIT_CONFIG_GLOBAL: '/dev/null',
  });
}

async function commitAll(content: string, time: string): Promise<void> {
  await git(content, time, 'add', '--all');
  await git(content, time, 'commit', '--quiet', '--message', 'Bulletins');
}

async function commitAdded(content: string, site: SampleSite): Promise<void> {
  writeBulletin(content, site.added);
  await commitAll(content, SECOND_COMMIT);
}

/** Makes a tree's content a git repository with one commit. */
export async function keepInGit({ folder }: Tree): Promise<void> {
  const content = path.join(folder, 'content');
  await git(content, FIRST_COMMIT, 'init', '--quiet');
  await commitAll(content, FIRST_COMMIT);
}

/** One bulletin added by a commit, where the tree has been all along. */
export function buildCommit(tree: Tree, site: SampleSite, compares: boolean): Promise<Measured> {
  const content = path.join(tree.folder, 'content');
  const edit = {
    apply: () => commitAdded(content, site),
    undo: () => git(content, SECOND_COMMIT, 'reset', '--quiet', '--hard', 'HEAD~1'),
  };
  return tree.after(edit, compares);
}

/**
 * The same in a clone that was made just now, on a CI, with output and cache copied to it as a CI restores them: all
 * under the paths that they had, every file of the content with another time and inode.
 */
export async function buildClone(tree: Tree, site: SampleSite, compares: boolean): Promise<Measured> {
  const { folder } = tree;
  const aside = `${folder}-aside`;
  fs.renameSync(folder, aside);
  fs.mkdirSync(folder);
  await run(['git', 'clone', '--quiet', path.join(aside, 'content'), 'content'], folder);
  await run(['cp', '-a', path.join(aside, 'dist'), path.join(aside, 'cache'), folder], folder);
  await commitAdded(path.join(folder, 'content'), site);
  const measured = await tree.buildAgain(compares, { CI: 'true' });
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(aside, folder);
  return measured;
}
