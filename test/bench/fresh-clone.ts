import fs from 'node:fs';
import path from 'node:path';
import type { Edit } from './edits.ts';
import { run } from './processes.ts';
import type { SampleSite } from './site.ts';
import type { Tree, Warm } from './tree.ts';
import { writeBulletin } from './write-bantin.ts';

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

async function commitAdded(content: string, site: SampleSite): Promise<void> {
  writeBulletin(content, site.added);
  await git(content, SECOND_COMMIT, 'add', '--all');
  await git(content, SECOND_COMMIT, 'commit', '--quiet', '--message', 'One bulletin more');
}

/** Makes a tree's content a git repository with one commit. */
export async function keepInGit({ folder }: Tree): Promise<void> {
  const content = path.join(folder, 'content');
  await git(content, FIRST_COMMIT, 'init', '--quiet');
  await git(content, FIRST_COMMIT, 'add', '--all');
  await git(content, FIRST_COMMIT, 'commit', '--quiet', '--message', 'The bulletins of ten years');
}

/** One bulletin added by a commit, where the tree has been all along. */
export function buildOnLaptop(tree: Tree, site: SampleSite, counted: boolean): Promise<Warm> {
  const content = path.join(tree.folder, 'content');
  const edit: Edit = {
    apply: () => commitAdded(content, site),
    undo: () => git(content, SECOND_COMMIT, 'reset', '--quiet', '--hard', 'HEAD~1'),
  };
  return tree.warm(edit, counted);
}

/**
 * The same in a clone that was made just now, on a CI, with output and cache copied to it as a CI restores them: all
 * under the paths that they had, every file of the content with another time and inode.
 */
export async function buildOnClone(tree: Tree, site: SampleSite, counted: boolean): Promise<Warm> {
  await tree.restore();
  const { folder } = tree;
  const aside = `${folder}-aside`;
  fs.renameSync(folder, aside);
  fs.mkdirSync(folder);
  await run(['git', 'clone', '--quiet', path.join(aside, 'content'), 'content'], folder);
  const restored = ['dist', 'cache']
    .map((name) => path.join(aside, name))
    .filter((name) => fs.existsSync(name));
  await run(['cp', '-a', ...restored, folder], folder);
  await commitAdded(path.join(folder, 'content'), site);
  const warm = await tree.buildAgain(counted, { CI: 'true' });
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(aside, folder);
  return warm;
}
