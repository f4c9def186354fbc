import { isLang, LANGS, type Lang } from '../i18n/language.ts';
import { absoluteUrl, hostOf } from './addresses.ts';
import { dayDate, longDate, machineDate, monthKey, monthName, shortDate } from './dates.ts';
import { fileSize, formatCount, formatNumber } from './numbers.ts';
import { excerpt } from './text.ts';

/** A date as templates have it: milliseconds, a `Date` of Eleventy's, or ISO text. */
type AnyDate = number | Date | string;

/** A filter for templates of any language: pure, its name is the name to write after `|`. */
// biome-ignore lint/suspicious/noExplicitAny: template languages pass whatever stands in the template
type Filter = (...args: any[]) => unknown;

/** The language that a template asks for. */
function known(lang: unknown): Lang {
  if (typeof lang === 'string' && isLang(lang)) return lang;
  const words = LANGS.map((each) => `"${each}"`).join(', ');
  if (lang === undefined)
    throw new Error(`the filter has no language: write (lang) behind its name, or one of ${words}`);
  throw new Error(`“${lang}” is not a language, only ${words}`);
}

/** The table of filters for an office's custom templates (`layouts/custom/`), bound to the site's zone and address. */
export function filters(zone: string, baseUrl: string): Readonly<Record<string, Filter>> {
  const instant = (date: AnyDate) => {
    const value = new Date(date).getTime();
    if (Number.isNaN(value)) throw new Error(`“${date}” is not a date`);
    return value;
  };
  return {
    longDate: (date: AnyDate, lang: unknown) => longDate(instant(date), known(lang), zone),
    dayDate: (date: AnyDate, lang: unknown) => dayDate(instant(date), known(lang), zone),
    shortDate: (date: AnyDate, lang: unknown = 'vi') => shortDate(instant(date), zone, known(lang)),
    machineDate: (date: AnyDate) => machineDate(instant(date), zone),
    monthKey: (date: AnyDate) => monthKey(instant(date), zone),
    monthName: (month: string, lang: unknown) => monthName(month, known(lang)),
    number: (value: number, lang: unknown) => formatNumber(value, known(lang)),
    count: (value: number | undefined, lang: unknown) => formatCount(value, known(lang)),
    fileSize: (bytes: number, lang: unknown) => fileSize(bytes, known(lang)),
    excerpt: (text: string, limit?: number) => excerpt(text, limit),
    absoluteUrl: (path: string) => absoluteUrl(path, baseUrl),
    hostOf: (address: string) => hostOf(address),
  };
}
