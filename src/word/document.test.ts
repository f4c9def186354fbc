import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentOf } from './document.ts';
import { readDocument } from './read-document.ts';

// Files as offices have them, made by test/tools/word-files.ts; beside each stands what is right.

const FOLDER = path.resolve('test/word/files');
const NAMES = fs.readdirSync(FOLDER).filter((name) => /\.(?:docx|odt|html?)$/.test(name));

const take = async (name: string) => documentOf(await readDocument(path.join(FOLDER, name)), 'vi', new Map());

/** What was taken, as the files beside the documents have it. */
async function written(name: string): Promise<string> {
  const { title, summary, letterhead, pictures, left, body } = await take(name);
  const lines = [
    `title: ${title ?? ''}`,
    `summary: ${summary ?? ''}`,
    ...Object.entries(letterhead ?? {}).map(([field, value]) => `${field}: ${value}`),
    ...pictures.map((picture) => `picture: ${picture.name}`),
    ...left.map(({ what, count, text }) => `left: ${[what, count, text].filter(Boolean).join(' ')}`),
  ];
  return `${lines.join('\n')}\n---\n${body}`;
}

test.for(NAMES)('%s', async (name) => {
  const file = path.join(FOLDER, `${name}.md`);
  expect(await written(name)).toBe(fs.readFileSync(file, 'utf8'));
});

describe('numbers of lists', () => {
  /** What LibreOffice does not know of Word's lists: all numbers in digits, levels that never begin anew. */
  const UNKNOWN_THERE = ['01.I một một', 'Điều 1. Hiệu lực'];

  /** The lines of a text that begin with a sign, without what says how deep they stand. */
  const signed = (text: string) =>
    text
      .split('\n')
      .map((line) =>
        line
          .replace(/^[\uFEFF\s#]+/, '')
          .replace(/^[•◦]/, '-')
          .replaceAll('*', '')
          .trim(),
      )
      .filter((line) => /^(?:[-+]|\(?\d+[.)]|\(?[a-zđ]\)|[IVX]+\.|\d+(?:\.\w+)+|Chương|Điều) ?/.test(line));

  test.for(NAMES.filter((name) => fs.existsSync(path.join(FOLDER, `${name}.shown.txt`))))(
    'of %s are those that LibreOffice shows',
    async (name) => {
      const shown = signed(fs.readFileSync(path.join(FOLDER, `${name}.shown.txt`), 'utf8'));
      const { body } = await take(name);
      expect(shown.length).toBeGreaterThan(10);
      const ours = signed(body.replace(/^!.*$/gm, ''));
      expect(ours.length).toBe(shown.length);
      const differing = shown.filter((line, i) => ours[i] !== line);
      expect(UNKNOWN_THERE).toEqual(expect.arrayContaining(differing));
    },
  );
});
