import { monthKey } from '../filters/dates.ts';
import type { Instant } from '../filters/instant.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import type { Status } from './bulletin.ts';
import { Clock } from './clock.ts';
import { type CommitTimes, modifiedOf } from './commit-times.ts';
import { type BundleEntry, type IndexEntry, isReadable } from './index-entry.ts';
import type { Media } from './media.ts';
import type { PreviewLink } from './preview/preview-link.ts';
import type { Category, Settings, SiteNotice, SiteSettings } from './settings.ts';
import type { StandingPage } from './standing-page.ts';
import { type LocalizedBulletin, type RecordOf, type State, VisibleBulletin } from './visible-bulletin.ts';

/** Everything a plan of pages is made from. */
export interface Site {
  settings: SiteSettings;
  categories: readonly Category[];
  /** Bulletins with a page: public and withdrawn ones, in a preview all. Newest first. */
  shown: readonly VisibleBulletin[];
  pages: readonly { page: StandingPage; media: Media }[];
  /** What can be read under a link of its own alone; in a preview, which shows all, nothing. */
  previews: readonly LinkedPreview[];
  /** It shows what is not public yet: no page of it is for a search engine. */
  isPreview: boolean;
  clock: Clock;
  /** The notice that all pages print now. */
  notice?: SiteNotice;
  bodies: Bodies;
  /** How often bulletins were read, by their ids, as far as that was counted here (`bantin views collect`). */
  counted: Counted;
}

export type Counted = ReadonlyMap<string, number>;

/** A bulletin as it would be, under a link that lasts. */
export interface LinkedPreview {
  link: PreviewLink;
  shown: VisibleBulletin;
}

/** What a site is made from. */
interface SiteSource extends Pick<Site, 'pages' | 'bodies'> {
  settings: Settings;
  previewLinks: readonly PreviewLink[];
  store: { entries(): readonly BundleEntry[]; record: RecordOf; times: CommitTimes };
}

/**
 * The site by its content and the clock.
 * @param isPreview show drafts, pending and scheduled bulletins too, marked
 * @param leftOut folders of bundles that it is to be without: `bulletins/2017/tptm`, `pages/gioi-thieu`
 * @param counted how often bulletins were read
 */
export function siteOf(
  content: SiteSource,
  now: Instant,
  isPreview: boolean,
  leftOut: ReadonlySet<string> = NONE,
  counted: Counted = UNCOUNTED,
): Site {
  const { settings, store } = content;
  const pages = content.pages.filter(({ page }) => !leftOut.has(`pages/${page.id}`));
  const clock = new Clock(now);
  const recordOf = (id: string) => store.record(id);
  for (const { until } of store.entries()) if (until !== undefined) clock.reached(until);
  const readable = store.entries().filter(isReadable);
  const entries = readable.filter(({ id }) => !leftOut.has(`bulletins/${id}`));
  // `undated` is the date of a draft that has none yet; `isWhole` shows what is not public, too.
  const visible = (index: IndexEntry, undated: Instant, isWhole: boolean) => {
    const date = index.isUndated ? undated : index.date;
    const state = stateOf(index.status, date, clock);
    if (!isOpen(state) && !isWhole) return undefined;
    const states = ownStates(index, date, clock);
    const modified = modifiedOf(store.times.get(index.id), index.versions, date, clock);
    const month = index.isUndated ? monthKey(undated, settings.site.timezone) : index.month;
    const standing = { state, states, date, month, modified };
    return new VisibleBulletin(states && !isWhole ? opened(index, states) : index, standing, recordOf);
  };
  const shown: VisibleBulletin[] = [];
  for (const index of entries) {
    // With each moment a draft without a date has another one.
    if (isPreview && index.isUndated) clock.reached(now + 1);
    const found = visible(index, now, isPreview);
    if (found) shown.push(found);
  }
  shown.sort(newestFirst);
  const previews: LinkedPreview[] = [];
  for (const link of isPreview ? [] : content.previewLinks) {
    const index = clock.reached(link.until) ? undefined : entries.find(({ id }) => id === link.id);
    const found = index && visible(index, link.made, true);
    if (found) previews.push({ link, shown: found });
  }
  const { notice } = settings.site;
  return {
    settings: isPreview ? unkept(settings.site) : settings.site,
    categories: settings.categories,
    shown,
    pages,
    previews,
    isPreview: isPreview,
    clock,
    ...(notice && lasts(notice, clock) && { notice }),
    bodies: content.bodies,
    counted: isPreview ? UNCOUNTED : counted,
  };
}

const UNCOUNTED: Counted = new Map();
const NONE: ReadonlySet<string> = new Set();

/** A preview changes all the time: nothing of it is kept in a browser, and who looks at it is no reader. */
function unkept(settings: SiteSettings): SiteSettings {
  const views = { ...settings.views, counter: { provider: 'none' } } as const;
  return { ...settings, views, features: { ...settings.features, offline: false } };
}

const lasts = ({ from, until }: SiteNotice, clock: Clock): boolean =>
  (from === undefined || clock.reached(from)) && (until === undefined || !clock.reached(until));

/** Where the versions stand that are less public than their bulletin. Nearly all bulletins have none. */
function ownStates(
  { versions }: IndexEntry,
  date: Instant,
  clock: Clock,
): PartlyLocalized<State> | undefined {
  const own: PartlyLocalized<State> = {};
  for (const { lang, status } of Object.values(versions))
    if (status) own[lang] = stateOf(status, date, clock);
  return Object.keys(own).length > 0 ? own : undefined;
}

/** The same entry without the versions that readers do not get. */
function opened(index: IndexEntry, states: PartlyLocalized<State>): IndexEntry {
  const open = Object.values(index.versions).filter(({ lang }) => isOpen(states[lang] ?? 'public'));
  return { ...index, versions: Object.fromEntries(open.map((each) => [each.lang, each])) };
}

const isOpen = (state: State) => state === 'public' || state === 'withdrawn';

/** What the clock makes of a bulletin. A withdrawn one was public if its date has passed. */
function stateOf(status: Status, date: Instant, clock: Clock): State {
  if (status === 'draft' || status === 'pending') return status;
  if (!clock.reached(date)) return 'scheduled';
  return status === 'withdrawn' ? 'withdrawn' : 'public';
}

/** By date, then by id, so that the order is the same on every machine. */
function newestFirst(a: VisibleBulletin, b: VisibleBulletin): number {
  return b.date - a.date || (a.id < b.id ? 1 : -1);
}

/** The bulletins that lists of a language show, newest first: never a withdrawn one. */
export function entriesIn(site: Site, lang: Lang): LocalizedBulletin[] {
  const entries: LocalizedBulletin[] = [];
  for (const shown of site.shown) {
    const entry = shown.in(lang);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The HTML of bulletins' bodies, as the Markdown renderer made it. */
export interface Bodies {
  /** @throws ContentChanged where the text is another one than this build has read */
  html(id: string, lang: Lang): string;
}
