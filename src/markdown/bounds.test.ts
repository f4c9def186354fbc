import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TextPart } from '../problems/catalogue/body.ts';
import { LIMITS } from './bounds.ts';
import { renderBody } from './renderer.ts';

const reported = (text: string) =>
  renderBody(text, 'vi', 'a.md', 5).problems.map(({ id, place, params }) =>
    [id, 'what' in params ? params.what : '', `${place.line}:${place.column}`].join(' '),
  );

const lines = (count: number, line: string) => line.repeat(count);

/** A text with so many of each part, and where the last of them stands. */
const PARTS: readonly [what: TextPart, text: (count: number) => string, last: string][] = [
  ['footnotes', (count) => lines(count, 'a^[b]\n\n'), '1005:2'],
  ['footnotes', (count) => `${lines(count, 'a[^1]\n\n')}[^1]: b`, '1005:2'],
  ['headings', (count) => lines(count, '# a\n'), '1005:1'],
  ['links', (count) => lines(count, '[a](https://a.vn)\n'), '3005:5'],
  ['links', (count) => lines(count, '[a](https://a.vn)\n\n'), '6005:5'],
  ['images', (count) => lines(count, '![a](a.jpg)\n\n'), '2005:6'],
  ['tables', (count) => lines(count, '|a|\n|-|\n\n'), '1505:1'],
  ['cells', (count) => `|a|\n|-|\n${lines(count - 1, '|b|\n')}`, '30006:1'],
  ['blocks', (count) => lines(count, 'a\n\n'), '40005:1'],
  ['marks', (count) => `a${lines(count, '+')}`, '5:1'],
  ['marks', (count) => `a${lines(count, '*')}`, '5:1'],
  ['lines', (count) => `\`\`\`\n${lines(count - 2, 'b\n')}\`\`\``, '50005:1'],
  ['address', (count) => `[a](b${'b'.repeat(count - 5)}.pdf)`, '5:1'],
  ['address', (count) => `![a](b${'b'.repeat(count - 5)}.jpg)`, '5:1'],
  ['title', (count) => `[a](b.pdf "${'b'.repeat(count)}")`, '5:1'],
];

describe('of each part a text may hold so many, and not one more', () => {
  test.for(PARTS)('%s', ([what, text, last]) => {
    expect(reported(text(LIMITS[what])).filter((each) => each.includes('too-many'))).toEqual([]);
    expect(reported(text(LIMITS[what] + 1)).at(-1)).toBe(`text-too-many ${what} ${last}`);
  });

  test('quotations in quotations', () => {
    const nested = (depth: number) => `${'> '.repeat(depth)}a`;
    expect(reported(nested(LIMITS.nesting))).toEqual([]);
    expect(reported(nested(LIMITS.nesting + 1))).toEqual(['text-too-many nesting 5:1']);
  });

  test('lists in lists', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
    expect(reported(nested(LIMITS.nesting))).toEqual([]);
    expect(reported(nested(LIMITS.nesting + 1))).toEqual([`text-too-many nesting ${LIMITS.nesting + 5}:1`]);
  });
});

test('the guide for editors names the bounds that an editor can count', () => {
  const guide = fs.readFileSync('docs/huong-dan-bien-tap.md', 'utf8');
  const { lines, blocks, headings, links, images, footnotes, tables, cells, nesting } = LIMITS;
  const number = new Intl.NumberFormat('vi');
  const [dong, doan, tieuDe, lienKet, hinh, chuThich, bang, o, cap] = [
    ...[lines, blocks, headings, links, images, footnotes, tables, cells, nesting],
  ].map((limit) => number.format(limit));
  expect(guide).toContain(
    `${dong} dòng, ${doan} đoạn và mục, ${tieuDe} tiêu đề, ${lienKet} liên kết, ${hinh} hình, ${chuThich} chú thích cuối bài, ${bang} bảng, ${o} ô bảng`,
  );
  expect(guide).toContain(`lồng vào nhau nhiều nhất ${cap} cấp`);
});

test('of a text that passes a bound nothing is rendered', () => {
  const { body, problems } = renderBody(`a\n\n${'a^[b] '.repeat(501)}`, 'vi', 'a.md', 1);
  expect(body).toEqual({ html: '', references: [] });
  expect(problems.map(({ id }) => id)).toEqual(['text-too-many']);
});

test('a name of a footnote ends at its bracket, on its line and after 999 characters', () => {
  const { body } = renderBody('[^a [^b\n[^1] [^2]\n\n[^1]: c', 'vi', 'a.md', 1);
  expect(body.html).toContain('<p>[^a [^b\n<sup>');
  expect(body.html).toContain('</sup> [^2]</p>');
});
