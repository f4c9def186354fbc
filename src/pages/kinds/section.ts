import { monthName } from '../../filters/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { entriesKey } from '../fingerprint.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from '../page.ts';
import { cardOf } from '../parts/cards.ts';
import { monthLink, monthsOf } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import { feedLinks } from '../routes.ts';
import { monthPages } from './month.ts';

/** How many of its newest bulletins a section's own page lists; the rest is under its months. */
const NEWEST = 20;

/** Each section: its page, which exists also while the section is empty, and a page for each of its months. */
export function planSections(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang, site } = plan;
  return site.categories.flatMap((category) => {
    const entries = plan.bySection.get(category.id) ?? [];
    const url = routes.section(lang, category);
    const name = category.name[lang];
    const intro = category.description[lang];
    const months = monthsOf(entries, (month) => routes.sectionMonth(lang, category, month));
    const key = () => ({
      own: `${intro} ${months.map(({ key: month, count }) => `${month} ${count}`)}`,
      others: () => entriesKey(entries.slice(0, NEWEST), 'teaser'),
    });
    const section = plannedPage(routes, 'section', lang, url, key, () => ({
      lang,
      url,
      title: name,
      description: intro ?? name,
      translations: translations(plan, (other) => routes.section(other, category)),
      sectionId: category.id,
      feed: feedLinks(routes, `${name} – ${site.settings.name[lang]}`, url),
      ...(intro && { intro }),
      cards: entries.slice(0, NEWEST).map((entry) => cardOf(plan, entry, { summary: true, picture: true })),
      months: months.map(monthLink),
    }));
    const byMonth = monthPages(plan, months, {
      parent: { text: name, url },
      sectionId: category.id,
      title: (month) => messages(lang).inSection(name, monthName(month, lang)),
      urlIn: (other, month) => routes.sectionMonth(other, category, month),
      entriesIn: ({ bySection }) => bySection.get(category.id) ?? [],
    });
    return [section, ...byMonth];
  });
}
