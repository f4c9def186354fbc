import fs from 'node:fs';
import { expect, test } from 'vitest';
import { LeftBuild } from '../../test/setup/left-build.ts';
import type { LastBuild } from '../cache/last-build/last-build.ts';
import type { Output } from '../outputs/output.ts';
import type { MonthPlan, PlannedPage } from '../pages/page.ts';
import { createRoutes } from '../pages/routes.ts';
import { shortHash } from '../system/hash.ts';
import { diff, filesAfter, type StaleFiles } from './diff.ts';

const SHARED = { vi: 'code settings' };
const SETTINGS = shortHash(JSON.stringify(['outputs', ...Object.entries(SHARED)]));

function page(file: string, references = 'others', more: Partial<PlannedPage> = {}): PlannedPage {
  return {
    kind: 'home',
    lang: 'vi',
    url: `/${file}`,
    file,
    fingerprint: (known) => ({ self: `self-${file}`, references: known ?? references }),
    props: () => {
      throw new Error('nothing is rendered');
    },
    ...more,
  };
}

const output = (file: string, fingerprint?: string): Output => ({
  file,
  ...(fingerprint !== undefined && { fingerprint }),
  make: (last) => (last ? `${last.fingerprint}: ${last.text()}` : 'made anew'),
});

function month(name: string, files: readonly string[], fingerprint = 'same'): MonthPlan {
  return {
    name,
    shown: [],
    size: files.length,
    fingerprint: () => fingerprint,
    pages: () => files.map((file) => page(file, 'others', { month: name })),
  };
}

const PAGES = [page('vi/index.html'), page('vi/luu-tru/2017-04.html', 'others', { listsMonth: '2017-04' })];
const OUTPUTS = [output('vi/feed.xml', 'feed'), output('robots.txt')];
const MONTHS = [month('2017-04', ['vi/2017/hop.html']), month('2017-05', ['vi/2017/mua.html'])];
const FILES = [...PAGES, ...OUTPUTS].map(({ file }) => file);
const ALL = [...FILES, 'vi/2017/hop.html', 'vi/2017/mua.html'];

/** An output of the same pages, files and months. */
const left = () =>
  new LeftBuild({
    files: ALL,
    shared: SHARED,
    fingerprints: Object.fromEntries([
      ...ALL.map((file) => [file, `self-${file} others`]),
      ['vi/feed.xml', 'feed'],
      ['robots.txt', ''],
    ]),
    months: new Map(
      MONTHS.map((each) => [
        each.name,
        { fingerprint: `same ${SETTINGS}`, files: each.pages().map(({ file }) => file) },
      ]),
    ),
  });

interface Given {
  pages?: readonly PlannedPage[];
  outputs?: readonly Output[];
  months?: readonly MonthPlan[];
  shared?: Record<string, string>;
  own?: readonly PlannedPage<'custom'>[];
  canReuse?: boolean;
}

function compare(last: LastBuild, given: Given = {}) {
  const { pages = PAGES, outputs = OUTPUTS, months = MONTHS, shared = SHARED, own = [] } = given;
  const routes = createRoutes('https://bantin.example.gov.vn');
  return diff({
    plan: {
      routes,
      pages,
      custom: { pages: own, documents: [], made: [], links: new Map(), byHand: '' },
      months,
      languages: [],
      redirects: [],
    },
    outputs: { outputs, ofMonth: () => [], shared: 'outputs' },
    shared: new Map(Object.entries(shared)),
    last,
    canReuse: given.canReuse ?? true,
  });
}

/** Why pages are stale, by their files. */
const reasonsIn = ({ pages }: StaleFiles) =>
  Object.fromEntries(pages.map(({ file, reason }) => [file, reason]));

const reasonsOf = (...given: Parameters<typeof compare>) => reasonsIn(compare(...given));

test('where nothing has changed, only what has no fingerprint is made, and months are reused whole', () => {
  const stale = compare(left().last());
  expect(stale.pages).toEqual([]);
  expect(stale.outputs.map(({ file }) => file)).toEqual(['robots.txt']);
  expect([...stale.reused.keys()]).toEqual(['2017-04', '2017-05']);
  expect(filesAfter(stale, left().last())).toEqual({ files: expect.any(Array), removed: [] });
});

test('without a last build that is trusted all is made, for the first time', () => {
  const stale = compare(left().last(false));
  expect(reasonsIn(stale)).toEqual(
    Object.fromEntries(
      [...PAGES, ...MONTHS.flatMap((each) => each.pages())].map(({ file }) => [file, 'first']),
    ),
  );
  expect(stale.outputs.map(({ make }) => make())).toEqual(['made anew', 'made anew']);
  expect(stale.reused.size).toBe(0);
});

