import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletin, temporaryFolder } from '../../test/setup/bantin.ts';
import { bulletinFields } from '../content/fields/schema.ts';
import { readMarkdown } from '../reader/markdown-file.ts';
import { normalise } from '../system/encoding.ts';
import type { FixContext } from './fix.ts';
import { withoutPrivate } from './private-lines.ts';
import { TEXT_FIXES } from './text-fixes.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const CONTEXT: FixContext = { name: 'index.vi.md', kind: 'bulletin', lang: 'vi', zone: ZONE, renamed: [] };
const file = path.join(temporaryFolder(), 'index.vi.md');

const fixed = (text: string) => TEXT_FIXES.reduce((done, { fix }) => fix(done, CONTEXT), text);

/** What keeps a text from being published, by the ids of its errors. */
function errorsIn(text: string): string[] {
  fs.writeFileSync(file, text);
  const read = readMarkdown(
    { name: 'index.vi.md', path: file, shown: 'a.md', isLink: false },
    bulletinFields(ZONE),
    'vi',
    { files: new Map() },
  );
  const problems = 'id' in read ? [read] : read.problems;
  return problems.filter(({ severity }) => severity === 'error').map(({ id }) => id);
}

const SIGNS = [
  '\u00A0',
  '\u200B',
  '\u00AD',
  '\uF0B7',
  '“',
  '”',
  '"',
  "'",
  '：',
  ':',
  '-',
  '—',
  '–',
  '#',
  '*',
  '>',
  '1.',
  'Ð',
  '[',
  ']',
  ' ',
  ' ',
  '\n',
  '\n\n',
];
const word = fc.constantFrom(
  'Họp',
  'dân',
  'xã',
  'đường',
  'UBND',
  'Tết',
  'café',
  '2026',
  '5',
  'a@b.vn',
  'o\u0323',
  'title',
  'status',
);
const passage = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: fc.constantFrom(...SIGNS) }), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const line = passage.map((text) => text.replace(/\n/g, ' '));

const field = fc.constantFrom('title', 'summary', 'author', 'imageCaption');
const colon = fc.constantFrom(': ', '：', ':\u00A0', ' : ', ':');
const fence = fc.constantFrom('---', '---', '—-', '––', '----');
const text = fc
  .record({
    opening: fence,
    closing: fence,
    lines: fc.array(fc.tuple(field, colon, line), { maxLength: 4 }),
    body: passage,
  })
  .map(({ opening, closing, lines, body }) => {
    const fields = lines.map(([key, sign, value]) => `${key}${sign}${value}\n`).join('');
    return `${opening}\n${fields}date: 20/11/2026\ncategory: a\nstatus: draft\n${closing}\n\n${body}\n`;
  });

/** Letters and figures alone: no fix takes one of them away, or adds one. */
const lettersOf = (written: string) =>
  normalise(written)
    .replaceAll('Ð', 'Đ')
    .replace(/[^\p{L}\p{N}]/gu, '');

test('of any text no letter is lost, no error is new, and a second time changes nothing', () => {
  fc.assert(
    fc.property(text, (written) => {
      const meant = fixed(written);
      expect(lettersOf(meant)).toBe(lettersOf(written));
      expect(fixed(meant)).toBe(meant);
      const before = errorsIn(written);
      // What had one may not have been read any further.
      if (before.length === 0) expect(errorsIn(meant)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.for(['"” ”', '“ a: b ”', '"“ a ”', '" # a "”'])(
  'of a title in marks that are not whole, %s, no blank is left at its end',
  (title) => {
    const meant = fixed(bulletin({ title }, ''));
    expect(meant).not.toMatch(/title:.* $/m);
    expect(fixed(meant)).toBe(meant);
  },
);

test('a text in good order stays as it is', () => {
  const body = '# Lịch\n\n- “Một”: 5\u00A0kg\n- Hai – ba\n\n1. a\n\n> b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
  const good = bulletin({ title: '“Đêm hội trăng rằm”', expires: '2026-12-01', author: '[Tư, "Năm"]' }, body);
  expect(fixed(good)).toBe(good);
});

const FRONT = '---\ntitle: a\n';
const HEAPS: readonly (readonly [string, (size: number) => string])[] = [
  ['no-break blanks', (size) => `${FRONT}a: ${'\u00A0'.repeat(size)}x\n---\n${'\u00A0'.repeat(size)}x`],
  ['lines of no-break blanks', (size) => `${FRONT}---\n${'-\u00A0\n'.repeat(size / 3)}`],
  ['curly marks', (size) => `${FRONT}b: ${'“'.repeat(size)}\n---\n`],
  ['quotations', (size) => `${FRONT}k: [${'“a”,'.repeat(size / 4)}]\n---\n`],
  ['colons', (size) => `${FRONT}${'a'.repeat(30)}${' '.repeat(size)}：\n---\n`],
  ['dashes', (size) => `${'—'.repeat(size)}\n${FRONT}`],
  ['fields', (size) => `---\n${'title：a\n'.repeat(size / 8)}---\n`],
  ['comments', (size) => `${FRONT}---\n${'<!-- a '.repeat(size / 7)}`],
  ['records', (size) => `---\n${'editorial:\n note: abcd\n'.repeat(size / 22)}---\n`],
  ['letters of old', (size) => `${FRONT}---\n${'héi nghÞ c¸n bé '.repeat(size / 16)}`],
  ['marks on a letter', (size) => `${FRONT}---\na${'\u0323\u0301'.repeat(size / 2)}`],
  ['fences of code', (size) => `${FRONT}---\n${'```\n'.repeat(size / 4)}`],
];

test.for(HEAPS)('%s: twice the text takes hardly more than twice the time', ([, heap]) => {
  const take = (size: number) => {
    const made = heap(size);
    const since = process.cpuUsage();
    withoutPrivate(fixed(made));
    const { user } = process.cpuUsage(since);
    return user / 1000;
  };
  // Below that, the machine's own pauses are longer.
  const first = take(100_000);
  if (first <= 400) return;
  const small = Math.max(take(50_000), take(50_000));
  expect(Math.min(first, take(100_000))).toBeLessThan(small * 3.2);
});
