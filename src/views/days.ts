import { zoneOffset } from '../filters/zones.ts';

const SECONDS = 86_400;

/** The day in a zone at a moment, as a number: days since 1970-01-01. @param seconds since 1970 */
export const dayOf = (seconds: number, zone: string): number =>
  Math.floor((seconds + zoneOffset(seconds * 1000, zone) * 60) / SECONDS);

/** `2026-11-30` */
export const dayName = (day: number): string => new Date(day * SECONDS * 1000).toISOString().slice(0, 10);

/** The first and the last day of a month. @param month `2026-11` */
export function daysOfMonth(month: string): { first: number; last: number } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = (index: number) => Date.UTC(year, index, 1) / (SECONDS * 1000);
  return { first: at(number - 1), last: at(number) - 1 };
}

/** `2026-11` */
export const monthOfDay = (day: number): string => dayName(day).slice(0, 7);
