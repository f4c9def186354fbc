import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { sectionOf } from '../context.ts';
import { cards } from '../inputs/cards.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { type Month, monthLinks, monthsOf } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import { feedLinks } from '../routes.ts';
import { monthPages } from './month.ts';

/** How many of its newest bulletins a section's own page lists; the rest is under its months. */
const NEWEST = 20;

/** Each section: its page, which exists also while the section is empty, and a page for each of its months. */
export function planSections(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang } = plan;
  return plan.context.sections.flatMap((section) => {
    const { id } = section;
    const entries = plan.bySection.get(id) ?? [];
    const months = monthsOf(entries, (month) => routes.sectionMonth(lang, section, month));
    const page = sectionPage(plan, { url: routes.section(lang, section) }, id, entries, months);
    return [page, ...monthPages(plan, months, id)];
  });
}

const sectionPage = definePage(
  'section',
  (plan, id: string, entries: readonly LocalizedBulletin[], months: readonly Month[]) => ({
    self: { id, months: monthLinks(months) },
    references: cards(plan, entries.slice(0, NEWEST), { summary: true, picture: true }),
  }),
  ({ self, references }, context, url) => {
    const { lang, routes, siteName } = context;
    const section = sectionOf(context, self.id);
    const name = section?.name[lang] ?? '';
    const intro = section?.description[lang];
    return {
      lang,
      url,
      title: name,
      description: intro ?? name,
      translations: translations(context, (other) => section && routes.section(other, section)),
      sectionId: self.id,
      feed: feedLinks(routes, `${name} – ${siteName}`, url),
      ...(intro && { intro }),
      cards: references.read(),
      months: self.months,
    };
  },
);
