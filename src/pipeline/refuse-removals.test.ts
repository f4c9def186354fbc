import { expect, test } from 'vitest';
import { LeftBuild } from '../../test/setup/left-build.ts';
import { PART_ID } from '../cache/last-build/manifest.ts';
import { ContentProblems } from '../problems/problem.ts';
import { refuseRemovals } from './refuse-removals.ts';

const bulletins = (count: number) => Array.from({ length: count }, (_, i) => `vi/2017/tin-${i}.html`);

/** Takes the first so many files out of those of an output. @returns what is said against it */
function remove(count: number, files: readonly string[], mark = {}): string | undefined {
  try {
    refuseRemovals(files.slice(0, count), new LeftBuild({ files, mark }).last(), 'content');
    return undefined;
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    const [{ id, params, place } = { id: '', params: {}, place: {} }] = error.problems;
    return `${id} ${JSON.stringify(params)} ${JSON.stringify(place)}`;
  }
}

test.for([
  ['ten pages, be they all', 10, bulletins(10)],
  ['one in ten', 11, bulletins(110)],
  [
    'lists and redirects',
    30,
    [...bulletins(30).map((file) => file.replace('.html', '/index.html')), 'a.html'],
  ],
  ['old addresses', 30, bulletins(30).map((file) => `cu/${file}`)],
  ['pictures and feeds', 30, bulletins(30).map((file) => file.replace('.html', '.xml'))],
] as const)('may go: %s', ([, count, files]) => {
  expect(remove(count, files)).toBe(undefined);
});

test('more than one in ten may not', () => {
  expect(remove(11, bulletins(109))).toBe(
    'pages-removed {"removed":11,"pages":109} {"file":"content","line":1,"column":1}',
  );
});

test('standing pages count like bulletins, lists do not', () => {
  const pages = Array.from({ length: 11 }, (_, i) => `en/page-${i}.html`);
  expect(remove(11, [...pages, 'vi/index.html'])).toContain('{"removed":11,"pages":11}');
});

test.for([
  ['a preview', { isPreview: true }],
  ['a part of a site', { id: PART_ID }],
] as const)('%s may lose all', ([, mark]) => {
  expect(remove(20, bulletins(20), mark)).toBe(undefined);
});
