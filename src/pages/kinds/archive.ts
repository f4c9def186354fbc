import { monthName } from '../../filters/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from '../page.ts';
import { monthLink, monthsOf } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import { monthPages } from './month.ts';

/** The archive of all bulletins: a page of months, and a page for each month. */
export function planArchives(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang } = plan;
  const words = messages(lang);
  const url = routes.archive(lang);
  const months = monthsOf(plan.entries, (month) => routes.archiveMonth(lang, month));
  const key = () => ({
    own: '',
    others: () => `${months.map(({ key: month, count }) => `${month} ${count}`)}`,
  });
  const overview = plannedPage(routes, 'archive', lang, url, key, () => ({
    lang,
    url,
    title: words.archive,
    description: words.archiveSummary,
    translations: translations(plan, routes.archive),
    months: months.map(monthLink),
  }));
  const parent = { text: words.archive, url };
  return [
    overview,
    ...monthPages(plan, months, {
      parent,
      title: (month) => words.archiveMonth(monthName(month, lang)),
      urlIn: routes.archiveMonth,
      entriesIn: ({ entries }) => entries,
      withSection: true,
    }),
  ];
}
