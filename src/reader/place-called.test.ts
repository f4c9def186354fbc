import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bulletin, temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { bundleCalled, bundleOf, placeCalled } from './place-called.ts';

const folder = temporaryFolder();
const root = path.join(folder, 'content');
const APART = 'Chợ Phiên'.normalize('NFD');
writeContent(folder, {
  'bulletins/2026/hop/index.vi.md': bulletin({}),
  'bulletins/2026/hop/index.en.md': bulletin({ slug: 'meeting' }),
  'bulletins/2026/hop/anh/#1.jpg': 'a',
  'bulletins/2026/cho/index.en.md': bulletin({ slug: '"2027"' }, 'meeting'),
  'bulletins/2026/cho/index.en.2026-12-01T0700.md': bulletin({ slug: 'market' }),
  'bulletins/2026/hong/index.en.md': '---\nslug: [\n---\nmeeting market contact\n',
  'bulletins/2026/hop/anh/a.jpg': 'a',
  'bulletins/2026/Họp Dân/index.vi.md': bulletin({}),
  [`bulletins/2026/${APART}/index.vi.md`]: bulletin({}),
  'pages/lien-he/index.vi.md': '',
  'pages/lien-he/index.en.md': '---\ntitle: Contact\nslug: contact\n---\n\nHere.\n',
  'pages/data/index.vi.md': '',
  // Each name is a folder's, and the address of a text in another folder.
  'bulletins/2026/fair/index.vi.md': bulletin({}),
  'bulletins/2026/fair/index.en.md': bulletin({ slug: 'exhibition' }),
  'bulletins/2026/hoi-cho/index.en.md': bulletin({ slug: 'fair' }),
  'bulletins/2026/a-tet/index.vi.md': bulletin({ slug: 'tet' }),
  'bulletins/2026/tet/index.en.md': bulletin({}),
  'pages/map/index.vi.md': '',
  'pages/ban-do/index.en.md': '---\nslug: map\n---\n',
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
  // As a browser shows them.
  ['https://bantin.example.gov.vn/vi/2026/hop.html#muc-2', 'bulletins/2026/hop'],
  ['https://bantin.example.gov.vn/vi/2026/hop.html?fbclid=a/b&x=1#muc-2', 'bulletins/2026/hop'],
  ['http://localhost:8080/vi/2026/hop#', 'bulletins/2026/hop'],
  ['2026/hop?', 'bulletins/2026/hop'],
  ['content/bulletins/2026/hop/index.vi.md#L3', 'bulletins/2026/hop/index.vi.md'],
  ['2026/hop/anh/#1.jpg', 'bulletins/2026/hop/anh/#1.jpg'],
  // A form of the web editor.
  [
    'https://bantin.example.gov.vn/admin/#/collections/bulletins/entries/2026/hop/index',
    'bulletins/2026/hop',
  ],
  [
    'localhost:8080/admin/index.html#/collections/bulletins-en/entries/2026/cho/index?a=1',
    'bulletins/2026/cho',
  ],
  ['/ban-tin/admin/#/collections/pages/entries/lien-he', 'pages/lien-he'],
  // By the names that texts give themselves.
  ['https://bantin.example.gov.vn/en/2026/meeting.html', 'bulletins/2026/hop'],
  ['/en/2026/meeting.html?a=1#b', 'bulletins/2026/hop'],
  ['bantin.example.gov.vn/ban-tin/en/2026/meeting/', 'bulletins/2026/hop'],
  ['/en/2026/2027.html', 'bulletins/2026/cho'],
  ['/en/2026/market.html', 'bulletins/2026/cho'],
  ['https://bantin.example.gov.vn/vi/lien-he.html#ban-do', 'pages/lien-he'],
  ['/vi/lien-he', 'pages/lien-he'],
  ['https://bantin.example.gov.vn/en/contact.html?a=1', 'pages/lien-he'],
  ['en/contact', 'pages/lien-he'],
  // An address is that of a text, whatever folder has its name.
  ['https://bantin.example.gov.vn/en/2026/fair.html?a=1#b', 'bulletins/2026/hoi-cho'],
  ['/en/2026/fair.html', 'bulletins/2026/hoi-cho'],
  ['bantin.example.gov.vn/ban-tin/en/2026/fair/', 'bulletins/2026/hoi-cho'],
  ['en/2026/fair', 'bulletins/2026/hoi-cho'],
  ['/en/2026/exhibition.html', 'bulletins/2026/fair'],
  ['/vi/2026/fair.html', 'bulletins/2026/fair'],
  ['/vi/2026/tet.html', 'bulletins/2026/a-tet'],
  ['/en/2026/tet.html', 'bulletins/2026/tet'],
  ['https://bantin.example.gov.vn/en/map.html#a', 'pages/ban-do'],
  ['/vi/map', 'pages/map'],
  // No text is read there: the folder is meant.
  ['/en/2026/hop.html', 'bulletins/2026/hop'],
  // What comes behind an address names nothing.
  ['https://bantin.example.gov.vn/en/2026/meeting.html?back=/vi/lien-he', 'bulletins/2026/hop'],
  // A path is that of a folder.
  ['2026/fair', 'bulletins/2026/fair'],
  ['bulletins/2026/fair/index.en.md', 'bulletins/2026/fair/index.en.md'],
  [path.join(root, 'bulletins/2026/fair'), 'bulletins/2026/fair'],
  ['https://github.com/ubnd/noi-dung/blob/main/content/bulletins/2026/fair', 'bulletins/2026/fair'],
  ['map', 'pages/map'],
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
  ['https://bantin.example.gov.vn/vi/2026/bo.html#muc-2', 'bulletins/2026/bo'],
  ['/vi/2026/meeting.html', 'bulletins/2026/meeting'],
  ['/en/2025/meeting.html', 'bulletins/2025/meeting'],
  ['/fr/2026/meeting.html', 'bulletins/2026/meeting'],
  ['/en/2026/meet.html', 'bulletins/2026/meet'],
  ['/vi/tin-tuc/', 'pages/tin-tuc'],
  ['/vi/contact.html', 'pages/contact'],
  ['#', undefined],
  ['/?a=1', undefined],
  ['bulletins#x', undefined],
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

test('the bundle that a place is in', () => {
  expect(bundleOf('bulletins/2026/hop/anh/a.jpg')).toBe('bulletins/2026/hop');
  expect(bundleOf('pages/lien-he')).toBe('pages/lien-he');
  for (const place of ['bulletins/2026', 'site.yml', undefined]) expect(bundleOf(place)).toBe(undefined);
});

test.for<[word: string, id: string, isPage: boolean]>([
  ['/vi/2026/hop.html', '2026/hop', false],
  ['bulletins/2026/bo/index.en.md', '2026/bo', false],
  ['/en/2026/meeting.html#muc-2', '2026/hop', false],
  ['lien-he', 'lien-he', true],
  ['/en/contact.html', 'lien-he', true],
  ['pages/lien-he/index.en.md', 'lien-he', true],
  // There is no such page: likely a bulletin with a slip.
  ['tin-tuc', 'tin-tuc', false],
  ['/vi/tin-tuc/', '/vi/tin-tuc/', false],
  ['Họp dân', 'Họp dân', false],
  ['2026', '2026', false],
])('%j is the id of a bulletin or a page', ([word, id, isPage]) => {
  expect(bundleCalled(word, root)).toEqual({ id, isPage });
});
