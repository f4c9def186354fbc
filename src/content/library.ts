import pMap from 'p-map';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import { type Media, NO_MEDIA, readMedia } from '../media/media.ts';
import type { Bulletin, EditorialRecord, Version } from './bulletin.ts';
import { checkReferences } from './cross-checks.ts';
import type { Instant } from './dates.ts';
import { checkTranslationAge, modifiedOf, readHistory } from './history.ts';
import { readStandingPage, type StandingPage } from './pages.ts';
import { asWarning, type Problem } from './problem.ts';
import { type BulletinRead, readBulletin } from './read-bulletin.ts';
import { bulletinFields } from './schema.ts';
import { type Category, readSettings, type SiteSettings } from './settings.ts';
import { type Bundle, listContent } from './source.ts';

/** Where a bulletin stands at the build's clock. Only `public` and `withdrawn` ones have a page in what is published. */
export type State = 'public' | 'withdrawn' | 'draft' | 'pending' | 'scheduled';

/** A bulletin that this build shows, with its files. */
export interface Shown {
  bulletin: Bulletin;
  state: State;
  media: Media;
  /** When each version was last changed, at the earliest when it was published. */
  modified: PartlyLocalized<Instant>;
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
  clock: Instant;
}

export interface LibraryOptions {
  root: string;
  cache: string;
  clock: Instant;
  /** Show drafts, pending and scheduled bulletins too, marked. */
  preview: boolean;
  baseUrl?: string;
  onProgress?: (stage: 'read' | 'images', done: number, total: number) => void;
}

export interface Library {
  site: Site;
  /** What must not be found in any file of the output. */
  editorial: readonly EditorialRecord[];
  bulletins: number;
  problems: Problem[];
}

/** A decoded picture may hold 200 MB; each is encoded in many sizes at a time. */
const PICTURES_AT_ONCE = 2;

/** Reads and checks a whole content folder. Never throws for an editor's mistake: every problem is in the result. */
export async function assemble(options: LibraryOptions): Promise<Library> {
  const source = listContent(options.root);
  const settings = readSettings(source, options.baseUrl);
  const { site, categories } = settings;
  const problems = [...source.problems, ...settings.problems];
  const schema = bulletinFields(site.timezone);
  const defaults = {
    clock: options.clock,
    category: categories[0]?.id ?? '',
    languages: site.languages,
    timezone: site.timezone,
  };

  const history = await readHistory(source.root);
  const reads: BulletinRead[] = [];
  const editorial: EditorialRecord[] = [];
  const found: { bundle: Bundle; bulletin: Bulletin }[] = [];
  for (const bundle of source.bulletins) {
    const result = readBulletin(bundle, schema, defaults);
    reads.push(result);
    options.onProgress?.('read', reads.length, source.bulletins.length);
    problems.push(...result.problems);
    if (result.editorial) editorial.push(result.editorial);
    if (result.bulletin) found.push({ bundle, bulletin: result.bulletin });
  }

  let prepared = 0;
  const media = await pMap(
    found,
    async ({ bundle, bulletin }) => {
      const ofBulletin = await mediaOf(bundle, bulletin, options.cache, site.features.avif);
      prepared += 1;
      if (ofBulletin.media.copies.length > 0) options.onProgress?.('images', prepared, found.length);
      return ofBulletin;
    },
    { concurrency: PICTURES_AT_ONCE },
  );
  const shown = found.flatMap(({ bundle, bulletin }, i): Shown[] => {
    const { media: files = NO_MEDIA, problems: inMedia = [] } = media[i] ?? {};
    problems.push(...(bulletin.status === 'draft' ? inMedia.map(asWarning) : inMedia));
    const state = stateOf(bulletin, options.clock);
    if (state !== 'public' && state !== 'withdrawn' && !options.preview) return [];
    const modified = modifiedOf(bundle, bulletin.date, options.clock, history);
    return [{ bulletin, state, media: files, modified }];
  });

  const pages: { page: StandingPage; media: Media }[] = [];
  for (const bundle of source.pages) {
    const { page, problems: inPage } = readStandingPage(bundle, site.languages);
    const bodies = Object.values(page.versions).map((version) => version.body);
    const { media, problems: inMedia } = await readMedia(
      bundle,
      bodies,
      undefined,
      options.cache,
      site.features.avif,
    );
    problems.push(...inPage, ...inMedia);
    pages.push({ page, media });
  }
  problems.push(
    ...checkReferences(
      reads,
      settings,
      pages.map(({ page }) => page),
    ),
  );
  problems.push(...checkTranslationAge(source, history));
  shown.sort((a, b) => newestFirst(a.bulletin, b.bulletin));
  return {
    site: { settings: options.preview ? unkept(site) : site, categories, shown, pages, clock: options.clock },
    editorial,
    bulletins: source.bulletins.length,
    problems,
  };
}

/** A preview changes all the time: nothing of it is kept in a browser. */
function unkept(settings: SiteSettings): SiteSettings {
  return { ...settings, features: { ...settings.features, offline: false } };
}

/** The files of a bulletin; of a withdrawn one nothing is published, and its files may be gone. */
function mediaOf(
  bundle: Bundle,
  bulletin: Bulletin,
  cache: string,
  withAvif: boolean,
): ReturnType<typeof readMedia> {
  if (bulletin.status === 'withdrawn') return Promise.resolve({ media: NO_MEDIA, problems: [] });
  const bodies = Object.values(bulletin.versions).map((version) => version.body);
  return readMedia(bundle, bodies, bulletin, cache, withAvif);
}

/** What the clock makes of a bulletin. A withdrawn one was public if its date has passed. */
function stateOf(bulletin: Bulletin, clock: Instant): State {
  if (bulletin.status === 'draft' || bulletin.status === 'pending') return bulletin.status;
  if (bulletin.date > clock) return 'scheduled';
  return bulletin.status === 'withdrawn' ? 'withdrawn' : 'public';
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
