import { expect, test } from 'vitest';
import { excerptOf, holdsWords, markText } from './excerpt.ts';

/** The parts as one text, marks in brackets. */
const shown = (parts: ReturnType<typeof markText>) =>
  parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

test.for([
  ['Tỉnh Bình Dương', ['binh duong'], 'Tỉnh [Bình Dương]'],
  ['Bí thư bị ốm', ['bí'], '[Bí] thư bị ốm'],
  ['Bí thư bị ốm', ['bi'], '[Bí] thư [bị] ốm'],
  ['thông minh và minh bạch', ['thong mi'], '[thông minh] và minh bạch'],
  ['Kế hoạch 245/KH-UBND.', ['245 kh ubnd'], 'Kế hoạch [245/KH-UBND].'],
  ['đường ray, nhà ga', ['nhà đường'], '[đường] ray, [nhà] ga'],
  ['thành phố thông minh', ['tptm', 'thành phố thông minh'], '[thành phố thông minh]'],
  ['không có gì', ['xyz'], 'không có gì'],
  ['Bi\u0300nh Dương', ['bình'], '[Bi\u0300nh] Dương'],
] as const)('%s, searched for %j', ([text, variants, expected]) => {
  expect(shown(markText(text, variants))).toBe(expected);
});

test('an excerpt begins a little before what was found and ends at a word', () => {
  const text = `${'trước '.repeat(60)}Bình Dương ${'sau '.repeat(90)}`;
  const excerpt = shown(excerptOf(text, ['binh duong']));
  expect(excerpt).toMatch(/^… (?:trước )+\[Bình Dương\] (?:sau )+sau …$/);
  expect(excerpt.length).toBeLessThan(260);
  expect(shown(excerptOf('ngắn', ['gì']))).toBe('ngắn');
});

test('knows whether a text holds the words of one form of the query', () => {
  expect(holdsWords('Đô thị thông minh', ['thong minh do'])).toBe(true);
  expect(holdsWords('Đô thị thông minh', ['do thi thong m'])).toBe(true);
  expect(holdsWords('Không có', ['khongcotunay'])).toBe(false);
  expect(holdsWords('Không có', ['xyz', 'khong'])).toBe(true);
});
