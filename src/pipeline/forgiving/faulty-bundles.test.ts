import { expect, test } from 'vitest';
import { asWarning, problem, startOf } from '../../problems/problem.ts';
import { bundleOf, faultyBundles } from './faulty-bundles.ts';

const SOURCE = { shown: 'nội dung/content' };
const at = (file: string) => problem('file-empty', startOf(`${SOURCE.shown}/${file}`), {});

test.for<[string, string | undefined]>([
  ['bulletins/2017/hop/index.vi.md', 'bulletins/2017/hop'],
  ['bulletins/2017/hop/hinh/a.jpg', 'bulletins/2017/hop'],
  ['bulletins/2017/hop', 'bulletins/2017/hop'],
  ['pages/gioi-thieu/index.en.md', 'pages/gioi-thieu'],
  ['bulletins/2017', undefined],
  ['bulletins/nam-2017/hop/index.vi.md', undefined],
  ['site.yml', undefined],
  ['assets/bulletins/2017/hop/a', undefined],
])('what is wrong in %s belongs to %s', ([file, bundle]) => {
  expect(bundleOf(at(file), SOURCE)).toBe(bundle);
});

test('a problem of another folder, or of the content as a whole, belongs to no bundle', () => {
  for (const file of [SOURCE.shown, 'khác/bulletins/2017/hop/index.vi.md'])
    expect(bundleOf(problem('file-empty', startOf(file), {}), SOURCE)).toBe(undefined);
});

test.for<[string, string[], string[] | undefined]>([
  ['nothing wrong', [], []],
  [
    'two files of one bundle',
    ['bulletins/2017/a/index.vi.md', 'bulletins/2017/a/index.en.md'],
    ['bulletins/2017/a'],
  ],
  ['a folder that is no bundle', ['bulletins/nam', 'pages/Tên'], ['pages/Tên']],
  [
    'templates, lists and files of the office’s own',
    ['../layouts/custom/a.njk', 'data/a.yml', '../static/a'],
    [],
  ],
  ['the settings', ['bulletins/2017/a/index.vi.md', 'site.yml'], undefined],
  ['the sections', ['categories.yml'], undefined],
])('without which bundles there can be a site: %s', ([, files, expected]) => {
  const found = faultyBundles(files.map(at), SOURCE);
  expect(found && [...found]).toEqual(expected);
});

test('a warning leaves out nothing', () => {
  const found = faultyBundles(
    [asWarning(at('bulletins/2017/a/index.vi.md')), asWarning(at('site.yml'))],
    SOURCE,
  );
  expect([...(found ?? ['none'])]).toEqual([]);
});
