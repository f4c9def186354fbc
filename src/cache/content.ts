import fs from 'node:fs';
import path from 'node:path';
import type { Bulletin, EditorialRecord } from '../content/bulletin.ts';
import type { Media } from '../content/media.ts';
import type { PreviewLink } from '../content/preview/preview-link.ts';
import type { Settings } from '../content/settings.ts';
import type { StandingPage } from '../content/standing-page.ts';
import type { StaticFile } from '../content/static-file.ts';
import type { Instant } from '../filters/instant.ts';
import type { PartlyLocalized } from '../i18n/language.ts';
import { readMedia } from '../media/media.ts';
import { unusedFiles } from '../media/unused-files.ts';
import { countProblems, type Problem, problem, startOf } from '../problems/problem.ts';
import { bulletinAt } from '../reader/changes/bulletin-at.ts';
import { BulletinFolder, type ContentSource, contentAt, listContent } from '../reader/content-folder.ts';
import { listBundle } from '../reader/list-bundle.ts';
import { withLogo } from '../reader/office/logo-file.ts';
import { type OfficeData, readOfficeData } from '../reader/office/office-data.ts';
import { readPreviewLinks } from '../reader/office/preview-links.ts';
import { readSettings } from '../reader/office/settings.ts';
import { readPublishedFile } from '../reader/published-file.ts';
import type { BulletinRead } from '../reader/read-bulletin.ts';
import { readStandingPage } from '../reader/standing-page.ts';
import { NO_STATIC, readStaticFolder } from '../reader/static-folder.ts';
import { shortHash } from '../system/hash.ts';
import { BodyReader, BodyWriter, bodiesFile, ContentChanged } from './bodies.ts';
import { mediaOf } from './bundle-media.ts';
import { readHistory } from './git/history.ts';
import { findRepository } from './git/repository.ts';
import { gitFaultOf } from './git/state.ts';
import { CACHES } from './kept-between-builds.ts';
import { type ReadingContext, readingContext } from './record.ts';
import { Store } from './store.ts';
import { type ReadElsewhere, restoreLost, type Update, updateStore } from './update-store.ts';

/** A content folder, with a store that is up to date. */
export interface Content {
  source: ContentSource;
  settings: Settings;
  pages: readonly { page: StandingPage; media: Media }[];
  /** The office's own files, published as they are; none where another process has read them. */
  statics: readonly StaticFile[];
  store: Store;
  /** The office's own lists, for its custom templates. */
  data: OfficeData['values'];
  /** The addresses that were once public, as the office keeps them (`published.txt`). */
  published: Omit<ReturnType<typeof readPublishedFile>, 'problems'>;
  /** Links to bulletins that are not public yet; kept beside the content, never in it. */
  previewLinks: readonly PreviewLink[];
  /** Those of settings, standing pages, `static/` and names; those of bulletins are in their records. */
  problems: readonly Problem[];
  bodies: BodyReader;
  /** Reads a bulletin again, with its editorial record: that is not stored. */
  again(id: string): BulletinRead;
  /** The folder of all that is kept between builds. */
  cache: string;
  /** Where pictures made fit for publication are. */
  images: string;
  /** Makes pictures of a bulletin again that are lost from `images`. */
  remake(id: string): Promise<void>;
  /** The same for a standing page. */
  remakePage(id: string): Promise<void>;
  /** Reads the editorial records of all bulletins, but of those that were read already. */
  readEditorial(): void;
  /** To be called before records are read: reads bundles again whose records are lost. */
  restore(): Promise<void>;
  /** Closes files, and removes what only this build needs. */
  close(): void;
}

/** Which content folder, and what its records depend on. */
export interface ContentFolder {
  root: string;
  /** The folder of all that is kept between builds. */
  cache: string;
  /** A hash of the code: records that other code has read are not trusted. */
  code: string;
  baseUrl?: string;
  /** The clock: what is to come at a time is not read before it. */
  now: Instant;
}

export interface ContentOptions extends ContentFolder {
  /** Called with every editorial record that is read: none of its values may stand in what this build writes. */
  onEditorial?: (record: EditorialRecord) => void;
  onProgress?: (stage: 'read' | 'images', done: number, total: number) => void;
  /** Has many bundles read by several processes; without it, they are read one after the other. */
  readElsewhere?: ReadElsewhere;
}

/**
 * Opens a content folder: reads what has changed since it was last read. Never throws for an editor's mistake.
 * @param state `recorded` where another process has just brought the records up to date: nothing is read then
 */
