import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { groupBy } from '../../filters/group-by.ts';
import type { MonthLink } from '../props.ts';
import type { Url } from '../routes.ts';

/** A month of a list, with its bulletins, newest first. */
export interface Month extends MonthLink {
  entries: readonly LocalizedBulletin[];
}

/** The months in which something was published, newest first. */
export function monthsOf(entries: readonly LocalizedBulletin[], urlOf: (month: string) => Url): Month[] {
  const groups = groupBy(entries, ({ month }) => month);
  return [...groups].map(([key, inMonth]) => ({
    key,
    url: urlOf(key),
    count: inMonth.length,
    entries: inMonth,
  }));
}

/** Months without their bulletins. */
export const monthLinks = (months: readonly Month[]): MonthLink[] =>
  months.map(({ key, url, count }) => ({ key, url, count }));
