import { monthName } from '../../filters/dates.ts';
import type { Lang } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages/messages.ts';
import type { Link } from '../chrome-props.ts';
import { type SiteContext, sectionLink, sectionOf } from '../context.ts';
import { cards } from '../inputs/cards.ts';
import { definePage, type LanguagePlan } from '../page.ts';
import type { Month } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import type { Url } from '../routes.ts';

/** A page for each month of a list, which is a section or the archive, with the month before and the month after. */
export function monthPages(plan: LanguagePlan, months: readonly Month[], sectionId?: string) {
  const monthsIn = plan.all.map(({ lang, entries, bySection }) => {
    const list = sectionId === undefined ? entries : (bySection.get(sectionId) ?? []);
    return { lang, months: new Set(list.map(({ month }) => month)) };
  });
  return months.map((month, i) => {
    const languages = monthsIn.flatMap((each) => (each.months.has(month.key) ? each.lang : []));
    const list = { sectionId, languages, newer: months[i - 1]?.key, older: months[i + 1]?.key };
    return monthPage(plan, { url: month.url, listsMonth: month.key }, month, list);
  });
}

/** Where a month stands in its list. */
interface InList {
  /** Nothing for the archive. */
  sectionId: string | undefined;
  /** The languages in which the list has bulletins of this month. */
  languages: Lang[];
  /** The next months in which it has some. */
  newer: string | undefined;
  older: string | undefined;
}

const monthPage = definePage(
  'month',
  (plan, { key, entries }: Month, list: InList) => ({
    self: { month: key, ...list },
    references: cards(plan, entries, {
      summary: true,
      thumbnail: true,
      section: list.sectionId === undefined,
    }),
  }),
  ({ self, references }, context, url) => {
    const { lang } = context;
    const { sectionId, month, languages, newer, older } = self;
    const list = listOf(context, sectionId);
    const title = list.title(monthName(month, lang));
    const link = (key: string) => ({ key, url: list.urlIn(lang, key) });
    return {
      lang,
      url,
      title,
      description: title,
      translations: translations(context, (other) =>
        languages.includes(other) ? list.urlIn(other, month) : undefined,
      ),
      ...(sectionId && { sectionId }),
      parent: list.parent,
      cards: references.read(),
      ...(newer && { newer: link(newer) }),
      ...(older && { older: link(older) }),
    };
  },
);

/** A list that is divided by months. */
interface MonthlyList {
  parent: Link;
  title(month: string): string;
  urlIn(lang: Lang, month: string): Url;
}

function listOf(context: SiteContext, sectionId: string | undefined): MonthlyList {
  const { lang, routes } = context;
  const words = messages(lang);
  const section = sectionOf(context, sectionId);
  if (!section) {
    const parent = { text: words.archive, url: routes.archive(lang) };
    return { parent, title: words.archiveMonth, urlIn: routes.archiveMonth };
  }
  return {
    parent: sectionLink(context, section.id),
    title: (month) => words.inSection(section.name[lang], month),
    urlIn: (other, month) => routes.sectionMonth(other, section, month),
  };
}
