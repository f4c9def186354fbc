import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, divided, millionths, rounded } from './exact.ts';

test.for([
  [16n, 0, '16'],
  [12_500_000n, 6, '12.5'],
  [500n, 6, '0.0005'],
  [0n, 6, '0'],
  [1_000_000n, 6, '1'],
] as const)('%d parts of 10^%d are %s', ([parts, digits, written]) => {
  expect(decimalOf(parts, digits)).toBe(written);
});

test('a decimal of six digits is exact in millionths', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (parts) => {
      const written = decimalOf(BigInt(parts), 6);
      expect(millionths(Number(written))).toBe(BigInt(parts));
    }),
  );
});

test.for([
  [3n, 2n, 2n],
  [5n, 4n, 1n],
  [1n, 2n, 1n],
  [49n, 100n, 0n],
] as const)('%d / %d is rounded to %d', ([numerator, denominator, whole]) => {
  expect(rounded(numerator, denominator)).toBe(whole);
});

describe('a sum divided', () => {
  test.for<[sum: bigint, shares: bigint[], parts: bigint[]]>([
    [1_320_500n, [60n, 40n], [792_300n, 528_200n]],
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [101n, [1n, 1n, 1n], [34n, 34n, 33n]],
    [10n, [333n, 333n, 334n], [3n, 3n, 4n]],
    [1n, [0n, 100n], [0n, 1n]],
  ])('%s by %s', ([sum, shares, parts]) => {
    expect(divided(sum, shares)).toEqual(parts);
  });

  test('comes to the sum, each part within a đồng of its share', () => {
    const shares = fc.array(fc.bigInt({ min: 1n, max: 100_000_000n }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000_000_000n }), shares, (sum, all) => {
        const parts = divided(sum, all);
        const whole = all.reduce((a, b) => a + b, 0n);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(sum);
        expect(parts.every((part, i) => part * whole - sum * (all[i] ?? 0n) < whole)).toBe(true);
        expect(parts.every((part, i) => sum * (all[i] ?? 0n) - part * whole < whole)).toBe(true);
      }),
    );
  });
});
