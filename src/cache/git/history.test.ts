import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { gitAt } from '../../../test/setup/repository.ts';
import { Clock } from '../../content/clock.ts';
import { modifiedOf } from '../../content/commit-times.ts';
import { addTimes, readHistory } from './history.ts';
import { findRepository } from './repository.ts';

const TEXT = 'bulletins/2017/họp phiên/index.vi.md';
const at = (time: string) => Date.parse(time);
const historyOf = async (root: string, since: string) => readHistory(await findRepository(root), since);

/** A repository in which the text was committed once for each time given. */
function repository(...times: string[]): string {
  const root = temporaryFolder();
  fs.mkdirSync(path.dirname(path.join(root, TEXT)), { recursive: true });
  gitAt(root, '', 'init');
  for (const time of times) {
    fs.appendFileSync(path.join(root, TEXT), `${time}\n`);
    gitAt(root, '', 'add', '.');
    gitAt(root, time, 'commit', '-m', time);
  }
  return root;
}

function clone(root: string, ...options: string[]): string {
  const copy = path.join(temporaryFolder(), 'clone');
  gitAt(root, '', 'clone', ...options, pathToFileURL(root).href, copy);
  return copy;
}

const ID = '2017/họp phiên';

test('a text has the time of its last commit, the same in every whole clone', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  const times = [[ID, { vi: at('2018-06-02T03:04:05Z') }]];
  const read = await historyOf(root, '');
  expect([...read.times]).toEqual(times);
  expect(read.isWhole).toBe(true);
  expect([...(await historyOf(clone(root), '')).times]).toEqual(times);
});

test('what is known already is not asked for again, and comes to the same', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  const before = await historyOf(root, '');
  expect(await historyOf(root, before.head)).toEqual({
    head: before.head,
    times: new Map(),
    isWhole: false,
  });
  // A branch on which another text was written earlier, and a later change of the first.
  gitAt(root, '', 'checkout', '-b', 'nhánh', 'HEAD~1');
  fs.mkdirSync(path.join(root, 'bulletins/2017/khac'));
  fs.writeFileSync(path.join(root, 'bulletins/2017/khac/index.en.md'), 'x');
  gitAt(root, '', 'add', '.');
  gitAt(root, '2018-01-01T00:00:00Z', 'commit', '-m', 'khác');
  gitAt(root, '', 'checkout', '-');
  gitAt(root, '2019-01-01T00:00:00Z', 'merge', '--no-ff', '-m', 'nhập', 'nhánh');
  const since = await historyOf(root, before.head);
  expect(since.isWhole).toBe(false);
  expect([...since.times.keys()]).toEqual(['2017/khac']);
  addTimes(before.times, since.times);
  expect(before.times).toEqual((await historyOf(root, '')).times);
});

test('after a past that was written anew, all is asked for again', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  const { head } = await historyOf(root, '');
  gitAt(root, '2018-07-01T00:00:00Z', 'commit', '--amend', '-m', 'khác');
  const again = await historyOf(root, head);
  expect(again.isWhole).toBe(true);
  expect([...again.times]).toEqual([[ID, { vi: at('2018-07-01T00:00:00Z') }]]);
});

test('a clone without contents of old versions knows as much', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  gitAt(root, '', 'config', 'uploadpack.allowFilter', 'true');
  const copy = clone(root, '--filter=blob:none');
  expect((await historyOf(copy, '')).times.get(ID)).toEqual({ vi: at('2018-06-02T03:04:05Z') });
});

test('content in a folder of the repository, and one that was renamed', async () => {
  const root = repository('2017-05-01T00:00:00Z');
  fs.mkdirSync(path.join(root, 'content'));
  gitAt(root, '', 'mv', 'bulletins', 'content/bulletins');
  gitAt(root, '2019-01-01T00:00:00Z', 'commit', '-m', 'moved');
  const { times } = await historyOf(path.join(root, 'content'), '');
  expect([...times]).toEqual([[ID, { vi: at('2019-01-01T00:00:00Z') }]]);
});

test('a shallow clone and a folder without git know nothing', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  const nothing = { head: '', times: new Map(), isWhole: true };
  expect(await historyOf(clone(root, '--depth=1'), '')).toEqual(nothing);
  expect(await historyOf(temporaryFolder(), '')).toEqual(nothing);
});

test.for([
  ['later than the publication', '2018-01-01T00:00:00Z', true],
  ['before the publication', '2017-01-01T00:00:00Z', false],
  ['later than the clock', '2030-01-01T00:00:00Z', false],
  ['unknown', undefined, false],
] as const)('a commit %s is told as the last change or not', ([, committed, isTold]) => {
  const times = committed && { vi: at(committed) };
  const clock = new Clock(at('2026-01-01T00:00:00Z'));
  expect(modifiedOf(times, {}, at('2017-04-27T00:00:00Z'), clock)).toEqual(isTold ? times : {});
});

test.for([
  ['later than the last commit', '2019-01-01T00:00:00Z', '2019-01-01T00:00:00Z'],
  ['before the last commit', '2017-12-01T00:00:00Z', '2018-01-01T00:00:00Z'],
  ['later than the clock', '2030-01-01T00:00:00Z', '2018-01-01T00:00:00Z'],
] as const)('a change that its editors tell, %s', ([, changed, expected]) => {
  const committed = { vi: at('2018-01-01T00:00:00Z') };
  const clock = new Clock(at('2026-01-01T00:00:00Z'));
  const versions = { vi: { changed: at(changed) } };
  expect(modifiedOf(committed, versions, at('2017-04-27T00:00:00Z'), clock)).toEqual({ vi: at(expected) });
});
