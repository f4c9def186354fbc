import { describe, expect, test } from 'vitest';
import { type Problem, problem, startOf } from '../../src/problems/problem.ts';
import { vi } from '../../src/problems/sentences/vi.ts';
import { describe as sentences } from '../../src/problems/sentences.ts';
import { DEFECTS } from './defects.ts';
import { GOOD_STATIC } from './defects-static.ts';
import { check, type Defect, linesOf, problemsOf, TEXT } from './site.ts';

test('a site with nothing wrong has no problem', async () => {
  expect(await check({ files: {} })).toEqual([]);
});

test('files of the office’s own that may be there are no problem', async () => {
  expect(await check({ files: GOOD_STATIC })).toEqual([]);
});

/** What only a build finds (test/site/lost-addresses.test.ts, removals.test.ts, host-limits.test.ts, static-files.test.ts, custom-private.test.ts), or nobody knows how to bring about (read-text.test.ts). */
const UNSEEN = [
  'addresses-lost',
  'data-private',
  'host-refuses',
  'pages-removed',
  'static-private',
  'template-private',
  'text-unreadable',
];

test('every problem has a site that shows it', () => {
  const ids = new Set([...DEFECTS.map((defect) => defect.id), ...UNSEEN]);
  expect([...ids].sort()).toEqual(Object.keys(vi).sort());
});

const found = new Map<Defect, Promise<Problem[]>>();

/** The problems of a defect, looked for once. */
function problemsIn(defect: Defect): Promise<Problem[]> {
  const known = found.get(defect) ?? problemsOf(defect);
  found.set(defect, known);
  return known;
}

describe('finds what is wrong, where, and nothing else', () => {
  test.for(DEFECTS)('$id: $what', async (defect) => {
    const { id, at, severity = 'error' } = defect;
    expect(linesOf(await problemsIn(defect))).toEqual([`${severity} ${id} ${at}`]);
  });
});

test.for(['vi', 'en'] as const)(
  'says in %s what is wrong and what to do, in whole sentences',
  async (lang) => {
    const problems = (await Promise.all(DEFECTS.map(problemsIn))).flat();
    for (const { what, remedy } of problems.map((each) => sentences(each, lang))) {
      expect(what).toMatch(/^[\p{L}“].*[.?…]$/su);
      expect(remedy).toMatch(/^\p{L}.*[.…]$/su);
      expect(what + remedy).not.toMatch(/undefined|NaN|\[object|\$\{/);
    }
  },
);

test.for([
  ['vi', /HEIC/, /Tương thích nhất/],
  ['en', /HEIC/, /Most Compatible/],
] as const)(
  'a picture of an iPhone is named as what it is and how it becomes a JPEG in %s',
  ([lang, named, way]) => {
    const { what, remedy } = sentences(
      problem('image-type', startOf(TEXT), { file: 'a.heic', kind: 'heic' }),
      lang,
    );
    expect(what).toMatch(named);
    expect(remedy).toMatch(way);
  },
);

test.for([
  ['folder-name', { name: 'Họp tổ 1', near: 'hop-to-1' }, 'hop-to-1'],
  ['file-name', { name: 'index.vi.md.txt', near: 'index.vi.md' }, 'index.vi.md'],
  ['year-folder', { name: 'Năm 2026', near: '2026' }, '2026'],
] as const)('%s proposes the name as it should be', ([id, params, proposed]) => {
  for (const lang of ['vi', 'en'] as const) {
    const { remedy } = sentences({ id, params, severity: 'error', place: startOf(TEXT) }, lang);
    expect(remedy).toContain(`${proposed}`);
  }
});
