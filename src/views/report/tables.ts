import { LANGS, type Lang } from '../../i18n/language.ts';
import { viewMessages } from '../../i18n/views/views.ts';
import { number, type Value } from '../../sheets/cell.ts';
import type { MonthReaders } from '../month-readers.ts';
import { sumOfLanguages } from '../month-readers.ts';

/** A bar of a chart. */
export interface Bar {
  label: string;
  value: number;
}

/** A table of the report, with its chart. */
export interface Table {
  name: string;
  columns: readonly { head: string; width: number; isNumber?: true }[];
  rows: readonly (readonly Value[])[];
  sum: readonly Value[];
  /** Days stand side by side, other bars one below the other. */
  chart: { bars: readonly Bar[]; isByDay?: true };
}

/** What the report knows of the site. */
export interface ReportSite {
  office: string;
  languages: readonly Lang[];
  zone: string;
  /** The names of all sections, in the order of the menu. */
  sections: readonly string[];
  about(id: string): { title: string; section: string } | undefined;
  /** A day's number as it is printed: 27/04/2017. */
  dayName(day: number): string;
}

/** A chart of more bars than these is no longer read. */
const MOST_BARS = 15;

/** The readers of a month: by day, section, bulletin and language. */
export function reportTables(month: MonthReaders, site: ReportSite, lang: Lang): Table[] {
  return [
    byDay(month, site, lang),
    bySection(month, site, lang),
    byBulletin(month, site, lang),
    byLanguage(month, site, lang),
  ];
}

const percent = (part: number, whole: number): Value =>
  number(whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);

function byDay({ days, languages, sum }: MonthReaders, site: ReportSite, lang: Lang): Table {
  const { names, columns, languages: named, sum: total } = viewMessages(lang).report;
  const shown = site.languages;
  return {
    name: names.days,
    columns: [
      { head: columns.day, width: 14 },
      ...shown.map((each) => ({ head: named[each], width: 14, isNumber: true as const })),
      { head: columns.readers, width: 14, isNumber: true },
    ],
    rows: days.map(({ day, readers }) => [
      site.dayName(day),
      ...shown.map((each) => number(readers[each])),
      number(sumOfLanguages(readers)),
    ]),
    sum: [total, ...shown.map((each) => number(languages[each])), number(sum)],
    chart: {
      isByDay: true,
      bars: days.map(({ readers }, i) => ({ label: String(i + 1), value: sumOfLanguages(readers) })),
    },
  };
}

function bySection({ bulletins, sum }: MonthReaders, site: ReportSite, lang: Lang): Table {
  const { names, columns, noSection, sum: total } = viewMessages(lang).report;
  const readers = new Map<string, number>(site.sections.map((name) => [name, 0]));
  for (const { id, sum: read } of bulletins) {
    const section = site.about(id)?.section ?? noSection;
    readers.set(section, (readers.get(section) ?? 0) + read);
  }
  const sorted = [...readers].sort(([, a], [, b]) => b - a);
  return {
    name: names.sections,
    columns: [
      { head: columns.section, width: 44 },
      { head: columns.readers, width: 14, isNumber: true },
      { head: `${columns.share} (%)`, width: 12, isNumber: true },
    ],
    rows: sorted.map(([section, read]) => [section, number(read), percent(read, sum)]),
    sum: [total, number(sum), percent(sum, sum)],
    chart: { bars: sorted.slice(0, MOST_BARS).map(([label, value]) => ({ label, value })) },
  };
}

function byBulletin({ bulletins, languages, sum }: MonthReaders, site: ReportSite, lang: Lang): Table {
  const { names, columns, gone, languages: named, sum: total } = viewMessages(lang).report;
  const shown = site.languages;
  const titleOf = (id: string) => site.about(id)?.title ?? `${id} ${gone}`;
  return {
    name: names.bulletins,
    columns: [
      { head: columns.order, width: 6, isNumber: true },
      { head: columns.bulletin, width: 56 },
      { head: columns.id, width: 28 },
      ...shown.map((each) => ({ head: named[each], width: 12, isNumber: true as const })),
      { head: columns.readers, width: 12, isNumber: true },
    ],
    rows: bulletins.map(({ id, readers, sum: read }, i) => [
      number(i + 1),
      titleOf(id),
      id,
      ...shown.map((each) => number(readers[each])),
      number(read),
    ]),
    sum: [undefined, total, undefined, ...shown.map((each) => number(languages[each])), number(sum)],
    chart: {
      bars: bulletins.slice(0, MOST_BARS).map(({ id, sum: value }) => ({ label: titleOf(id), value })),
    },
  };
}

function byLanguage({ languages, sum }: MonthReaders, { languages: shown }: ReportSite, lang: Lang): Table {
  const { names, columns, languages: named, sum: total } = viewMessages(lang).report;
  // A language that the site has given up may still have readers in the month.
  const listed = LANGS.filter((each) => shown.includes(each) || languages[each] > 0);
  return {
    name: names.languages,
    columns: [
      { head: columns.language, width: 24 },
      { head: columns.readers, width: 14, isNumber: true },
      { head: `${columns.share} (%)`, width: 12, isNumber: true },
    ],
    rows: listed.map((each) => [named[each], number(languages[each]), percent(languages[each], sum)]),
    sum: [total, number(sum), percent(sum, sum)],
    chart: { bars: listed.map((each) => ({ label: named[each], value: languages[each] })) },
  };
}