export async function openContent(
  options: ContentOptions,
  state: 'unknown' | 'recorded' = 'unknown',
): Promise<Content> {
  const { root, cache, code, baseUrl, now, onProgress, readElsewhere } = options;
  const { onEditorial = () => {} } = options;
  const place = contentAt(root);
  const images = path.join(cache, CACHES.images);
  const settings = await withLogo(readSettings(place, baseUrl), place, images);
  const reading = readingContext(settings, images, now);
  const inputs = [code, reading.defaults, reading.withAvif, reading.labels];
  const store = new Store(path.join(cache, CACHES.records), shortHash(JSON.stringify(inputs)));
  const source = listContent(place, (year, folder) => store.idsIn(year, folder));
  const folder = path.join(cache, CACHES.bodies);
  const written = new BodyWriter(bodiesFile(folder));
  const bundleOf = (id: string) => listBundle(new BulletinFolder(place, id)).bundle;
  const again = (id: string) => bulletinAt(bundleOf(id), reading.schema, reading.defaults, now);
  const bodies = new BodyReader((id) => {
    const read = again(id);
    if (read.editorial) onEditorial(read.editorial);
    checkUnchanged(store.record(id).bulletin, read.bodies, place.shown);
    return read.bodies;
  });
  const update: Update = {
    source,
    store,
    reading,
    written,
    bodies,
    onEditorial,
    ...(onProgress && { onProgress }),
    ...(readElsewhere && { readElsewhere }),
  };
  const pages = await readPages(source, settings, reading);
  const data = readOfficeData(place);
  const { problems: inPublished, ...published } = readPublishedFile(place);
  const statics = state === 'unknown' ? readStaticFolder(root) : NO_STATIC;
  const inGit: Problem[] = [];
  if (state === 'unknown') {
    removeOfDeadBuilds(folder);
    try {
      const repository = findRepository(root);
      const history = repository.then((found) => readHistory(found, store.head));
      const [newer, fault] = await Promise.all([
        history,
        repository.then((found) => gitFaultOf(root, found)),
        updateStore({ ...update, repository }),
      ]);
      store.applyGitHistory(newer);
      if (fault)
        inGit.push(
          problem('git-unreadable', startOf('site.yml'), { why: fault.why, folder: fault.workTree }),
        );
    } catch (error) {
      bodies.close();
      store.close();
      written.remove();
      throw error;
    }
  }
  store.releaseSignatures();
  return {
    source,
    settings,
    statics: statics.files,
    store,
    bodies,
    pages: pages.pages,
    data: data.values,
    published,
    previewLinks: readPreviewLinks(root) ?? [],
    problems: [
      ...source.problems,
      ...settings.problems,
      ...pages.problems,
      ...statics.problems,
      ...data.problems,
      ...inPublished,
      ...inGit,
    ],
    cache,
    images: reading.images,
    again,
    remake: async (id) => {
      await mediaOf(bundleOf(id), again(id), reading);
    },
    remakePage: async (id) => {
      const { pages: found } = source;
      await readPages({ ...source, pages: found.filter((bundle) => bundle.id === id) }, settings, reading);
    },
    readEditorial: () => {
      for (const { id } of source.bulletins) {
        // Of what this build has read, the record is known.
        const editorial = bodies.placesOf(id) ? undefined : again(id).editorial;
        if (editorial) onEditorial(editorial);
      }
    },
    restore: () => restoreLost(update),
    close: () => {
      bodies.close();
      store.close();
      written.remove();
    },
  };
}

async function readPages(source: ContentSource, { site }: Settings, { images, withAvif }: ReadingContext) {
  const pages: { page: StandingPage; media: Media }[] = [];
  const problems: Problem[] = [];
  for (const bundle of source.pages) {
    const { page, problems: inPage } = readStandingPage(bundle, site.languages, site.baseUrl);
    const bodies = Object.values(page.versions).map((version) => version.body);
    const { media, problems: inMedia } = await readMedia(bundle, bodies, undefined, images, withAvif);
    const found = [...inPage, ...inMedia];
    const unused = countProblems(found).errors > 0 ? [] : unusedFiles(bundle, bodies, found);
    for (const each of [...found, ...unused]) problems.push(each);
    pages.push({ page, media });
  }
  return { pages, problems };
}

/** @throws ContentChanged where a body is another one than its record says */
function checkUnchanged(
  bulletin: Bulletin | undefined,
  bodies: PartlyLocalized<string>,
  shown: string,
): void {
  for (const [lang, version] of Object.entries(bulletin?.versions ?? {})) {
    const html = bodies[version.lang] ?? '';
    if (shortHash(html) !== version.body.hash)
      throw new ContentChanged(`${shown}/bulletins/${bulletin?.id}/index.${lang}.md`);
  }
}

/** Removes the bodies of builds that were killed. */
function removeOfDeadBuilds(folder: string): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    try {
      process.kill(Number.parseInt(name, 10), 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH')
        fs.rmSync(path.join(folder, name), { force: true });
    }
  }
}
