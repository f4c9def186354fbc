import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readGitFiles } from '../../src/cache/git/files.ts';
import { readHistory } from '../../src/cache/git/history.ts';
import { findRepository, type Repository } from '../../src/cache/git/repository.ts';
import { pendingSince } from '../../src/desk/agenda/pending-since.ts';
import { historyOf } from '../../src/desk/history/history.ts';
import { readTextHistory } from '../../src/desk/text-times.ts';
import { bantin, ROOT } from '../setup/bantin.ts';
import { BATCHES, GIT_SETTINGS, type GitSetting } from './git-settings.ts';
import { git, Repositories } from './repositories.ts';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-git-'));
afterAll(() => fs.rmSync(base, { recursive: true }));
const repositories = new Repositories(base);
const { content, partial, disguised } = repositories;

/** Everything that Bantin asks git, where settings stand. @returns whether git had an answer to all that it was asked */
async function askAll({ place }: Pick<GitSetting, 'place'>): Promise<boolean> {
  const root = place === 'partial' ? partial : content;
  const { repository, isAnswered } = await askForBuild(root);
  // What stands in a submodule or in a clone stands nowhere else.
  if (!place) await askForBuild(disguised);
  await askForDesk(root, repository);
  return isAnswered;
}

/** What a build asks. @returns the repository, and whether git had an answer to all of it */
async function askForBuild(root: string) {
  const repository = await findRepository(root);
  // Of a commit that it does not know git is asked, and then for all.
  const { times } = await readHistory(repository, '0123456789012345678901234567890123456789');
  const isAnswered = (await readGitFiles(root, repository)) !== undefined && times.size > 0;
  return { repository, isAnswered };
}

/** What the commands for the editors' desk ask besides. */
async function askForDesk(root: string, repository: Repository | undefined): Promise<void> {
  await readTextHistory(repository, ['bulletins', 'pages']);
  await pendingSince(repository, ['bulletins/2017/hop/index.vi.md']);
  // A clone that lacks what is asked for gives no answer.
  if (repository) await historyOf(repository, root, 'bulletins/2017/hop', () => {}).catch(() => {});
}

/** The same questions as one asks them who switches nothing off. */
function askPlainly(root: string): void {
  const questions = [
    ['log', '--format=%ct', '--name-only', '--', 'bulletins'],
    ['ls-files', '--stage'],
    ['diff-files', '--name-only'],
  ];
  for (const question of questions) {
    try {
      git(root, question);
    } catch {
      // A program that only leaves a trace gives git no answer.
    }
  }
}

describe('no setting of a repository starts a program', () => {
  test.for(GIT_SETTINGS.filter(({ isLive }) => isLive))('$what', async (setting) => {
    repositories.apply(setting);
    askPlainly(setting.place === 'partial' ? partial : content);
    expect(repositories.executed).not.toBe('');
    repositories.apply(setting);
    await askAll(setting);
    expect(repositories.executed).toBe('');
  });

  test.for(BATCHES)('$what', ({ settings }) => tryTogether(settings));
});

/** Some settings at once; where they keep git from answering, half of them, so that none hides behind another one. */
async function tryTogether(settings: readonly GitSetting[]): Promise<void> {
  const together = { ...settings[0], config: settings.flatMap(({ config }) => config) };
  repositories.apply(together);
  const isAnswered = await askAll(together);
  expect(repositories.executed, settings.map(({ what }) => what).join(', ')).toBe('');
  if (isAnswered || settings.length === 1) return;
  const half = Math.ceil(settings.length / 2);
  await tryTogether(settings.slice(0, half));
  await tryTogether(settings.slice(half));
}

const LIVE = GIT_SETTINGS.filter(({ isLive, place, filter }) => isLive && !place && filter === undefined);

test.each([content, disguised])('`bantin check` of %s starts none of these programs', async (root) => {
  repositories.apply({ config: LIVE.flatMap(({ config }) => config) });
  const cache = path.join(base, 'cache');
  for (const cwd of [ROOT, root]) {
    const { stdout } = await bantin(['check', '--json', '--content', root, '--cache', cache], { cwd });
    const refused = JSON.parse(stdout).problems.filter(
      ({ id }: { id: string }) => id === 'repository-inside',
    );
    // The one holds a submodule, the other is itself disguised.
    expect(refused).toHaveLength(1);
    expect(repositories.executed).toBe('');
  }
});

test('of a folder that is disguised as a repository the history is that of the repository it is in', async () => {
  repositories.apply({ config: [] });
  const found = await findRepository(disguised);
  expect(found).toMatchObject({ prefix: 'content/' });
  expect([...(await readHistory(found, '')).times.keys()]).toEqual(['2017/hop']);
});
