import type { Clock } from '../../content/clock.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { sectionLink } from '../context.ts';
import { cards } from '../inputs/cards.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

const BESIDE = 3;
const LATEST = 8;
const NOTICES = 4;
const IN_SECTION = 4;
const MOST_READ = 5;

/** Bulletins of the last year compete for the most readers; else the oldest would win for good. */
const MOST_READ_MS = 365 * 24 * 60 * 60 * 1000;

/** The home page: what is featured, then the newest, the notices, and each section's newest. Nothing out of date. */
export const planHome = (plan: LanguagePlan): PlannedPage =>
  // Chosen at once: the clock has its part in it.
  homePage(plan, { url: plan.routes.home(plan.lang) }, choose(plan));

const homePage = definePage(
  'home',
  (plan, { lead, beside, latest, mostRead, notices, sections }: Chosen) => ({
    references: {
      lead: cards(plan, lead, { summary: true, picture: true, section: true }),
      beside: cards(plan, beside, { section: true, summary: true }),
      latest: cards(plan, latest, { section: true }),
      mostRead: cards(plan, mostRead, { views: true }),
      notices: cards(plan, notices),
      sections: sections.map(({ id, newest }) => ({ id, newest: cards(plan, newest) })),
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
      mostRead: references.mostRead.read(),
      notices: references.notices.read(),
      sections: references.sections.map(({ id, newest }) => ({
        ...sectionLink(context, id),
        cards: newest.read(),
      })),
    };
  },
);

type Chosen = ReturnType<typeof choose>;

/** The bulletins of each part of the page. */
function choose({ entries, bySection, site }: LanguagePlan) {
  const { clock, categories } = site;
  const isCurrent = ({ index }: LocalizedBulletin) =>
    index.expires === undefined || !clock.reached(index.expires);
  const current = entries.filter(isCurrent);
  const onTop = leadFirst(current, clock).slice(0, 1 + BESIDE);
  return {
    lead: onTop.slice(0, 1),
    beside: onTop.slice(1),
    latest: firstOf(current, LATEST, (entry) => !onTop.includes(entry)),
    mostRead: readMost(current, clock),
    notices: firstOf(current, NOTICES, ({ index }) => index.kind === 'notice'),
    sections: categories.flatMap(({ id }) => {
      const newest = firstOf(bySection.get(id) ?? [], IN_SECTION, isCurrent);
      return newest.length > 0 ? [{ id, newest }] : [];
    }),
  };
}

/** The first few of a long list that are wanted. */
function firstOf(
  entries: readonly LocalizedBulletin[],
  most: number,
  isWanted: (entry: LocalizedBulletin) => boolean,
): LocalizedBulletin[] {
  const found: LocalizedBulletin[] = [];
  for (const entry of entries) {
    if (found.length === most) break;
    if (isWanted(entry)) found.push(entry);
  }
  return found;
}

/** By the counts that are known; an unknown count is no 0. */
function readMost(current: readonly LocalizedBulletin[], clock: Clock): LocalizedBulletin[] {
  const recent: LocalizedBulletin[] = [];
  for (const entry of current) {
    if (!entry.index.views) continue;
    // Newest first: where one is old, all behind it are.
    if (clock.reached(entry.date + MOST_READ_MS + 1)) break;
    recent.push(entry);
  }
  return recent.sort((a, b) => (b.index.views ?? 0) - (a.index.views ?? 0)).slice(0, MOST_READ);
}

/**
 * Featured ones first, then the newest. The first of all has a picture where one of its group has: the featured where
 * there are any, else the newest few.
 */
function leadFirst(current: readonly LocalizedBulletin[], clock: Clock): LocalizedBulletin[] {
  const isFeatured = ({ index: { featured, featuredUntil } }: LocalizedBulletin) =>
    featured && (featuredUntil === undefined || !clock.reached(featuredUntil));
  const featured = current.filter(isFeatured);
  const newest = firstOf(current, BESIDE + 1, (entry) => !isFeatured(entry));
  const candidates = featured.length > 0 ? featured : newest;
  const lead = candidates.find(({ index }) => index.hasPicture) ?? candidates[0];
  return lead ? [lead, ...[...featured, ...newest].filter((entry) => entry !== lead)] : [];
}
