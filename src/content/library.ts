import { monthKey } from '../filters/dates.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import { type Media, NO_MEDIA } from '../media/media.ts';
import type { Bodies } from './bodies.ts';
import type { Bulletin, Version } from './bulletin.ts';
import { Clock } from './clock.ts';
import type { Content } from './content.ts';
import { checkReferences } from './cross-checks.ts';
import type { Instant } from './dates.ts';
import { checkTranslationAge, modifiedOf } from './history.ts';
import type { StandingPage } from './pages.ts';
import type { Problem } from './problem.ts';
import type { BundleRecord, EntryKeys } from './record.ts';
import type { Category, SiteSettings } from './settings.ts';

/** Where a bulletin stands at the build's clock. Only `public` and `withdrawn` ones have a page in what is published. */
export type State = 'public' | 'withdrawn' | 'draft' | 'pending' | 'scheduled';

/** A bulletin that this build shows, with its files. */
export interface Shown {
  bulletin: Bulletin;
  state: State;
  media: Media;
  /** `2017-04`, in the site's zone. */
  month: string;
  /** When a version was last changed, where that was after its publication. */
  modified: PartlyLocalized<Instant>;
  keys: PartlyLocalized<EntryKeys>;
}

/** A bulletin in one language, as lists and neighbours know it. */
export interface Entry extends Shown {
  version: Version;
}

/** Everything a plan of pages is made from. */
export interface Site {
  settings: SiteSettings;
  categories: readonly Category[];
  /** Bulletins with a page: public and withdrawn ones, in a preview all. Newest first. */
  shown: readonly Shown[];
  pages: readonly { page: StandingPage; media: Media }[];
  clock: Clock;
  bodies: Bodies;
}

/** All that there is to publish, and every problem that was found. */
export interface Library {
  site: Site;
  bulletins: number;
  problems: Problem[];
}

/** Assembles the site, and checks what only the whole of it shows. */
export function assemble(content: Content, now: Instant, preview: boolean): Library {
  const { source, settings, store, pages, placesOf } = content;
  const records = recordsOf(content);
  const problems = [
    ...content.problems,
    ...records.flatMap((record) => record.problems),
    ...checkReferences(
      records,
      settings,
      pages.map(({ page }) => page),
      placesOf,
      source.shown,
    ),
    ...checkTranslationAge(source, records, store.times),
  ];
  return { site: assembleSite(content, now, preview), bulletins: source.bulletins.length, problems };
}

const recordsOf = ({ source, store }: Content) =>
  source.bulletins.flatMap(({ id }) => store.record(id) ?? []);

/**
 * The site by the records of its content and the clock.
 * @param preview show drafts, pending and scheduled bulletins too, marked
 */
export function assembleSite(content: Content, now: Instant, preview: boolean): Site {
  const { settings, store, pages } = content;
  const clock = new Clock(now);
  const shown = recordsOf(content).flatMap((record): Shown[] => {
    const bulletin = datedBulletin(record, now);
    if (!bulletin) return [];
    // With each moment a draft without a date has another one.
    if (preview && record.isUndated) clock.reached(now + 1);
    const state = stateOf(bulletin, clock);
    if (state !== 'public' && state !== 'withdrawn' && !preview) return [];
    const modified = modifiedOf(store.times.get(record.id), bulletin.date, clock);
    const month = record.isUndated ? monthKey(now, settings.site.timezone) : record.month;
    return [{ bulletin, state, media: record.media ?? NO_MEDIA, month, modified, keys: record.keys }];
  });
  shown.sort((a, b) => newestFirst(a.bulletin, b.bulletin));
  return {
    settings: preview ? unkept(settings.site) : settings.site,
    categories: settings.categories,
    shown,
    pages,
    clock,
    bodies: content.bodies,
  };
}

/** A draft whose date is not written yet has that of the build. */
function datedBulletin({ bulletin, isUndated }: BundleRecord, now: Instant): Bulletin | undefined {
  return bulletin && isUndated ? { ...bulletin, date: now } : bulletin;
}

/** A preview changes all the time: nothing of it is kept in a browser. */
function unkept(settings: SiteSettings): SiteSettings {
  return { ...settings, features: { ...settings.features, offline: false } };
}

/** What the clock makes of a bulletin. A withdrawn one was public if its date has passed. */
function stateOf({ status, date }: Bulletin, clock: Clock): State {
  if (status === 'draft' || status === 'pending') return status;
  if (!clock.reached(date)) return 'scheduled';
  return status === 'withdrawn' ? 'withdrawn' : 'public';
}

/** By date, then by id, so that the order is the same on every machine. */
function newestFirst(a: Bulletin, b: Bulletin): number {
  return b.date - a.date || (a.id < b.id ? 1 : -1);
}

/** The bulletins that lists of a language show, newest first: never a withdrawn one. */
export function entriesIn(site: Site, lang: Lang): Entry[] {
  return site.shown.flatMap((shown) => {
    const version = shown.bulletin.versions[lang];
    return version && shown.state !== 'withdrawn' ? [{ ...shown, version }] : [];
  });
}
