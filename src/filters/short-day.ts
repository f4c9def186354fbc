import type { Lang } from '../i18n/language.ts';

/** As English calendars shorten them, three letters each. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * “27/04/2017” in Vietnamese, “27 Apr 2017” in English: there a month in digits may be the day to some readers. Browsers
 * load this file, too.
 * @param month `04`
 * @param day `27`
 */
export function shortDay(year: string, month: string, day: string, lang: Lang): string {
  return lang === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
