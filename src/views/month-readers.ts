import { LANGS, type Lang } from '../i18n/language.ts';
import { daysOfMonth } from './days.ts';
import { readersBetween, type ViewsState } from './state.ts';

/** The readers of one bulletin in a month. */
export interface BulletinReaders {
  id: string;
  readers: Record<Lang, number>;
  sum: number;
}

/** The readers of a month, in the ways in which an office looks at them. */
export interface MonthReaders {
  /** All days of the month, each with its readers in each language. */
  days: { day: number; readers: Record<Lang, number> }[];
  /** Those that were read, most read first. */
  bulletins: BulletinReaders[];
  languages: Record<Lang, number>;
  sum: number;
}

const none = (): Record<Lang, number> => ({ vi: 0, en: 0 });

/** @param month `2026-10` */
export function readersOfMonth({ bulletins }: ViewsState, month: string): MonthReaders {
  const { first, last } = daysOfMonth(month);
  const days = Array.from({ length: last - first + 1 }, (_, i) => ({ day: first + i, readers: none() }));
  const read: BulletinReaders[] = [];
  for (const [id, versions] of bulletins) {
    const readers = none();
    for (const lang of LANGS) {
      const counts = versions[lang] ?? [];
      readers[lang] = readersBetween(counts, first, last);
      for (let at = 0; at < counts.length && readers[lang] > 0; at += 2) {
        const day = days[(counts[at] ?? 0) - first];
        if (day) day.readers[lang] += counts[at + 1] ?? 0;
      }
    }
    const sum = sumOfLanguages(readers);
    if (sum > 0) read.push({ id, readers, sum });
  }
  read.sort((a, b) => b.sum - a.sum || (a.id < b.id ? 1 : -1));
  const languages = none();
  for (const { readers } of read) for (const lang of LANGS) languages[lang] += readers[lang];
  return { days, bulletins: read, languages, sum: sumOfLanguages(languages) };
}

export const sumOfLanguages = (readers: Readonly<Record<Lang, number>>): number =>
  LANGS.reduce((sum, lang) => sum + readers[lang], 0);
