import { sectionLink } from '../context.ts';
import { cards } from '../inputs/cards.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { homeParts } from '../parts/home-parts.ts';
import { translations } from '../parts/translations.ts';

/** A summary beside others: two or three lines of it. */
const SHORT = 120;

/** The home page: what is featured, then the notices, the newest, what was read most, and each section's newest. */
export const planHome = (plan: LanguagePlan): PlannedPage =>
  // Chosen at once: the clock has its part in it.
  homePage(plan, { url: plan.routes.home(plan.lang) }, homeParts(plan));

const homePage = definePage(
  'home',
  (plan, { lead, beside, latest, mostRead, notices, sections }: ReturnType<typeof homeParts>) => ({
    references: {
      lead: cards(plan, lead, { summary: true, picture: true, section: true }),
      beside: cards(plan, beside, { section: true, summary: SHORT, picture: true }),
      latest: cards(plan, latest, { section: true, thumbnail: true }),
      mostRead: cards(plan, mostRead, { views: true, thumbnail: true }),
      counted: mostRead.map(({ id }) => plan.site.counted.get(id) ?? 0),
      notices: cards(plan, notices),
      sections: sections.map(({ id, first, others }) => ({
        id,
        first: cards(plan, first, { summary: SHORT, picture: true }),
        others: cards(plan, others),
      })),
    },
  }),
  ({ references }, context, url) => {
    const { lang, routes, siteName, authority } = context;
    const [lead] = references.lead.read();
    return {
      lang,
      url,
      title: siteName,
      description: authority,
      translations: translations(context, routes.home),
      ...(lead && { lead }),
      beside: references.beside.read(),
      latest: references.latest.read(),
      mostRead: references.mostRead.read().map((card, i) => {
        const { [i]: counted } = references.counted;
        return counted ? { ...card, counted } : card;
      }),
      notices: references.notices.read(),
      sections: references.sections.map(({ id, first, others }) => ({
        ...sectionLink(context, id),
        cards: [...first.read(), ...others.read()],
      })),
    };
  },
);
