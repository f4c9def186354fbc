import { expect, test } from 'vitest';
import { abstractNum, docx, lvl, num, p } from '../../test/tools/word-files/ooxml.ts';
import { documentOf } from './document.ts';
import { takeDocx } from './docx/docx.ts';
import { unzip } from './zip.ts';

// Lists and headings of damaged documents, and lists whose items show no number.

const bodyOf = async (parts: Parameters<typeof docx>[0]) =>
  documentOf(await takeDocx(unzip(docx(parts))), 'vi', new Map());

test.for<[string, number, string]>([
  ['lowerRoman', 0, '. một\n\ni. hai'],
  ['upperRoman', -1, '. một\n\n. hai'],
  ['lowerLetter', -1, '. một\n\n. hai'],
  ['upperLetter', 99999999999, '99999999999. một\n\n100000000000. hai'],
  ['decimal', 0, '0. một\n1. hai'],
])('a list of %s that starts at %i', async ([format, start, lines]) => {
  const { body } = await bodyOf({
    numbering: abstractNum(1, lvl(0, format, '%1.', '', start)) + num(1, 1),
    body: [p('Tiêu đề của tin này'), p('một', { num: [1, 0] }), p('hai', { num: [1, 0] })].join(''),
  });
  expect(body).toBe(`${lines}\n`);
});

/** A list of one level, two paragraphs of it at this level. */
const listBody = async (numbering: string, at: number | string = 0) => {
  const item = (text: string) => p(text, { num: [1, 0] }).replace('w:ilvl w:val="0"', `w:ilvl w:val="${at}"`);
  const body = p('Tiêu đề của tin này') + item('một') + item('hai');
  return (await bodyOf({ numbering: numbering + num(1, 1), body })).body;
};

test.for<[written: string, read: string]>([
  ['abc', '1. một\n2. hai\n'],
  ['', '1. một\n2. hai\n'],
  ['-1', '1. một\n2. hai\n'],
  ['1.5', '1. một\n2. hai\n'],
  ['99', 'i) một\nii) hai\n'],
  ['4294967294', 'i) một\nii) hai\n'],
])('a list of level %j', async ([written, read]) => {
  expect(await listBody(abstractNum(1, lvl(0, 'decimal', '%1.'), lvl(8, 'lowerRoman', '%9)')), written)).toBe(
    read,
  );
});

test.for<[written: string, first: string, second: string]>([
  ['abc', '0.', '1.'],
  ['', '0.', '1.'],
  [`-${'9'.repeat(400)}`, '-1000000000000.', '-999999999999.'],
])('a list that starts at %j', async ([written, first, second]) => {
  const level = lvl(0, 'decimal', '%1.').replace('w:start w:val="1"', `w:start w:val="${written}"`);
  expect(await listBody(abstractNum(1, level))).toMatch(
    new RegExp(`^\\\\?${first} một\\n+\\\\?${second} hai\\n$`),
  );
});

test.for<[written: string, marks: string]>([
  ['0', '## '],
  ['-1', '## '],
  ['1', '### '],
  ['8', '###### '],
  ['9', ''],
  ['99', ''],
  ['4294967296', ''],
  ['abc', ''],
])('a paragraph of outline level %j', async ([written, marks]) => {
  const body =
    p('Tiêu đề của tin này', { style: 'Title' }) +
    p('Một', { style: 'u1' }) +
    p('Hai', { more: `<w:outlineLvl w:val="${written}"/>` });
  expect((await bodyOf({ body })).body).toBe(`## Một\n\n${marks}Hai\n`);
});
