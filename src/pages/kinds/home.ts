import type { Clock } from '../../content/clock.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import { entriesKey } from '../fingerprint.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from '../page.ts';
import { cardOf } from '../parts/cards.ts';
import { translations } from '../parts/translations.ts';

const BESIDE = 3;
const LATEST = 8;
const NOTICES = 4;
const IN_SECTION = 4;
const MOST_READ = 5;

/** Bulletins of the last year compete for the most readers; else the oldest would win for good. */
const MOST_READ_MS = 365 * 24 * 60 * 60 * 1000;

/** The home page: what is featured, then the newest, the notices, and each section's newest. Nothing out of date. */
export function planHome(plan: LanguagePlan): PlannedPage {
  const { routes, lang, site } = plan;
  const url = routes.home(lang);
  // Chosen at once, and by what is chosen the page is known: the clock has its part in it.
  const { lead, beside, latest, read, notices, sections } = choose(plan);
  const key = {
    own: '',
    others: () =>
      [lead ? [lead] : [], beside, latest, read, notices, ...sections.map(({ entries }) => entries)]
        .map((entries) => entriesKey(entries, 'teaser'))
        .join('\n'),
  };
  return plannedPage(
    routes,
    'home',
    lang,
    url,
    () => key,
    () => ({
      lang,
      url,
      title: site.settings.name[lang],
      description: site.settings.owner.authority[lang],
      translations: translations(plan, routes.home),
      ...(lead && { lead: cardOf(plan, lead, { summary: true, picture: true, section: true }) }),
      beside: beside.map((entry) => cardOf(plan, entry, { section: true, summary: true })),
      latest: latest.map((entry) => cardOf(plan, entry, { section: true })),
      mostRead: read.map((entry) => cardOf(plan, entry, { views: true })),
      notices: notices.map((entry) => cardOf(plan, entry)),
      sections: sections.map(({ category, entries }) => ({
        text: category.name[lang],
        url: routes.section(lang, category),
        cards: entries.map((entry) => cardOf(plan, entry)),
      })),
    }),
  );
}

/** The bulletins of each part of the page. */
function choose({ entries, bySection, site }: LanguagePlan) {
  const { clock, categories } = site;
  const isCurrent = ({ index }: LocalizedBulletin) =>
    index.expires === undefined || !clock.reached(index.expires);
  const current = entries.filter(isCurrent);
  const [lead, ...beside] = leadFirst(current, clock).slice(0, 1 + BESIDE);
  const onTop = new Set([lead, ...beside]);
  return {
    lead,
    beside,
    latest: firstOf(current, LATEST, (entry) => !onTop.has(entry)),
    read: mostRead(current, clock),
    notices: firstOf(current, NOTICES, ({ index }) => index.kind === 'notice'),
    sections: categories.flatMap((category) => {
      const inSection = firstOf(bySection.get(category.id) ?? [], IN_SECTION, isCurrent);
      return inSection.length > 0 ? [{ category, entries: inSection }] : [];
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
function mostRead(current: readonly LocalizedBulletin[], clock: Clock): LocalizedBulletin[] {
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
