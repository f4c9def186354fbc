import { describe, expect, test } from 'vitest';
import { anchorOf, factsOf, readPage, sectionsOf } from './hosting.ts';

const ENGLISH = readPage('hosting.md');
const VIETNAMESE = readPage('dang-web.md');

describe('hosting.md and dang-web.md', () => {
  test('have the same sections, in the same order', () => {
    const levels = (page: string) => sectionsOf(page).map(({ level }) => level);
    expect(levels(VIETNAMESE)).toEqual(levels(ENGLISH));
    expect(levels(ENGLISH).length).toBeGreaterThan(15);
  });

  test('tell their reader to type the same, and to look at the same addresses', () => {
    const english = sectionsOf(ENGLISH);
    for (const [i, section] of sectionsOf(VIETNAMESE).entries()) {
      const { title = '', ...other } = english[i] ?? { level: 0, text: '' };
      expect({ title, ...factsOf(section) }).toEqual({ title, ...factsOf({ title, ...other }) });
    }
  });

  test.each([
    ['hosting.md', 'dang-web.md'],
    ['dang-web.md', 'hosting.md'],
  ])('%s leads to %s, and to places that it has', (name, other) => {
    const page = readPage(name);
    expect(page.split('\n').slice(0, 4).join('\n')).toContain(`](${other})`);
    const anchors = new Set(sectionsOf(page).map(({ title }) => anchorOf(title)));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(12);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
