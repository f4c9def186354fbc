import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { gitAt } from '../../test/setup/repository.ts';
import { modifiedOf, readHistory } from './history.ts';

const TEXT = 'bulletins/2017/họp phiên/index.vi.md';
const at = (time: string) => Date.parse(time);

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

test('a text has the time of its last commit, the same in every whole clone', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  const time = at('2018-06-02T03:04:05Z');
  expect([...(await readHistory(root))]).toEqual([[path.join(root, TEXT), time]]);
  const copy = clone(root);
  expect([...(await readHistory(copy))]).toEqual([[path.join(copy, TEXT), time]]);
});

test('a clone without contents of old versions knows as much', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  gitAt(root, '', 'config', 'uploadpack.allowFilter', 'true');
  const copy = clone(root, '--filter=blob:none');
  expect((await readHistory(copy)).get(path.join(copy, TEXT))).toBe(at('2018-06-02T03:04:05Z'));
});

test('content in a folder of the repository, and one that was renamed', async () => {
  const root = repository('2017-05-01T00:00:00Z');
  fs.mkdirSync(path.join(root, 'content'));
  gitAt(root, '', 'mv', 'bulletins', 'content/bulletins');
  gitAt(root, '2019-01-01T00:00:00Z', 'commit', '-m', 'moved');
  const content = path.join(root, 'content');
  expect([...(await readHistory(content))]).toEqual([[path.join(content, TEXT), at('2019-01-01T00:00:00Z')]]);
});

test('a shallow clone and a folder without git know nothing', async () => {
  const root = repository('2017-05-01T00:00:00Z', '2018-06-02T03:04:05Z');
  expect((await readHistory(clone(root, '--depth=1'))).size).toBe(0);
  expect((await readHistory(temporaryFolder())).size).toBe(0);
});

test.for([
  ['later than the publication', '2018-01-01T00:00:00Z', '2018-01-01T00:00:00Z'],
  ['before the publication', '2017-01-01T00:00:00Z', '2017-04-27T00:00:00Z'],
  ['later than the clock', '2030-01-01T00:00:00Z', '2017-04-27T00:00:00Z'],
  ['unknown', undefined, '2017-04-27T00:00:00Z'],
] as const)('the last change of a text whose commit is %s', ([, committed, expected]) => {
  const file = { name: 'index.vi.md', path: '/index.vi.md', shown: 'index.vi.md', isLink: false };
  const history = new Map(committed ? [[file.path, at(committed)]] : []);
  const bundle = { id: '2017/hop', shown: 'hop', files: new Map(), texts: { vi: file } };
  expect(modifiedOf(bundle, at('2017-04-27T00:00:00Z'), at('2026-01-01T00:00:00Z'), history)).toEqual({
    vi: at(expected),
  });
});
