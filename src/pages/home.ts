import type { Instant } from '../content/dates.ts';
import type { Entry } from '../content/library.ts';
import { cardOf } from './cards.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from './plan.ts';
import { translations } from './translations.ts';

const BESIDE = 3;
const LATEST = 8;
const NOTICES = 4;
const IN_SECTION = 4;
const MOST_READ = 5;
/** Bulletins of the last year compete for the most readers; else the oldest would win for good. */
const MOST_READ_DAYS = 365;

/** The home page: what is featured, then the newest, the notices, and each section's newest. Nothing out of date. */
export function planHome(plan: LanguagePlan): PlannedPage {
  const { routes, lang, site } = plan;
  const url = routes.home(lang);
  return plannedPage(routes, 'home', url, () => {
    const isCurrent = ({ bulletin }: Entry) =>
      bulletin.expires === undefined || bulletin.expires > site.clock;
    const current = plan.entries.filter(isCurrent);
    const [lead, ...beside] = leadFirst(current, site.clock).slice(0, 1 + BESIDE);
    const onTop = new Set([lead, ...beside]);
    const rest = current.filter((entry) => !onTop.has(entry));
    const isNotice = ({ bulletin }: Entry) => bulletin.kind === 'notice';
    return {
      lang,
      url,
      title: site.settings.name[lang],
      description: site.settings.owner.authority[lang],
      translations: translations(plan, routes.home),
      ...(lead && { lead: cardOf(plan, lead, { summary: true, picture: true, section: true }) }),
      beside: beside.map((entry) => cardOf(plan, entry, { section: true, summary: true })),
      latest: rest.slice(0, LATEST).map((entry) => cardOf(plan, entry, { section: true })),
      mostRead: mostRead(current, site.clock).map((entry) => cardOf(plan, entry, { views: true })),
      notices: current
        .filter(isNotice)
        .slice(0, NOTICES)
        .map((entry) => cardOf(plan, entry)),
      sections: site.categories.flatMap((category) => {
        const entries = (plan.bySection.get(category.id) ?? []).filter(isCurrent).slice(0, IN_SECTION);
        if (entries.length === 0) return [];
        return [
          {
            text: category.name[lang],
            url: routes.section(lang, category),
            cards: entries.map((entry) => cardOf(plan, entry)),
          },
        ];
      }),
    };
  });
}

/** By the counts that are known; an unknown count is no 0. */
function mostRead(current: readonly Entry[], clock: Instant): Entry[] {
  const since = clock - MOST_READ_DAYS * 24 * 60 * 60 * 1000;
  return current
    .filter(({ bulletin }) => bulletin.views && bulletin.date >= since)
    .sort((a, b) => (b.bulletin.views ?? 0) - (a.bulletin.views ?? 0))
    .slice(0, MOST_READ);
}

/**
 * Featured ones first, then the newest. The first of all has a picture where one of its group has: the featured where
 * there are any, else the newest few.
 */
function leadFirst(current: readonly Entry[], clock: number): Entry[] {
  const isFeatured = ({ bulletin }: Entry) =>
    bulletin.featured && (bulletin.featuredUntil === undefined || bulletin.featuredUntil > clock);
  const hasPicture = ({ bulletin, media }: Entry) =>
    bulletin.image !== undefined && media.images.has(bulletin.image.file);
  const featured = current.filter(isFeatured);
  const newest = current.filter((entry) => !isFeatured(entry)).slice(0, BESIDE + 1);
  const candidates = featured.length > 0 ? featured : newest;
  const lead = candidates.find(hasPicture) ?? candidates[0];
  return lead ? [lead, ...[...featured, ...newest].filter((entry) => entry !== lead)] : [];
}
