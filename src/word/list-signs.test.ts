import { expect, test } from 'vitest';
import { abstractNum, docx, lvl, num, p } from '../../test/tools/word-files/ooxml.ts';
import { documentOf } from './document.ts';
import { takeDocx } from './docx/docx.ts';
import { takeHtml } from './html/html.ts';
import { unzip } from './zip.ts';

// Lists and headings of damaged documents, and lists whose items show no number.

const bodyOf = async (parts: Parameters<typeof docx>[0]) =>
  documentOf(await takeDocx(unzip(docx(parts))), 'vi', new Map());

test.for<[string, number, string]>([
  ['lowerRoman', 0, 'một\n\ni. hai'],
  ['upperRoman', -1, 'một\n\nhai'],
  ['lowerLetter', -1, 'một\n\nhai'],
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

test.for<[what: string, format: string, pattern: string]>([
  ['of no number, in nothing', 'none', ''],
  ['of no number, in a dot', 'none', '%1.'],
  ['of no number, in brackets', 'none', ' (%1) '],
  ['of a number that its pattern leaves out', 'decimal', ''],
  ['of a number, in a dot alone', 'decimal', '.'],
  ['of a letter, in a bracket alone', 'lowerLetter', ')'],
])('a list %s has no signs', async ([, format, pattern]) => {
  expect(await listBody(abstractNum(1, lvl(0, format, pattern)))).toBe('một\n\nhai\n');
});

test.for<[pattern: string, read: string]>([
  ['-', '- một\n- hai\n'],
  ['+', '+ một\n+ hai\n'],
  ['Ghi chú:', 'Ghi chú: một\n\nGhi chú: hai\n'],
])('a list of no number in %j has that for its sign', async ([pattern, read]) => {
  expect(await listBody(abstractNum(1, lvl(0, 'none', pattern)))).toBe(read);
});

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

test('a saved page of Word whose list has a picture for its sign has a dash for it', async () => {
  const page = `<html><head><title>x</title></head><body><p class=MsoTitle>Tiêu đề của tin này</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'><img width=12 height=12 src="tin_files/image001.gif" alt="*"><span style='font:7.0pt'>&nbsp; </span></span>một</p></body></html>`;
  const taken = await documentOf(takeHtml(Buffer.from(page), 'tin.htm'), 'vi', new Map());
  expect(taken.body).toBe('- một\n');
});

test.for(['', '.', '()'])('a saved page of Word whose list has the sign %j has no signs', async (sign) => {
  const page = `<html><head><title>x</title></head><body><p class=MsoTitle>Tiêu đề của tin này</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt'>&nbsp; </span></span>một</p></body></html>`;
  const taken = await documentOf(takeHtml(Buffer.from(page), 'tin.htm'), 'vi', new Map());
  expect(taken.body).toBe('một\n');
});
