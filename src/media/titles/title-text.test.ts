import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { canDraw, drawnText } from './title-text.ts';

test.for([
  ['Họp\u00a0 mặt\n', 'Họp mặt'],
  ['Họp'.normalize('NFD'), 'Họp'],
  ['🎉 Chúc mừng 👨‍👩‍👧 năm mới 🇻🇳', 'Chúc mừng năm mới'],
  ['Quý Ⅱ, ① và ﬁ', 'Quý II, 1 và fi'],
  ['Covid‑19 ‒ 5′ 3″', 'Covid-19 – 5’ 3”'],
  ['Buôn Kŏ', 'Buôn Ko\u0306'],
  ['a\u0000b\ud800c\u200b', 'abc'],
  ['<b> & "c"', '<b> & "c"'],
])('%j is drawn as %j', ([written = '', drawn]) => {
  expect(drawnText(written)).toBe(drawn);
});

test.for([
  ['Ễ Ộ ữ Đ đ Č', true],
  ['Kŏ', true],
  ['🎉 1', true],
  ['ƀuôn Ama Thuột', false],
  ['ສປປ ລາວ', false],
  ['中国', false],
  ['Россия', false],
  ['한국', false],
] as const)('the letters of %j: %s', ([text, can]) => {
  expect(canDraw(text)).toBe(can);
});

test('the font has every sign that is drawn', () => {
  const inFont = signsOf(
    import.meta.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
  );
  const drawn = Array.from({ length: 0xd800 - 0x21 }, (_, i) => i + 0x21).filter((code) => {
    const sign = String.fromCodePoint(code);
    return drawnText(sign) === sign;
  });
  expect(drawn.filter((code) => !inFont.has(code)).map((code) => code.toString(16))).toEqual([]);
  expect(drawn.length).toBeGreaterThan(440);
});

/** The signs of a TrueType font: its table `cmap`, in the format 4. */
function signsOf(url: string): Set<number> {
  const font = fs.readFileSync(fileURLToPath(url));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const cmap = font.readUInt32BE(
    (tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8,
  );
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const at = subtables.find((subtable) => font.readUInt16BE(subtable) === 4) ?? 0;
  const doubled = font.readUInt16BE(at + 6);
  const signs = new Set<number>();
  for (let i = 0; i < doubled; i += 2) {
    const end = font.readUInt16BE(at + 14 + i);
    const start = font.readUInt16BE(at + 16 + doubled + i);
    for (let code = start; code <= end && code < 0xffff; code += 1) signs.add(code);
  }
  return signs;
}
