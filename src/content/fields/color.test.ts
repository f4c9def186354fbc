import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, lightenFor, PAGE_BACKGROUND } from './color.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test.for<[string, string, number]>([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#9b1c1c', '#ffffff', 8.15],
])('%s on %s has a contrast of %d : 1', ([a, b, expected]) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 1);
});

test('contrast is the same in both directions, from 1 to 21', () => {
  fc.assert(
    fc.property(colour, colour, (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      expect(contrast(a, b)).toBeLessThanOrEqual(21);
    }),
  );
});

test('any colour can be lightened until it is read on the dark background', () => {
  fc.assert(
    fc.property(colour, (color) => {
      const light = lightenFor(color, PAGE_BACKGROUND.dark, 4.5);
      expect(light).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(light, PAGE_BACKGROUND.dark)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that is light enough stays as it is', () => {
  expect(lightenFor('#ffcc00', PAGE_BACKGROUND.dark, 4.5)).toBe('#ffcc00');
});
