import { expect, test } from 'vitest';
import { excerptOf, holdsWords, markText, standingOf } from './excerpt.ts';

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

test.for([
  ['Đô thị thông minh', ['thong minh do'], true],
  ['Đô thị thông minh', ['do thi thong m'], true],
  ['Không có', ['khongcotunay'], false],
  ['Không có', ['xyz', 'khong'], true],
] as const)('%s holds %j: %j', ([text, variants, expected]) => {
  expect(holdsWords(text, variants, false)).toBe(expected);
});

/** The texts in which a query stands, the best first; with `~` where the typed marks are others. */
function order(query: string, texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => {
      const standing = standingOf('', text, [query]);
      return standing ? [{ ...standing, text }] : [];
    })
    .sort((a, b) => Number(b.isAsTyped) - Number(a.isAsTyped) || a.rank - b.rank)
    .map(({ text, isAsTyped }) => (isAsTyped ? text : `~${text}`));
}

test('typed marks count: together, then begun, then apart; with other marks together alone', () => {
  const texts = ['báo lụt', 'bão và lụt', 'bão lụt', 'báo và lụt', 'bão lụtt', 'mưa'];
  expect(order('bão lụt', texts)).toEqual(['bão lụt', 'bão lụtt', 'bão và lụt', '~báo lụt']);
  expect(order('bao lut', texts)).toEqual(['báo lụt', 'bão lụt', 'bão lụtt', 'bão và lụt', 'báo và lụt']);
});

test('“thi tốt nghiệp” is no “đô thị tốt … doanh nghiệp”', () => {
  expect(order('thi tốt nghiệp', ['Đô thị tốt cho doanh nghiệp', 'kỳ thi tốt nghiệp'])).toEqual([
    'kỳ thi tốt nghiệp',
  ]);
});

test('a title stands before a text', () => {
  const rank = (title: string, text: string) => standingOf(title, text, ['bão'])?.rank ?? 99;
  expect(rank('Bão số 9', '')).toBeLessThan(rank('Tin', 'bão số 9'));
  expect(rank('Bão số 9', '')).toBeLessThan(rank('Tin về bão', ''));
});
