import type { Bodies } from '../cache/bodies.ts';
import type { Content } from '../cache/content.ts';
import { checkTranslationAge, modifiedOf } from '../cache/history.ts';
import { checkReferences } from '../checks/cross-checks.ts';
import { monthKey } from '../filters/dates.ts';
import type { Lang } from '../i18n/language.ts';
import type { Media } from '../media/media.ts';
import type { Problem } from '../problems/problem.ts';
import type { Category, SiteSettings } from '../reader/settings.ts';
import type { StandingPage } from '../reader/standing-page.ts';
import type { Status } from './bulletin.ts';
import { Clock } from './clock.ts';
import type { Instant } from './fields/dates.ts';
import type { Brief } from './index-entry.ts';
import { type Entry, Shown, type State } from './visible-bulletin.ts';

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
  /** Problems of settings and standing pages, and those that only the whole site shows. */
  problems: readonly Problem[];
  /** How many there are in bulletins alone, and what they are: most builds need their number only. */
  inBulletins: { errors: number; warnings: number };
  problemsInBulletins(): Problem[];
}

/** Assembles the site, and checks what only the whole of it shows. */
export function assemble(content: Content, now: Instant, preview: boolean): Library {
  const { source, store, pages } = content;
  const briefs = store.briefs();
  const standing = pages.map(({ page }) => page);
  const problems = [
    ...content.problems,
    ...checkReferences(briefs, standing, content),
    ...checkTranslationAge(source, briefs, store.times),
  ];
  const faulty = briefs.filter(({ errors, warnings }) => errors + warnings > 0);
  const inBulletins = { errors: 0, warnings: 0 };
  for (const { errors, warnings } of faulty) {
    inBulletins.errors += errors;
    inBulletins.warnings += warnings;
  }
  return {
    site: siteOf(briefs, content, now, preview),
    bulletins: source.bulletins.length,
    problems,
    inBulletins,
    problemsInBulletins: () => faulty.flatMap(({ id }) => store.record(id).problems),
  };
}

/**
 * The site by the records of its content and the clock.
 * @param preview show drafts, pending and scheduled bulletins too, marked
 */
export function assembleSite(content: Content, now: Instant, preview: boolean): Site {
  return siteOf(content.store.briefs(), content, now, preview);
}

function siteOf(briefs: readonly Brief[], content: Content, now: Instant, preview: boolean): Site {
  const { settings, store, pages } = content;
  const clock = new Clock(now);
  const recordOf = (id: string) => store.record(id);
  const shown: Shown[] = [];
  for (const brief of briefs) {
    if (!brief.isReadable) continue;
    // With each moment a draft without a date has another one.
    if (preview && brief.isUndated) clock.reached(now + 1);
    const date = brief.isUndated ? now : brief.date;
    const state = stateOf(brief.status, date, clock);
    if (state !== 'public' && state !== 'withdrawn' && !preview) continue;
    const modified = modifiedOf(store.times.get(brief.id), date, clock);
    const month = brief.isUndated ? monthKey(now, settings.site.timezone) : brief.month;
    shown.push(new Shown(brief, { state, date, month, modified }, recordOf));
  }
  shown.sort(newestFirst);
  return {
    settings: preview ? unkept(settings.site) : settings.site,
    categories: settings.categories,
    shown,
    pages,
    clock,
    bodies: content.bodies,
  };
}

/** A preview changes all the time: nothing of it is kept in a browser. */
function unkept(settings: SiteSettings): SiteSettings {
  return { ...settings, features: { ...settings.features, offline: false } };
}

/** What the clock makes of a bulletin. A withdrawn one was public if its date has passed. */
function stateOf(status: Status, date: Instant, clock: Clock): State {
  if (status === 'draft' || status === 'pending') return status;
  if (!clock.reached(date)) return 'scheduled';
  return status === 'withdrawn' ? 'withdrawn' : 'public';
}

/** By date, then by id, so that the order is the same on every machine. */
function newestFirst(a: Shown, b: Shown): number {
  return b.date - a.date || (a.id < b.id ? 1 : -1);
}

/** The bulletins that lists of a language show, newest first: never a withdrawn one. */
export function entriesIn(site: Site, lang: Lang): Entry[] {
  const entries: Entry[] = [];
  for (const shown of site.shown) {
    const entry = shown.in(lang);
    if (entry) entries.push(entry);
  }
  return entries;
}
