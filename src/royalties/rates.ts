import { DateTime } from 'luxon';
import type { BaseSalary, RoyaltyRates } from '../content/settings.ts';
import type { Instant } from '../filters/instant.ts';
import { decreeRates } from './decree-rates.ts';
import { millionths } from './exact.ts';

/** Of what holds from a day on, that which holds at a moment. */
function latest<Dated extends { from: Instant }>(all: readonly Dated[], at: Instant): Dated | undefined {
  const begun = all.filter(({ from }) => from <= at);
  return begun.reduce<Dated | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);
}

/** The base salary (lương cơ sở) of a moment, if the office has written one. */
export const salaryAt = (salaries: readonly BaseSalary[], at: Instant): number | undefined =>
  latest(salaries, at)?.amount;

/**
 * The rules of a moment: those of the office's own table, and what it does not say by the decree of that day.
 * @param own the office's tables
 */
export function ratesAt(own: readonly RoyaltyRates[], at: Instant, zone: string): Omit<RoyaltyRates, 'from'> {
  const decree = latest(decreeRates(zone), at);
  const office = latest(own, at);
  return { ...decree, ...office, caps: { ...decree?.caps, ...office?.caps } };
}

/**
 * What a translation gets: up to 1 it is written as a part (0.4), above it in percent (40).
 * @returns in hundred-millionths of the whole, so that no digit is lost
 */
export const partOf = (rate: number): bigint => millionths(rate) * (rate <= 1 ? 100n : 1n);

/** The same in percent. */
export const percentOf = (rate: number): number => Number(partOf(rate)) / 1e6;

/** The last day on which a royalty of a moment is to be paid, if there is a rule. */
export function dueAt(
  { rates, zone }: { rates: readonly RoyaltyRates[]; zone: string },
  at: Instant,
): Instant | undefined {
  const { dueDays } = ratesAt(rates, at, zone);
  return dueDays === undefined
    ? undefined
    : DateTime.fromMillis(at, { zone }).plus({ days: dueDays }).toMillis();
}
