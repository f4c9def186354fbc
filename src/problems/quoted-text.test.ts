import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, repeated, safeJson } from './quoted-text.ts';

describe('a value in a message', () => {
  test.for([
    ['27/4/2026', '27/4/2026'],
    ['a\n::error::b', 'a ::error::b'],
    ['::add-mask::a', ': :add-mask::a'],
    ['\r\n  ::stop-commands::x', ': :stop-commands::x'],
    ['a ##[error]b', 'a # #[error]b'],
    ['##vso[task.setvariable]a', '# #vso[task.setvariable]a'],
    ['## Tiêu đề', '## Tiêu đề'],
    ['a%0A::error::b', 'a%0A::error::b'],
    ['\u001B[31mđỏ\u0007', '\uFFFD[31mđỏ\uFFFD'],
    ['a\u009B31m', 'a\uFFFD31m'],
    ['a\u2028b\u0085c', 'a b c'],
    ['a\u202Efdp.exe', 'a\uFFFDfdp.exe'],
    ['section_start:1:a\r\u001B[0K', 'section_start:1:a \uFFFD[0K'],
    ['a <!-- số 0900 --> b', 'a <!-- … --> b'],
    ['a <!-- số 0900', 'a <!-- … -->'],
    ['👩‍👧', '👩‍👧'],
  ])('%j → %j', ([written, shown]) => {
    expect(repeated(written ?? '')).toBe(shown);
  });

  test('has 60 characters at most, and the end of a file’s name is among them', () => {
    expect(repeated('ễ'.repeat(60))).toBe('ễ'.repeat(60));
    expect(repeated(`${'e\u0302\u0303'.repeat(70)}.pdf`)).toBe(
      `${'e\u0302\u0303'.repeat(44)}…${'e\u0302\u0303'.repeat(11)}.pdf`,
    );
    expect(repeated('a'.repeat(1_000_000))).toBe(`${'a'.repeat(59)}…`);
  });

  test('whatever it is, it is one line, and begins no command', () => {
    const piece = fc.constantFrom(
      '::',
      '##[',
      '#',
      '[',
      '\n',
      '\r',
      '\t',
      ' ',
      'a',
      '\u001B',
      '\u2029',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(oneLine(pieces.join(''))).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s*::|##\w*\[/u);
      }),
    );
  });
});

test('JSON says the same, and holds no command and no control character', () => {
  const value = { a: '##[error]\u009B31m\u2028\u202E\u{E0041}', b: '##', c: '\n::error::' };
  const json = safeJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/##\[|[\p{Cc}\p{Cf}\u2028]/u);
});
