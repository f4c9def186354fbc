import type { Clock } from '../../content/clock.ts';
import type { LocalizedBulletin } from '../../content/visible-bulletin.ts';
import type { LanguagePlan } from '../page.ts';

const BESIDE = 3;
const NOTICES = 4;
const LATEST = 6;
const MOST_READ = 4;
const IN_SECTION = 4;

/** Bulletins of the last year compete for the most readers; else the oldest would win for good. */
const MOST_READ_MS = 365 * 24 * 60 * 60 * 1000;

type Bulletins = readonly LocalizedBulletin[];
type Test = (entry: LocalizedBulletin) => boolean;
type Readers = (entry: LocalizedBulletin) => number;

/**
 * The bulletins of each part of the home page, from its top down. A part takes what those above it have left, so that
 * none stands there twice. Nothing is out of date.
 */
export function homeParts({ entries, bySection, site }: LanguagePlan) {
  const { clock, categories, counted } = site;
  const readersOf: Readers = ({ id, index }) => (index.views ?? 0) + (counted.get(id) ?? 0);
  const isCurrent: Test = ({ index: { expires } }) => expires === undefined || !clock.reached(expires);
  const current = entries.filter(isCurrent);
  const taken = new Set<LocalizedBulletin>();
  const isLeft: Test = (entry) => !taken.has(entry);
  const take = (found: Bulletins): Bulletins => {
    for (const entry of found) taken.add(entry);
    return found;
  };
  const [lead, beside] = onTop(current, clock);
  // In the order of the page: each of these lines takes from those below it.
  return {
    lead: take(lead),
    beside: take(beside),
    notices: take(firstOf(current, NOTICES, (entry) => isLeft(entry) && isNotice(entry))),
    latest: take(firstOf(current, LATEST, isLeft)),
    mostRead: take(readMost(current, clock, readersOf, isLeft)),
    sections: categories.flatMap(({ id }) => {
      const newest = bySection.get(id) ?? [];
      const found = take(firstOf(newest, IN_SECTION, (entry) => isLeft(entry) && isCurrent(entry)));
      const first = pictureFirst(found);
      return first ? [{ id, first: [first], others: found.filter((entry) => entry !== first) }] : [];
    }),
  };
}

const isNotice: Test = ({ index }) => index.kind === 'notice';

/** The newest that has a picture, else the newest. */
const pictureFirst = (newest: Bulletins): LocalizedBulletin | undefined =>
  newest.find(({ index }) => index.hasPicture) ?? newest[0];

/** The first few of a long list that are wanted. */
function firstOf(entries: Bulletins, most: number, isWanted: Test): LocalizedBulletin[] {
  const found: LocalizedBulletin[] = [];
  for (const entry of entries) {
    if (found.length === most) break;
    if (isWanted(entry)) found.push(entry);
  }
  return found;
}

/** By the counts that are known; an unknown count is no 0. */
function readMost(current: Bulletins, clock: Clock, readersOf: Readers, isLeft: Test): Bulletins {
  const recent: LocalizedBulletin[] = [];
  for (const entry of current) {
    if (readersOf(entry) === 0 || !isLeft(entry)) continue;
    // Newest first: where one is old, all behind it are.
    if (clock.reached(entry.date + MOST_READ_MS + 1)) break;
    recent.push(entry);
  }
  return recent.sort((a, b) => readersOf(b) - readersOf(a)).slice(0, MOST_READ);
}

/**
 * The lead and what stands beside it: featured ones first, then the newest. The lead has a picture where one of its
 * group has: the featured where there are any, else the newest few. Notices have a place of their own, unless they are
 * featured, have a picture, or there is nothing else.
 */
function onTop(current: Bulletins, clock: Clock): [lead: Bulletins, beside: Bulletins] {
  const isFeatured: Test = ({ index: { featured, featuredUntil } }) =>
    Boolean(featured) && (featuredUntil === undefined || !clock.reached(featuredUntil));
  const featured = current.filter(isFeatured);
  const newest = firstOf(current, 1 + BESIDE, (entry) => !isFeatured(entry) && isNews(entry));
  const all = [...featured, ...newest];
  if (all.length === 0) all.push(...firstOf(current, 1 + BESIDE, () => true));
  const lead = pictureFirst(featured.length > 0 ? featured : all);
  if (!lead) return [[], []];
  return [[lead], all.filter((entry) => entry !== lead).slice(0, BESIDE)];
}

const isNews: Test = (entry) => !isNotice(entry) || entry.index.hasPicture === true;
