import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import type { Output } from '../../outputs/output.ts';
import type { StaleFiles } from '../diff.ts';
import {
  damagedFile,
  filesOfPart,
  findParts,
  isWhole,
  joined,
  PART_FILE,
  readPart,
  siteName,
  writePart,
} from './part.ts';

const output = (file: string, part?: number): Output => ({
  file,
  ...(part !== undefined && { part }),
  make: () => '',
});

const PAGES = ['index.html', 'vi/index.html', 'vi/2017/hop.html', 'vi/2017/mua.html', '404.html'];
const FILES = ['robots.txt', 'vi/feed.xml', 'sitemap.xml'];
const INDEXES = ['search/vi/2017-04/index', 'search/vi/2017-05/index'];
const ALL = [...PAGES, ...FILES, ...INDEXES];

const SITE: StaleFiles = {
  pages: PAGES.map((file) => ({ file, kind: 'home', reason: 'first' })),
  outputs: [...FILES.map((file) => output(file)), ...INDEXES.map((file, i) => output(file, i))],
  fingerprints: new Map(ALL.map((file) => [file, `of ${file}`])),
  months: new Map([['2017-04', { fingerprint: 'april', files: ['vi/2017/hop.html', 'vi/2017/mua.html'] }]]),
  reused: new Map(),
};
const SHARED = new Map([['vi', 'code settings']]);
const TALLY = { published: 2, drafts: 0, pending: 0, scheduled: 0, withdrawn: 0, faulty: 0 };
const HEAD = { isPreview: false, site: siteName(SITE, SHARED), shared: SHARED, tally: TALLY, waiting: {} };

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const placeOf = (index: number) => path.join(folder, `part ${index}`);

/** Makes a part: each of its files holds its own name. */
function makePart(index: number, count: number): void {
  const stale = filesOfPart(SITE, index, count);
  for (const file of stale.fingerprints.keys()) {
    const place = path.join(placeOf(index), file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, file);
  }
  fs.mkdirSync(placeOf(index), { recursive: true });
  writePart(placeOf(index), { ...HEAD, index, count }, { stale, all: SITE });
}

const parts = () => findParts(folder).map(({ part }) => part);

test.for([1, 2, 3, 7, 20])('of %i parts each file is in one, whole months come together again', (count) => {
  const divided = Array.from({ length: count }, (_, index) => filesOfPart(SITE, index, count));
  const made = divided.flatMap(({ pages, outputs }) => [...pages, ...outputs].map(({ file }) => file));
  expect(made.sort()).toEqual([...ALL].sort());
  expect(divided.flatMap(({ fingerprints }) => [...fingerprints.keys()]).sort()).toEqual([...ALL].sort());
  const months = divided.flatMap(({ months }) => months.get('2017-04')?.files ?? []);
  expect(months.sort()).toEqual(['vi/2017/hop.html', 'vi/2017/mua.html']);
});

test('parts are about as large as each other; an index of the search is in the part of its place', () => {
  const sizes = [0, 1, 2].map((index) => filesOfPart(SITE, index, 3).fingerprints.size);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(3);
  expect(filesOfPart(SITE, 1, 3).outputs.map(({ file }) => file)).toContain(INDEXES[1]);
});

test('a site’s name follows from its pages’ fingerprints', () => {
  const other = new Map([...SITE.fingerprints, ['index.html', 'another']]);
  const names = [
    siteName(SITE, SHARED),
    siteName({ ...SITE, fingerprints: other }, SHARED),
    siteName(SITE, new Map([['vi', 'code other']])),
    siteName({ ...SITE, pages: SITE.pages.slice(1) }, SHARED),
  ];
  expect(new Set(names).size).toBe(4);
  expect(siteName({ ...SITE }, SHARED)).toBe(names[0]);
});

test('parts are found where they were written, and make up the site', () => {
  for (const index of [0, 1, 2]) makePart(index, 3);
  fs.writeFileSync(path.join(folder, 'a file'), '');
  fs.mkdirSync(path.join(folder, 'no part'));
  expect(parts().map(({ index, count, site }) => [index, count, site])).toEqual(
    [0, 1, 2].map((index) => [index, 3, HEAD.site]),
  );
  expect(isWhole(parts())).toBe(true);
  expect(isWhole(parts().slice(1))).toBe(false);
  const { fingerprints, months } = joined(parts());
  expect(new Map([...fingerprints].sort())).toEqual(new Map([...SITE.fingerprints].sort()));
  expect(months.get('2017-04')).toMatchObject({ fingerprint: 'april' });
  expect(months.get('2017-04')?.files.toSorted()).toEqual(['vi/2017/hop.html', 'vi/2017/mua.html']);
});

test.for<[string, (place: string) => void, string | undefined]>([
  ['nothing', () => {}, undefined],
  [
    'a file is changed',
    (place) => fs.writeFileSync(path.join(place, 'vi/2017/hop.html'), 'khác'),
    'vi/2017/hop.html',
  ],
  ['a file is gone', (place) => fs.rmSync(path.join(place, 'robots.txt')), 'robots.txt'],
  [
    'a folder is a link',
    (place) => {
      fs.renameSync(path.join(place, 'vi'), `${place} vi`);
      fs.symlinkSync(`${place} vi`, path.join(place, 'vi'));
    },
    'vi/index.html',
  ],
])('a part is looked through: %s', ([, damage, found]) => {
  makePart(0, 1);
  damage(placeOf(0));
  const [part] = parts();
  expect(part && damagedFile(placeOf(0), part)).toBe(found);
});

test('a part that cannot be read is none', () => {
  makePart(0, 1);
  fs.appendFileSync(path.join(placeOf(0), PART_FILE), 'x');
  expect(readPart(placeOf(0))).toBe(undefined);
  expect(findParts(folder)).toEqual([]);
  expect(findParts(path.join(folder, 'nowhere'))).toEqual([]);
});
