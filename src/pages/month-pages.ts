import { type Entry, entriesIn } from '../content/library.ts';
import { monthKey } from '../filters/dates.ts';
import type { Lang } from '../i18n/language.ts';
import { cardOf } from './cards.ts';
import { type Month, monthLink } from './months.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from './plan.ts';
import type { Link } from './props.ts';
import type { Url } from './routes.ts';
import { translations } from './translations.ts';

/** A list that is divided by months: the archive, or a section. */
interface MonthlyList {
  parent: Link;
  sectionId?: string;
  title(month: string): string;
  urlIn(lang: Lang, month: string): Url;
  /** Which bulletins of another language would be in the list there. */
  keep(entry: Entry): boolean;
  withSection?: boolean;
}

/** A page for each month of a list, with the month before and the month after. */
export function monthPages(plan: LanguagePlan, months: readonly Month[], list: MonthlyList): PlannedPage[] {
  const { routes, lang, site } = plan;
  const zone = site.settings.timezone;
  const elsewhere = new Map(
    site.settings.languages
      .filter((other) => other !== lang)
      .map((other) => [
        other,
        new Set(
          entriesIn(site, other)
            .filter(list.keep)
            .map(({ bulletin }) => monthKey(bulletin.date, zone)),
        ),
      ]),
  );
  return months.map((month, i) =>
    plannedPage(routes, 'month', month.url, () => {
      const [newer, older] = [months[i - 1], months[i + 1]];
      const title = list.title(month.key);
      return {
        lang,
        url: month.url,
        title,
        description: title,
        translations: translations(plan, (other) =>
          other === lang || elsewhere.get(other)?.has(month.key) ? list.urlIn(other, month.key) : undefined,
        ),
        ...(list.sectionId && { sectionId: list.sectionId }),
        parent: list.parent,
        cards: month.entries.map((entry) =>
          cardOf(plan, entry, { summary: true, section: list.withSection ?? false }),
        ),
        ...(newer && { newer: monthLink(newer) }),
        ...(older && { older: monthLink(older) }),
      };
    }),
  );
}
