import type { Site } from '../../content/site.ts';
import { longDate, monthName, shortDate } from '../../filters/dates.ts';
import { DAY_MS } from '../../filters/instant.ts';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { viewMessages } from '../../i18n/views/views.ts';
import { aboutBulletins } from '../../office/views/counted-site.ts';
import { stateFolderOf, withSite } from '../../office/views/opened-site.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { readPeriod } from '../../royalties/period.ts';
import { xlsxOf } from '../../sheets/xlsx.ts';
import { PRIVATE, writeAtomically } from '../../system/write-atomically.ts';
import { readersOfMonth } from '../../views/month-readers.ts';
import { reportHtml } from '../../views/report/html.ts';
import { reportSheets } from '../../views/report/sheets.ts';
import { type ReportSite, reportTables } from '../../views/report/tables.ts';
import { readState } from '../../views/state.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { privateFileOf } from '../private-file.ts';
import { createProgress } from '../progress.ts';
import { toStderr, toStdout } from '../words/print.ts';
import { reportFailures } from './failure.ts';

/** `bantin views report` */
export async function runReport(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const words = viewMessages(lang);
  const month = monthOf(given.get('month'));
  const { format, file } = privateFileOf(options, {
    kind: 'views',
    formats: ['html', 'xlsx'],
    standard: 'html',
    asked: given.get('format'),
    nameFor: (each) => `${words.report.file}-${month}.${each}`,
  });
  const folder = stateFolderOf(options, given.get('state'));
  const now = options.clock ?? Date.now();
  return reportFailures(words, () =>
    withSite(options, createProgress(lang), now, async (site) => {
      const readers = readersOfMonth(readState(folder), month);
      const about = reportSite(site, lang);
      const tables = reportTables(readers, about, lang);
      const title = words.report.title(monthName(month, lang));
      const made = words.report.made(longDate(now, lang, about.zone));
      const lines = [`${words.report.private} ${made}`];
      const bytes =
        format === 'html'
          ? reportHtml(readers, tables, about, { title, made, lang })
          : await xlsxOf(reportSheets(tables, about, title, lines), about.zone);
      if (file === undefined) process.stdout.write(bytes);
      else {
        writeAtomically(file, bytes, PRIVATE);
        const done = words.report.done(shownPath(file), formatNumber(readers.sum, lang));
        toStdout(done, words.report.keepPrivate);
      }
      if (readers.sum === 0) toStderr(words.report.none);
      return EXIT.done;
    }),
  );
}

function monthOf(written: string | undefined): string {
  const [month] = readPeriod('month', written ?? '')?.months ?? [];
  if (month === undefined)
    throw new UsageError('month-missing', written === undefined ? {} : { value: written });
  return month;
}

function reportSite(site: Site, lang: Lang): ReportSite {
  const { owner, languages, timezone } = site.settings;
  const about = aboutBulletins(site, lang);
  return {
    office: owner.authority[lang],
    languages,
    zone: timezone,
    sections: site.categories.map(({ name }) => name[lang]),
    about,
    // A day of the site's zone, as a number: its name needs no zone.
    dayName: (day) => shortDate(day * DAY_MS, 'UTC', lang),
  };
}
