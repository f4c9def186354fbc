import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { texts } from './texts.ts';

const own = new MarkdownIt();
const ours = new MarkdownIt().use(texts);

const MARKUP = [...'abế *_`~[]()!<>\\&;#:/.-+={}|^$%@"\'0\n'];

test('whatever the markup, a text is rendered as by markdown-it alone', () => {
  const text = fc.string({
    unit: fc.constantFrom(...MARKUP, '](', '**', '~~', 'https://a.vn', '&amp;'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (written) => ours.render(written) === own.render(written)),
    { numRuns: 5000 },
  );
});

/** How far a rule for text goes. */
function endIn(md: typeof own, src: string, posMax: number): number {
  const state = new md.inline.State(src, md, {}, []);
  state.posMax = posMax;
  md.inline.ruler.getRules('')[0]?.(state, true);
  return state.pos;
}

test('each character ends a text where markdown-it’s own rule says so, and Word’s line break', () => {
  const others: string[] = [];
  let ends = 0;
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    if (endIn(own, text, 3) === 1) ends += 1;
    if (endIn(ours, text, 3) !== endIn(own, text, 3)) others.push(code.toString(16));
  }
  expect(others).toEqual(['b']);
  expect(ends).toBeGreaterThan(10);
});

test('a text goes no further than it may', () => {
  expect(endIn(ours, 'abcd*', 2)).toBe(2);
  expect(endIn(ours, 'abcd', 2)).toBe(2);
});

test.each([
  'Kính gửi *các **phòng** ban*, _xã_ `a*b` và [bản đồ *mới*](https://a.vn/x_y "t") <https://b.vn>',
  '[một [hai] ba](/x) ![ảnh *đậm*](a.jpg) \\*không\\* &amp; &copy; a\\\nb  \nc',
  '[chưa đóng *mãi* mà không có gì nữa',
  '1.000.000 đồng – 5 % + 3 = 8 # $ @ ^ ~ {x} | 😀',
])('a paragraph is rendered as by markdown-it alone: %s', (text) => {
  expect(ours.render(text)).toBe(own.render(text));
});
