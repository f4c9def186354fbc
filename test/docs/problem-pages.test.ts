import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { vi } from '../../src/problems/sentences/vi.ts';
import { AREAS } from '../problems/rights/rights.ts';
import { check } from '../problems/site.ts';
import { ROOT } from '../setup/bantin.ts';
import { ANCHORS } from './guide.ts';
import { problemPages, readExamples, righted } from './problem-pages.ts';

const FOLDER = path.join(ROOT, 'docs/loi');

/** Sites for names of files and folders have no text that names the file, or the good site’s own text. */
const UNNAMED = /^warning (?:file-unused|text-twin) /;

describe('the pages of problems', () => {
  let areas: Awaited<ReturnType<typeof readExamples>>;
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    areas = await readExamples();
    pages = problemPages(areas);
  });

  test('each problem has one', () => {
    const ids = AREAS.flatMap(({ rights }) => Object.keys(rights));
    expect([...ids].sort()).toEqual(Object.keys(vi).sort());
  });

  test('docs/loi is what the sites and their right lines give (npm run docs)', () => {
    const written = new Map(
      fs.readdirSync(FOLDER).map((name) => [name, fs.readFileSync(path.join(FOLDER, name), 'utf8')]),
    );
    expect([...written.keys()].sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(written.get(name), name).toBe(text);
  });

  test('none is long, and none names this machine', () => {
    for (const [name, text] of pages) {
      if (name !== 'README.md') expect(text.length, name).toBeLessThan(4000);
      expect(text, name).not.toMatch(/\/tmp\/|bản tin thử |\[object/);
    }
  });

  test('their links lead to files and to headings of the guide', () => {
    for (const [name, text] of pages) {
      const prose = text.replace(/^(`{3,})text\n[\s\S]*?^\1$/gm, '');
      for (const [, file = '', anchor] of prose.matchAll(/(?<!\\)\]\(([^)#]+)#?([^)]*)\)/g)) {
        expect(fs.existsSync(path.join(FOLDER, file)), `${name}: ${file}`).toBe(true);
        if (anchor) expect(ANCHORS, name).toContain(anchor);
      }
    }
  });

  test('with the right lines nothing is wrong any more', async () => {
    const left: string[] = [];
    for (const example of areas.flatMap(({ examples }) => examples)) {
      const files = righted(example);
      if (!files) continue;
      const problems = await check({ ...example.defect, files });
      left.push(...problems.filter((each) => !UNNAMED.test(each)).map((each) => `${example.id}: ${each}`));
    }
    expect(left).toEqual([]);
  });
});
