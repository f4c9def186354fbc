import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import type { Lang } from '../../i18n/language.ts';
import { entriesKey } from '../fingerprint.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from '../page.ts';
import { cardOf } from '../parts/cards.ts';
import type { Month } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import type { Link } from '../props.ts';
import type { Url } from '../routes.ts';

/** A list that is divided by months: the archive, or a section. */
interface MonthlyList {
  parent: Link;
  sectionId?: string;
  title(month: string): string;
  urlIn(lang: Lang, month: string): Url;
  /** The bulletins of the list in another language. */
  entriesIn(plan: LanguagePlan): readonly LocalizedBulletin[];
  withSection?: boolean;
}

/** A page for each month of a list, with the month before and the month after. */
export function monthPages(plan: LanguagePlan, months: readonly Month[], list: MonthlyList): PlannedPage[] {
  const { routes, lang } = plan;
  const elsewhere = new Map(
    plan.all
      .filter((other) => other !== plan)
      .map((other) => [other.lang, new Set(list.entriesIn(other).map(({ month }) => month))]),
  );
  return months.map((month, i) => {
    const [newer, older] = [months[i - 1], months[i + 1]];
    const inOthers = [...elsewhere].map(([other, keys]) => `${other} ${keys.has(month.key)}`);
    const key = () => ({
      own: `${newer?.key} ${older?.key} ${inOthers}`,
      others: () => entriesKey(month.entries, 'teaser'),
    });
    const planned = plannedPage(routes, 'month', lang, month.url, key, () => {
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
        ...(newer && { newer: { key: newer.key, url: newer.url } }),
        ...(older && { older: { key: older.key, url: older.url } }),
      };
    });
    return { ...planned, lists: month.key };
  });
}
