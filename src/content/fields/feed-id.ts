/** A name in the domain name system, or an address of mail. */
const AUTHORITY = /^(?:[a-z0-9._-]{1,64}@)?(?=.{1,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/;

/** A year, a month or a day: the first moment of it. */
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * What ids of feed entries begin with, whatever the domain becomes: a name that the office had on a day, and that day
 * (“taggingEntity”, RFC 4151): `mocgiang.example.gov.vn,2026`.
 * @returns nothing where it cannot be one
 */
export function readFeedId(written: string): string | undefined {
  const [authority = '', day = '', ...more] = written
    .trim()
    .replace(/^tag:/i, '')
    .split(',')
    .map((part) => part.trim().toLowerCase());
  return more.length === 0 && AUTHORITY.test(authority) && DAY.test(day) ? `${authority},${day}` : undefined;
}

/** The one that fits a site from now on. @param year in which the office has its domain */
export const feedIdOf = (baseUrl: string, year: number): string => `${new URL(baseUrl).hostname},${year}`;
