import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, p, picture, r } from '../../test/tools/word-files/ooxml.ts';
import { documentOf } from './document.ts';
import { takeDocx } from './docx/docx.ts';
import { readDocument } from './read-document.ts';
import { unzip } from './zip.ts';

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

describe('what a program that mended a document left behind', () => {
  const title = p('Tiêu đề của tin này');
  const reference = (kind: string) => p([r('chữ'), `<w:r><w:${kind}Reference w:id="9"/></w:r>`]);
  test.for<[string, Parameters<typeof docx>[0], { body: string; left?: string }]>([
    [
      'a picture that is named nowhere',
      { body: title + p([picture('rIdX')]) },
      { body: '', left: 'picture-missing' },
    ],
    [
      'a picture of another machine',
      {
        body: title + p([picture('rIdL').replace('r:embed', 'r:link')]),
        links: { rIdL: 'file:///etc/passwd' },
      },
      { body: '', left: 'picture-outside' },
    ],
    [
      'an old picture that is named nowhere',
      { body: title + p(['<w:r><w:pict><v:shape><v:imagedata r:id="rIdX"/></v:shape></w:pict></w:r>']) },
      { body: '', left: 'picture-missing' },
    ],
    [
      'a link to nowhere',
      { body: title + p([`<w:hyperlink r:id="rIdX">${r('chữ')}</w:hyperlink>`]) },
      { body: 'chữ\n' },
    ],
    ['a footnote that says nothing', { body: title + reference('footnote') }, { body: 'chữ\n' }],
    [
      'an endnote that says nothing',
      { body: title + reference('endnote'), endnotes: { 1: 'khác' } },
      { body: 'chữ\n' },
    ],
    ['a list that is none', { body: title + p('chữ', { num: [77, 0] }) }, { body: 'chữ\n' }],
    ['nothing at all', { body: title }, { body: '' }],
  ])('%s', async ([, parts, { body, left }]) => {
    const files = unzip(docx(parts));
    const taken = await documentOf(await takeDocx(files), 'vi', new Map());
    expect(taken.title).toBe('Tiêu đề của tin này');
    expect(taken.body).toBe(body);
    expect(taken.left.map(({ what }) => what)).toEqual(['title', ...(left === undefined ? [] : [left])]);
  });
});
