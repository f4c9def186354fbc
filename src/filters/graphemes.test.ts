import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN } from '../system/encoding.ts';
import { graphemesOf } from './graphemes.ts';

const whole = (text: string) =>
  [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

test('characters are those of the whole text, whatever stands at the end of a window', () => {
  const units = fc.constantFrom(
    'a',
    'ế',
    'e\u0301',
    '\u0301',
    '👩‍👩‍👧‍👦',
    '🇻🇳',
    '🇻',
    '\r',
    '\n',
    '\u200d',
    '한',
    '\u0600',
  );
  const text = fc
    .array(fc.tuple(units, fc.integer({ min: 1, max: 300 })), { maxLength: 6 })
    .map((runs) => runs.map(([unit, count]) => unit.repeat(count)).join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect([...graphemesOf(written)]).toEqual(whole(written));
    }),
    { numRuns: 1000 },
  );
});

test('of a text of Latin letters each is a character, whatever stands beside it', () => {
  const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    PLAIN.test(letter),
  );
  expect(plain.length).toBeGreaterThan(800);
  const text = plain.join('') + plain.toReversed().join('') + plain.flatMap((each) => [each, each]).join('');
  expect([...graphemesOf(text)]).toEqual(whole(text));
});
