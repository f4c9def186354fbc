import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { documentOf } from '../document.ts';
import { readDocument } from '../read-document.ts';

const file = path.join(temporaryFolder(), 'tin.odt');

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** The body of a bulletin out of a text of LibreOffice. @param styles those of its lists and headings */
async function bodyOf(text: string, styles = ''): Promise<string> {
  const title = '<text:p text:style-name="Title">Tiêu đề của tin này</text:p>';
  const xml = `<office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="Title" style:family="paragraph"/>${styles}</office:automatic-styles><office:body><office:text>${title}${text}</office:text></office:body></office:document-content>`;
  fs.writeFileSync(file, zipSync({ 'content.xml': strToU8(xml) }));
  return (await documentOf(await readDocument(file), 'vi', new Map())).body;
}

const level = (kind: 'list' | 'outline', at: number | string, more: string) =>
  `<text:${kind === 'list' ? 'list-level-style-number' : 'outline-level-style'} text:level="${at}" ${more}/>`;
const NUMBER = 'style:num-format="1" style:num-suffix="."';

test.for<[written: string, marks: string]>([
  ['1', '##'],
  ['2', '###'],
  [' 3 ', '####'],
  ['0', '##'],
  ['-1', '##'],
  ['abc', '##'],
  ['', '##'],
  ['1.5', '##'],
  ['7', '######'],
  ['99', '######'],
  ['4294967296', '######'],
  ['1e9', '##'],
  ['Infinity', '##'],
])('a heading of level %j', async ([written, marks]) => {
  const heading = `<text:h text:outline-level="1">Một</text:h><text:h text:outline-level="${written}">Hai</text:h>`;
  const read = `## Một\n\n${marks} Hai\n`;
  expect(await bodyOf(heading)).toBe(read);
  // A level that is numbered, whatever it is called.
  const outline = ['1', '2', '3', written].map((at) => level('outline', at, 'style:num-format=""'));
  expect(await bodyOf(heading, `<text:outline-style>${outline.join('')}</text:outline-style>`)).toBe(read);
});

test.for<[what: string, start: string, shown: string, read: string]>([
  ['words', 'abc', 'abc', '1. một\n2. hai\n'],
  ['nothing', '', '', '1. một\n2. hai\n'],
  ['numbers below', '-5', '-5', '0. một\n1. hai\n'],
  ['numbers beyond', '4', '4294967296', '4. một\n5. hai\n'],
  ['more digits than numbers keep', `1${'0'.repeat(400)}`, '0', '1000000000000. một\n\n1000000000001. hai\n'],
])('a list that begins at %s', async ([, start, shown, read]) => {
  const items = ['một', 'hai'].map((word) => `<text:list-item><text:p>${word}</text:p></text:list-item>`);
  const list = (own: string) =>
    `<text:list text:style-name="So">${items.join('').replace('<text:list-item', `$& ${own}`)}</text:list>`;
  const style = (more: string) =>
    `<text:list-style style:name="So">${level('list', 1, `${NUMBER} ${more}`)}</text:list-style>`;
  const asked = `text:start-value="${start}"`;
  expect(await bodyOf(list(''), style(`${asked} text:display-levels="${shown}"`))).toBe(read);
  expect(await bodyOf(list(asked), style(''))).toBe(read);
});

test.for(['abc', '', '0', '-1', '1.5'])('a cell that is repeated %j times is there', async (repeated) => {
  const cell = (word: string, more = '') =>
    `<table:table-cell table:style-name="O" ${more}><text:p>${word}</text:p></table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const odd = cell('Mười', `table:number-columns-repeated="${repeated}"`);
  const rows = [row(cell('Khu phố'), cell('Số hộ')), row(cell('Một'), odd), row(cell('Hai'), cell('Chín'))];
  expect(await bodyOf(`<table:table>${rows.join('')}</table:table>`)).toBe(
    '| Khu phố | Số hộ |\n| - | - |\n| Một | Mười |\n| Hai | Chín |\n',
  );
});

test.for<[what: string, style: string]>([
  ['no number, a dot', 'style:num-format="" style:num-suffix="."'],
  ['Roman numbers, which have no nought', 'style:num-format="i" style:num-suffix="." text:start-value="0"'],
  [
    'letters, which have none either',
    'style:num-format="a" style:num-prefix="(" style:num-suffix=")" text:start-value="0"',
  ],
  ['a number that its pattern leaves out', 'style:num-format="1" loext:num-list-format="."'],
])('an item with %s has no sign', async ([, style]) => {
  const list =
    '<text:list text:style-name="So"><text:list-item><text:p>một</text:p></text:list-item></text:list>';
  const own = level('list', 1, style).replace('/>', ' xmlns:loext="urn:loext"/>');
  expect(await bodyOf(list, `<text:list-style style:name="So">${own}</text:list-style>`)).toBe('một\n');
});
