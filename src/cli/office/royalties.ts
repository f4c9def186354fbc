import { formatNumber } from '../../filters/numbers.ts';
import { royaltyMessages } from '../../i18n/royalties/royalties.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { type Works, worksOf } from '../../office/royalty-works.ts';
import { withContent } from '../../pipeline/read.ts';
import { nearest } from '../../problems/nearest.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { type Books, keepBooks, type Uncounted } from '../../royalties/books.ts';
import { type Period, readPeriod } from '../../royalties/period.ts';
import type { RoyaltyTables } from '../../royalties/royalty.ts';
import { csvOf } from '../../royalties/sheets/csv.ts';
import { sheetsOf } from '../../royalties/sheets/sheets.ts';
import { xlsxOf } from '../../sheets/xlsx.ts';
import { PRIVATE, writeAtomically } from '../../system/write-atomically.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { privateFileOf } from '../private-file.ts';
import { createProgress } from '../progress.ts';
import { reportText } from '../report.ts';
import { toStderr, toStdout } from '../words/print.ts';

/** `bantin royalties` */
export async function runRoyalties(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const period = periodOf(options);
  const target = privateFileOf(options, {
    kind: 'sheet',
    formats: ['xlsx', 'csv'],
    standard: 'xlsx',
    asked: given.get('format'),
    nameFor: (format) => `nhuan-but-${period.name}.${format}`,
  });
  const { works, office, tables } = await readWorks(options, period);
  const payee = given.get('author')?.normalize('NFC').replace(/\s+/g, ' ').trim();
  const books = keepBooks(works.works, tables, payee);
  if (payee !== undefined && isNobody(books)) throw nobody(payee, works);
  const bytes =
    target.format === 'csv'
      ? csvOf(books, lang, tables.zone)
      : await xlsxOf(sheetsOf(books, { office, period, lang }), tables.zone);
  if (target.file === undefined) process.stdout.write(bytes);
  else writeAtomically(target.file, bytes, PRIVATE);
  // What goes to standard output is the sheet alone.
  const said = noteLines(books, works, period, options);
  const tell = target.file === undefined ? toStderr : toStdout;
  tell(...writtenLines(target.file, books, options), ...said);
  if (works.problems.length === 0) return EXIT.done;
  toStderr('', royaltyMessages(lang).faults, '', reportText(works.problems, lang));
  return EXIT.problems;
}

const PERIODS = { month: '2017-04', quarter: '2017-Q2', year: '2017' } as const;

/** The one period that is asked for. @throws UsageError for none, several, or one that there is not */
function periodOf({ given }: Options): Period {
  const asked = (['month', 'quarter', 'year'] as const).filter((kind) => given.has(kind));
  const [kind] = asked;
  if (kind === undefined || asked.length > 1) throw new UsageError('period-missing', {});
  const value = given.get(kind) ?? '';
  const period = readPeriod(kind, value);
  if (!period) throw new UsageError('period-invalid', { name: `--${kind}`, value, example: PERIODS[kind] });
  return period;
}

interface Read {
  works: Works;
  office: string;
  tables: RoyaltyTables;
}

async function readWorks(options: Options, period: Period): Promise<Read> {
  const progress = createProgress(options.lang);
  return withContent(options, progress, async (content, now) => {
    const { site, baseSalaries, royaltyRates } = content.settings;
    const works = await worksOf(content, period, now, (done, total) => progress.step('read', done, total));
    const tables = { salaries: baseSalaries, rates: royaltyRates, zone: site.timezone };
    return { works, office: site.owner.authority[options.lang], tables };
  });
}

const isNobody = ({ lines, uncounted, unpaid }: Books) =>
  lines.length + uncounted.length + unpaid.length === 0;

/** Of the names that could be meant only those are shown that readers see, too. */
function nobody(value: string, { works }: Works): UsageError {
  const near = nearest(value, [...new Set(works.flatMap(({ authors }) => authors))]);
  return new UsageError('payee-unknown', near === undefined ? { value } : { value, near });
}

function writtenLines(file: string | undefined, { lines, totals }: Books, { lang }: Options): string[] {
  if (file === undefined) return [];
  const words = royaltyMessages(lang);
  const bulletins = new Set(lines.map(({ work }) => work.id)).size;
  const counts = { bulletins: formatNumber(bulletins, lang), people: formatNumber(totals.length, lang) };
  return [words.done(shownPath(file), counts), words.keepPrivate];
}

/** As many names of bulletins are listed as a window holds. */
const MOST_NAMED = 20;

/** What is not in the sums. No amount and no coefficient is printed: what a terminal shows may be kept. */
function noteLines(
  { lines, unpaid, uncounted }: Books,
  { notYet }: Works,
  { kind, name }: Period,
  { lang }: Options,
): string[] {
  const words = royaltyMessages(lang);
  const number = (value: number) => formatNumber(value, lang);
  const withoutSalary = uncounted.filter(({ missing }) => missing.includes('baseSalary')).length;
  return [
    ...(lines.length + unpaid.length + uncounted.length === 0
      ? [words.nothing(words.sheet.period(kind, name))]
      : []),
    ...(notYet > 0 ? [words.notYet(number(notYet))] : []),
    ...(unpaid.length > 0 ? [words.unpaid(number(unpaid.length))] : []),
    ...(withoutSalary > 0 ? [words.salaryMissing(number(withoutSalary))] : []),
    ...(uncounted.length > 0 ? [words.uncounted(number(uncounted.length))] : []),
    ...uncounted.slice(0, MOST_NAMED).map((each) => uncountedLine(each, words.sheet)),
    ...(uncounted.length > MOST_NAMED ? [words.more(number(uncounted.length - MOST_NAMED))] : []),
  ];
}

const uncountedLine = (
  { work, missing }: Uncounted,
  words: { missing: Readonly<Record<Uncounted['missing'][number], string>> },
) => `  ${work.id}: ${missing.map((each) => words.missing[each]).join('; ')}`;
