/** Decimals are whole numbers of millionths: a schema takes six digits after the point, and no sum loses one. */
export const MILLION = 1_000_000n;

/** A decimal of at most six digits after the point, in millionths. */
export const millionths = (value: number): bigint => BigInt(Math.round(value * 1e6));

/** Half a unit and more goes up (`numerator` and `denominator` are positive). */
export const rounded = (numerator: bigint, denominator: bigint): bigint =>
  (numerator * 2n + denominator) / (denominator * 2n);

/** A whole number of parts as a decimal, as short as it is exact: 12500000 millionths are 12.5. */
export function decimalOf(parts: bigint, digits: number): string {
  const written = String(parts).padStart(digits + 1, '0');
  const fraction = written.slice(written.length - digits).replace(/0+$/, '');
  const whole = written.slice(0, written.length - digits);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/**
 * A sum in whole đồng, divided: each gets the whole đồng of its share, and what is left over goes one by one to those that
 * lost most, on a tie to whoever comes first. So the parts come to the sum.
 * @param shares in millionths; at least one, above 0 together
 */
export function divided(sum: bigint, shares: readonly bigint[]): bigint[] {
  const whole = shares.reduce((a, b) => a + b, 0n);
  const parts = shares.map((share) => (sum * share) / whole);
  const lost = shares.map((share, i) => ({ i, rest: (sum * share) % whole }));
  lost.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  const left = Number(sum - parts.reduce((a, b) => a + b, 0n));
  for (const { i } of lost.slice(0, left)) parts[i] = (parts[i] ?? 0n) + 1n;
  return parts;
}
