import { messages } from '../../i18n/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { monthLinks, monthsOf } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import type { MonthLink } from '../props.ts';
import { monthPages } from './month.ts';

/** The archive of all bulletins: a page of months, and a page for each month. */
export function planArchives(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang } = plan;
  const months = monthsOf(plan.entries, (month) => routes.archiveMonth(lang, month));
  const overview = archivePage(plan, routes.archive(lang), () => ({ self: { months: monthLinks(months) } }));
  return [overview, ...monthPages(plan, months)];
}

const archivePage = definePage('archive', ({ self }: { self: { months: MonthLink[] } }, context, url) => {
  const { lang, routes } = context;
  const words = messages(lang);
  return {
    lang,
    url,
    title: words.archive,
    description: words.archiveSummary,
    translations: translations(context, routes.archive),
    months: self.months,
  };
});
