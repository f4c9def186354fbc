import { messages } from '../../i18n/messages/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { type Month, monthLinks, monthsOf } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import { monthPages } from './month.ts';

/** The archive of all bulletins: a page of months, and a page for each month. */
export function planArchives(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang } = plan;
  const months = monthsOf(plan.entries, (month) => routes.archiveMonth(lang, month));
  return [archivePage(plan, { url: routes.archive(lang) }, months), ...monthPages(plan, months)];
}

const archivePage = definePage(
  'archive',
  (_, months: readonly Month[]) => ({ self: { months: monthLinks(months) } }),
  ({ self }, context, url) => {
    const words = messages(context.lang);
    return {
      lang: context.lang,
      url,
      title: words.archive,
      description: words.archiveSummary,
      translations: translations(context, context.routes.archive),
      months: self.months,
    };
  },
);
