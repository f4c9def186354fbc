import { monthName } from '../../filters/dates.ts';
import type { Lang } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import { type SiteContext, sectionLink, sectionOf } from '../context.ts';
import type { Input } from '../fingerprint.ts';
import { cards } from '../inputs/cards.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import type { Month } from '../parts/months.ts';
import { translations } from '../parts/translations.ts';
import type { Card, Link } from '../props.ts';
import type { Url } from '../routes.ts';

/** A page for each month of a list, which is a section or the archive, with the month before and the month after. */
export function monthPages(
  plan: LanguagePlan,
  months: readonly Month[],
  sectionId?: string,
): PlannedPage<'month'>[] {
  const entriesIn = ({ entries, bySection }: LanguagePlan) =>
    sectionId === undefined ? entries : (bySection.get(sectionId) ?? []);
  const monthsIn = plan.all.map((each) => ({
    lang: each.lang,
    months: new Set(entriesIn(each).map(({ month }) => month)),
  }));
  return months.map(({ key: month, url, entries }, i) => {
    const inputs = () => ({
      self: {
        month,
        sectionId,
        newer: months[i - 1]?.key,
        older: months[i + 1]?.key,
        languages: monthsIn.filter((each) => each.months.has(month)).map(({ lang }) => lang),
      },
      references: { entries: cards(plan, entries, { summary: true, section: sectionId === undefined }) },
    });
    return monthPage(plan, url, inputs, { lists: month });
  });
}

interface MonthInputs {
  self: {
    month: string;
    sectionId: string | undefined;
    newer: string | undefined;
    older: string | undefined;
    /** The languages in which the list has bulletins of this month. */
    languages: Lang[];
  };
  references: { entries: Input<Card[]> };
}

const monthPage = definePage('month', ({ self, references }: MonthInputs, context, url) => {
  const { lang } = context;
  const { sectionId, month } = self;
  const list = listOf(context, sectionId);
  const title = list.title(monthName(month, lang));
  const link = (key: string) => ({ key, url: list.urlIn(lang, key) });
  return {
    lang,
    url,
    title,
    description: title,
    translations: translations(context, (other) =>
      self.languages.includes(other) ? list.urlIn(other, month) : undefined,
    ),
    ...(sectionId && { sectionId }),
    parent: list.parent,
    cards: references.entries.read(),
    ...(self.newer && { newer: link(self.newer) }),
    ...(self.older && { older: link(self.older) }),
  };
});

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