test.for<[string, Given, Record<string, string>]>([
  [
    'another text',
    {
      pages: [
        page('vi/index.html', 'others', { fingerprint: () => ({ self: 'new', references: 'others' }) }),
      ],
    },
    { 'vi/index.html': 'own' },
  ],
  [
    'another bulletin that it names',
    { pages: [page('vi/index.html', 'new')] },
    { 'vi/index.html': 'others' },
  ],
  ['a page that was not there', { pages: [...PAGES, page('vi/a.html')] }, { 'vi/a.html': 'new' }],
  [
    'a language that was not there',
    { pages: [page('vi/index.html', 'others', { lang: 'en' })] },
    { 'vi/index.html': 'new' },
  ],
])('a page is stale by %s', ([, given, reasons]) => {
  expect(reasonsOf(left().last(), given)).toEqual(reasons);
});

test.for([
  ['code', { vi: 'new settings' }],
  ['settings', { vi: 'code new' }],
] as const)('other %s make every page anew, those of months too', ([reason, shared]) => {
  const reasons = reasonsOf(left().last(), { shared });
  expect(Object.keys(reasons)).toHaveLength(4);
  expect(new Set(Object.values(reasons))).toEqual(new Set([reason]));
});

test.for<[string, (build: LeftBuild) => void]>([
  ['gone', (build) => fs.rmSync(build.at('vi/2017/hop.html'))],
  ['another', (build) => build.write('vi/2017/hop.html', 'changed by hand')],
])('a file that is %s is made again, though its month is unchanged', ([, change]) => {
  const build = left();
  change(build);
  expect(reasonsOf(build.last())).toEqual({ 'vi/2017/hop.html': 'missing' });
});

test('a month that has changed is compared page by page', () => {
  const months = [month('2017-04', ['vi/2017/hop.html', 'vi/2017/moi.html'], 'new'), ...MONTHS.slice(1)];
  const stale = compare(left().last(), { months });
  expect(reasonsIn(stale)).toEqual({ 'vi/2017/moi.html': 'new' });
  expect([...stale.reused.keys()]).toEqual(['2017-05']);
});

test('what a list prints of a month that is reused is not asked for', () => {
  const asked: (string | undefined)[] = [];
  const list = page('vi/luu-tru/2017-04.html', 'others', {
    listsMonth: '2017-04',
    fingerprint: (known) => {
      asked.push(known);
      return { self: 'self-vi/luu-tru/2017-04.html', references: known ?? 'others' };
    },
  });
  expect(reasonsOf(left().last(), { pages: [list] })).toEqual({});
  expect(reasonsOf(left().last(), { pages: [list], canReuse: false })).toEqual({});
  expect(asked).toEqual(['others', undefined]);
});

test('a page that comes from another month is known again where all are compared', () => {
  const months = [month('2017-05', ['vi/2017/hop.html', 'vi/2017/mua.html'], 'new')];
  expect(reasonsOf(left().last(), { months, canReuse: false })).toEqual({});
  expect(reasonsOf(left().last(), { months })).toEqual({ 'vi/2017/hop.html': 'new' });
});

test('a file is made from the one that is there, where that is the last build’s', () => {
  const outputs = [output('vi/feed.xml', 'new')];
  const makeOf = (build: LeftBuild) => compare(build.last(), { outputs }).outputs.map(({ make }) => make());
  expect(makeOf(left())).toEqual(['feed: vi/feed.xml']);
  const build = left();
  build.write('vi/feed.xml', 'changed by hand');
  expect(makeOf(build)).toEqual(['made anew']);
});

test('what is no longer planned goes, and what is not ours', () => {
  const build = left();
  build.write('vi/thua.html', 'thừa');
  for (const canReuse of [true, false]) {
    const last = build.last();
    const stale = compare(last, { pages: PAGES.slice(0, 1), months: MONTHS.slice(0, 1), canReuse });
    expect(filesAfter(stale, last).removed.sort()).toEqual([
      'vi/2017/mua.html',
      'vi/luu-tru/2017-04.html',
      'vi/thua.html',
    ]);
  }
});

test('the office’s custom pages are compared like all others', () => {
  const build = new LeftBuild({
    files: [...ALL, 'vi/custom.html'],
    shared: SHARED,
    fingerprints: { 'vi/custom.html': 'a b' },
  });
  const own = (self: string) => ({
    ...page('vi/custom.html'),
    kind: 'custom' as const,
    fingerprint: () => ({ self, references: 'b' }),
    props: () => {
      throw new Error('nothing is rendered');
    },
  });
  const isStale = (self: string) => reasonsOf(build.last(), { own: [own(self)] })['vi/custom.html'];
  expect(['a', 'c'].map(isStale)).toEqual([undefined, 'own']);
  fs.rmSync(build.at('vi/custom.html'));
  expect(isStale('a')).toBe('missing');
});
