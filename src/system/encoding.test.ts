import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, LINE_BREAK, normalise } from './encoding.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what an editor does not see is put right', () => {
  test.for<[string, string, string]>([
    ['NFD', 'Hội nghị đường bộ'.normalize('NFD'), 'Hội nghị đường bộ'],
    ['CRLF and CR', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['a byte-order mark', '\uFEFFa', 'a'],
    ['zero-width space, non-joiner and word joiner', 'a\u200Bb\u200Cc\u2060d', 'abcd'],
    ['a joiner between letters', 'a\u200Db', 'ab'],
    ['joiners in a row between pictographs', '👩\u200D\u200D👧', '👩👧'],
    ['a vertical tab and a form feed of Word', 'a\vb\fc', 'a b c'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a b c'],
    ['control characters', 'a\u0001\u0008b\u007F\u0085c', 'abc'],
    ['half a surrogate pair', 'a\uD800b', 'ab'],
    ['a soft hyphen', 'thông\u00AD tin', 'thông tin'],
    ['marks of direction', 'a\u200Eb\u200F', 'ab'],
    ['signs that turn the direction', 'a\u202Eb\u2066c', 'abc'],
    [
      'bullets of Word',
      '\uF0B7\tMột\n  \uF0A7 Hai\n> \uF0D8Ba\n\uF02D\u00A0Bốn',
      '- Một\n  - Hai\n> - Ba\n- Bốn',
    ],
    ['signs of Word in a line', 'Có \uF06F, \uF0B3 5\uF0B0, a\uF0B7b', 'Có □, ≥ 5°, a•b'],
    ['a box to be ticked', '\uF0A8 Đồng ý', '□ Đồng ý'],
  ])('%s', ([, written, expected]) => {
    expect(normalise(written)).toBe(expected);
  });

  test.for(['👩‍👩‍👧‍👦', '❤️‍🔥', '👩🏽‍⚕️', '🏳️‍🌈'])('the joiners of %s stay', (emoji) => {
    expect(normalise(emoji)).toBe(emoji);
  });
});

test.for<[string, string, string]>([
  ['within a line', 'a\vb\u2028c\u2029d', 'a\vb\vc\vd'],
  ['in a row', 'a\v\vb', 'a\v\vb'],
  ['at the beginning and the end of a line', '\va\v\n \v b \u2028', ' a \n   b  '],
  ['before Word’s page break', 'a\v\fb', 'a\v b'],
])('line breaks of Word that are kept, %s', ([, written, expected]) => {
  expect(normalise(written, LINE_BREAK)).toBe(expected);
  expect(normalise(expected, LINE_BREAK)).toBe(expected);
});

test('is the same when done twice, and leaves NFC with LF', () => {
  const odd = fc.constantFrom(
    '\r',
    '\n',
    '\u200B',
    '\u200D',
    '\uFEFF',
    '👩',
    '\uFE0F',
    '🏽',
    'e',
    '\u0301',
    '\u0323',
    '\u0000',
    '\uD800',
    '\v',
    '\u2028',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(odd).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const once = normalise(written);
      expect(normalise(once)).toBe(once);
      const kept = normalise(written, LINE_BREAK);
      expect(normalise(kept, LINE_BREAK)).toBe(kept);
      expect(once.normalize('NFC')).toBe(once);
      expect(once).not.toMatch(/[\r\0\u200B\uFEFF]/);
    }),
    { numRuns: 1000 },
  );
});

test('no character that is passed over has another form', () => {
  for (let code = 0; code < 0x1_0000; code += 1) {
    const written = String.fromCharCode(code);
    const read = normalise(written);
    expect(read === '' || read === '\n' || read.normalize('NFC') === read, code.toString(16)).toBe(true);
  }
});

test('heaps of marks keep nobody waiting, and read twice are the same', () => {
  const heap = `a${'\u0301\u0323'.repeat(200_000)} e\u0323\u0302`;
  const since = process.cpuUsage();
  const read = normalise(heap);
  expect(process.cpuUsage(since).user / 1000).toBeLessThan(1000);
  expect(normalise(read)).toBe(read);
  expect(read.length).toBeGreaterThan(400_000);
  expect(read.endsWith(' ệ')).toBe(true);
  const most = `a${'\u0323'.repeat(30)}`;
  expect(normalise(most)).toBe(most.normalize('NFC'));
});

test('UTF-8 comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const clean = text.replaceAll(/[\0\u202A-\u202E\u2066-\u2069]/g, '');
      expect(decode(bytes(clean))).toBe(normalise(clean));
    }),
  );
});

describe('the first byte that is not UTF-8', () => {
  test.for<[string, number[], { offset: number; byte: number; line: number; column: number }]>([
    ['in the first place', [0xff, 0xfe, 0x61], { offset: 0, byte: 0xff, line: 1, column: 1 }],
    ['behind a letter of two bytes', [0xc3, 0xaa, 0xe3, 0x20], { offset: 2, byte: 0xe3, line: 1, column: 2 }],
    ['on the second line', [0x61, 0x0a, 0x62, 0xf5, 0x0a], { offset: 3, byte: 0xf5, line: 2, column: 2 }],
    ['a letter that ends too early', [0x61, 0xe1, 0xbb], { offset: 1, byte: 0xe1, line: 1, column: 2 }],
    ['a zero', [0x61, 0x00, 0xff], { offset: 1, byte: 0, line: 1, column: 2 }],
    ['before a zero', [0xff, 0x00], { offset: 0, byte: 0xff, line: 1, column: 1 }],
    ['an overlong form', [0x61, 0xc0, 0xaf], { offset: 1, byte: 0xc0, line: 1, column: 2 }],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], { offset: 0, byte: 0xed, line: 1, column: 1 }],
  ])('%s', ([, written, expected]) => {
    expect(decode(new Uint8Array(written))).toEqual(expected);
  });

  test('is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const clean = before.replaceAll('\0', '');
        const all = new Uint8Array([...bytes(clean), 0xff, ...bytes(after)]);
        expect(decode(all)).toMatchObject({ offset: bytes(clean).length, byte: 0xff });
      }),
    );
  });
});

test.for<[string, string, { sign: string; line: number; column: number }]>([
  ['an override', 'a\r\nTệp \u202Efdp.exe', { sign: 'U+202E', line: 2, column: 5 }],
  ['the embedding of Windows before a path', '\uFEFF\u202AC:\\a', { sign: 'U+202A', line: 1, column: 1 }],
  ['an isolate', 'a\n\nb\u2067c', { sign: 'U+2067', line: 3, column: 2 }],
])('%s is reported where it stands', ([, text, expected]) => {
  expect(decode(bytes(text))).toEqual(expected);
});
