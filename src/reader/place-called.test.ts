import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bulletin, temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { bundleOf, idCalled, placeCalled } from './place-called.ts';

const folder = temporaryFolder();
const root = path.join(folder, 'content');
const APART = 'Chợ Phiên'.normalize('NFD');
writeContent(folder, {
  'bulletins/2026/hop/index.vi.md': bulletin({}),
  'bulletins/2026/hop/anh/a.jpg': 'a',
  'bulletins/2026/Họp Dân/index.vi.md': bulletin({}),
  [`bulletins/2026/${APART}/index.vi.md`]: bulletin({}),
  'pages/lien-he/index.vi.md': '',
  'pages/data/index.vi.md': '',
  'data/lich.yml': '',
});
const outside = path.join(folder, 'khac/bulletins/2026/hop');
fs.mkdirSync(outside, { recursive: true });
fs.symlinkSync(outside, path.join(root, 'bulletins/2026/noi-khac'));

test.for<[word: string, place: string]>([
  ['2026/hop', 'bulletins/2026/hop'],
  ['2026/hop/', 'bulletins/2026/hop'],
  ['2026\\hop', 'bulletins/2026/hop'],
  ['bulletins/2026/hop/index.vi.md', 'bulletins/2026/hop/index.vi.md'],
  ['2026/hop/anh/a.jpg', 'bulletins/2026/hop/anh/a.jpg'],
  [path.join(root, 'bulletins/2026/hop'), 'bulletins/2026/hop'],
  ['https://bantin.example.gov.vn/vi/2026/hop.html', 'bulletins/2026/hop'],
  ['/en/2026/hop.html', 'bulletins/2026/hop'],
  ['bantin.example.gov.vn/ban-tin/vi/2026/hop', 'bulletins/2026/hop'],
  ['2026/Họp Dân', 'bulletins/2026/Họp Dân'],
  ['2026/Họp Dân'.normalize('NFD'), 'bulletins/2026/Họp Dân'],
  ['2026/Chợ Phiên', 'bulletins/2026/Chợ Phiên'],
  ['lien-he', 'pages/lien-he'],
  // The page, not the folder of lists.
  ['data', 'pages/data'],
  ['2026', 'bulletins/2026'],
  ['', ''],
  ['.', ''],
])('%j is there', ([word, place]) => {
  expect(placeCalled(word, root)).toEqual({ place, isThere: true });
});

test.for<[word: string, place: string | undefined]>([
  ['2026/bo', 'bulletins/2026/bo'],
  ['content/bulletins/2026/bo/index.vi.md', 'bulletins/2026/bo/index.vi.md'],
  ['bulletins/2026/hop/index.vi.mdd', 'bulletins/2026/hop/index.vi.mdd'],
  ['https://bantin.example.gov.vn/vi/2026/bo.html', 'bulletins/2026/bo'],
  ['lien-hee', 'pages/lien-hee'],
  // On the disk, but in another place.
  [outside, 'bulletins/2026/hop'],
  ['2026/noi-khac', 'bulletins/2026/noi-khac'],
  ['..', undefined],
  ['../../etc', undefined],
  ['bulletins/2026/..', undefined],
  ['2026/../../..', undefined],
  ['Liên hệ', undefined],
  ['lien-he\0', undefined],
  ['2026/hop\0.html', 'bulletins/2026/hop\0'],
])('%j is not', ([word, place]) => {
  expect(placeCalled(word, root)).toEqual(place === undefined ? undefined : { place, isThere: false });
});

test.for<[what: string, word: string]>([
  ['parts', 'a/'.repeat(50_000)],
  ['slashes', `${'/'.repeat(100_000)}x y`],
  ['letters', 'x'.repeat(100_000)],
  ['years', '2026/'.repeat(20_000)],
])('a heap of %s is not', ([, word]) => {
  expect(placeCalled(word, root)?.isThere).not.toBe(true);
});

test('the bundle that a place is in, and its id', () => {
  expect(bundleOf('bulletins/2026/hop/anh/a.jpg')).toBe('bulletins/2026/hop');
  expect(bundleOf('pages/lien-he')).toBe('pages/lien-he');
  expect([bundleOf('bulletins/2026'), bundleOf('site.yml'), bundleOf()]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(idCalled('/vi/2026/hop.html', root)).toBe('2026/hop');
  expect(idCalled('bulletins/2026/bo/index.en.md', root)).toBe('2026/bo');
  expect(idCalled('lien-he', root)).toBe('lien-he');
  expect(idCalled('Họp dân', root)).toBe('Họp dân');
});
