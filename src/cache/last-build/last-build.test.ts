import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { LeftBuild } from '../../../test/setup/left-build.ts';
import { LastBuild } from './last-build.ts';
import { PART_ID } from './manifest.ts';

const FILES = ['index.html', 'vi/index.html', 'robots.txt'];
const SECOND = 1000;

/** Sets the times of all files, as something that copies them does. @param to from the time that each was written at */
function setTimes(build: LeftBuild, to: (written: number) => number): void {
  for (const file of FILES) {
    const time = to(fs.statSync(build.at(file)).mtimeMs) / SECOND;
    fs.utimesSync(build.at(file), time, time);
  }
}

const isAsLeft = (build: LeftBuild) => {
  const last = build.last();
  return [last.isIntact, ...FILES.map((file) => last.has(file))];
};

test('an output is as it was left', () => {
  const build = new LeftBuild({ files: FILES });
  expect(isAsLeft(build)).toEqual([true, true, true, true]);
  expect(build.last()).toMatchObject({ exists: true, isPreview: false, isPart: false });
  expect(build.last().text('vi/index.html')).toBe('vi/index.html');
  expect(build.last().manifest()?.id).toBe(build.last().state?.id);
});

test.for<[string, to: (written: number) => number, boolean]>([
  ['cut to a second', (time) => Math.floor(time / SECOND) * SECOND, true],
  ['cut to two seconds', (time) => Math.floor(time / (2 * SECOND)) * 2 * SECOND, true],
  ['two seconds before', (time) => (Math.floor(time / SECOND) - 2) * SECOND, false],
  ['rounded up', (time) => (Math.floor(time / SECOND) + 1) * SECOND, false],
  ['before it, with a fraction of a second', (time) => (Math.floor(time / SECOND) - 0.5) * SECOND, false],
])('files with times that are %s', ([, to, isSame]) => {
  const build = new LeftBuild({ files: FILES });
  setTimes(build, to);
  expect(isAsLeft(build)).toEqual([isSame, isSame, isSame, isSame]);
});

test.for<[string, (build: LeftBuild) => void, boolean[]]>([
  ['a file is changed', (build) => build.write('index.html', 'khác hẳn'), [false, false, true, true]],
  ['a file is gone', (build) => fs.rmSync(build.at('robots.txt')), [false, true, true, false]],
  ['a file came', (build) => build.write('vi/thua.html', ''), [false, true, true, true]],
  [
    'a file is a link',
    (build) => {
      fs.renameSync(build.at('index.html'), `${build.output}.html`);
      fs.symlinkSync(`${build.output}.html`, build.at('index.html'));
    },
    [false, false, true, true],
  ],
  [
    'a folder is a link',
    (build) => {
      fs.renameSync(build.at('vi'), `${build.output} vi`);
      fs.symlinkSync(`${build.output} vi`, build.at('vi'));
    },
    [false, true, false, true],
  ],
])('%s', ([, change, expected]) => {
  const build = new LeftBuild({ files: FILES });
  change(build);
  expect(isAsLeft(build)).toEqual(expected);
});

test('of a build that is not trusted the files alone are known', () => {
  const last = new LeftBuild({ files: FILES }).last(false);
  expect([last.manifest(), last.state]).toEqual([undefined, undefined]);
  expect([last.isIntact, last.has('index.html')]).toEqual([false, false]);
  expect([...last.present().keys()].sort()).toEqual([...FILES].sort());
});

test('where nothing was built there is nothing', () => {
  const folder = temporaryFolder();
  const last = new LastBuild(path.join(folder, 'dist'), path.join(folder, 'cache'));
  expect(last).toMatchObject({ exists: false, isPreview: false, isPart: false, state: undefined });
  expect([last.manifest(), last.isIntact, last.present().size]).toEqual([undefined, false, 0]);
});

test('a preview and a part say so', () => {
  const files = ['index.html'];
  expect(new LeftBuild({ files, mark: { isPreview: true } }).last().isPreview).toBe(true);
  expect(new LeftBuild({ files, mark: { id: PART_ID } }).last().isPart).toBe(true);
});
