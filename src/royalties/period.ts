/** A month, a quarter or a year, as the months in it. */
export interface Period {
  /** `2017-04`, `2017-Q2`, `2017`: for names of files. */
  name: string;
  kind: 'month' | 'quarter' | 'year';
  /** `2017-04`: as `monthKey` gives it. */
  months: readonly string[];
}

const YEAR = '(?<year>(?:19|20|21)\\d{2})';

/** Each way in which officials write a period, the year before or after. */
const FORMS = {
  month: [
    new RegExp(`^${YEAR}[-/](?<part>0?[1-9]|1[0-2])$`),
    new RegExp(`^(?<part>0?[1-9]|1[0-2])[-/]${YEAR}$`),
  ],
  quarter: [
    new RegExp(`^${YEAR}[-/]?Q(?<part>[1-4])$`, 'i'),
    new RegExp(`^Q(?<part>[1-4])[-/]${YEAR}$`, 'i'),
  ],
  year: [new RegExp(`^${YEAR}$`)],
} as const;

/** `2017-04` or `4/2017`; `2017-Q2` or `Q2/2017`; `2017`. @returns nothing for anything else */
export function readPeriod(kind: Period['kind'], written: string): Period | undefined {
  const groups = FORMS[kind].map((form) => form.exec(written.trim())?.groups).find(Boolean);
  const { year, part } = groups ?? {};
  if (year === undefined) return undefined;
  if (kind === 'year') return { kind, name: year, months: monthsOf(year, 1, 12) };
  const number = Number(part);
  if (kind === 'quarter')
    return { kind, name: `${year}-Q${number}`, months: monthsOf(year, number * 3 - 2, 3) };
  const months = monthsOf(year, number, 1);
  return { kind, name: months[0] ?? year, months };
}

const monthsOf = (year: string, first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${year}-${String(first + i).padStart(2, '0')}`);
