import type { Bulletin, EditorialRecord, Version } from '../content/bulletin.ts';
import type { Bundle, BundleFolder, BundleRecord } from '../content/bundle.ts';
import type { BulletinFields } from '../content/fields/schema.ts';
import { type Media, NO_MEDIA } from '../content/media.ts';
import { monthKey } from '../filters/dates.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import { readMedia } from '../media/media.ts';
import { asWarning, type Problem } from '../problems/problem.ts';
import { listBundle } from '../reader/bundle.ts';
import type { Defaults } from '../reader/make-bulletin.ts';
import { type BulletinRead, readBulletin } from '../reader/read-bulletin.ts';
import { shortHash } from '../system/hash.ts';
import type { BundleFacts, EntryKeys } from './facts.ts';
import { type BundleStamp, takeStamp } from './stamp.ts';
import { packRecord } from './year-file.ts';

/** What reading a bundle needs to know of the site. */
export interface ReadingContext {
  schema: BulletinFields;
  defaults: Defaults;
  /** Where pictures made fit for publication are kept. */
  images: string;
  withAvif: boolean;
}

/** A bundle, read: what is kept, and what is not. No value of the editorial record is in the first two. */
export interface RecordRead {
  facts: BundleFacts;
  /** Its `BundleRecord`, as it is kept. */
  packed: Uint8Array;
  stamp: BundleStamp;
  bodies: PartlyLocalized<string>;
  editorial?: EditorialRecord;
}

/** Reads a bundle with its files. Never throws for an editor's mistake. */
export async function readRecord(folder: BundleFolder, reading: ReadingContext): Promise<RecordRead> {
  const since = Date.now();
  const { bundle, problems } = listBundle(folder);
  const read = readBulletin(bundle, reading.schema, reading.defaults);
  const inFiles = await mediaOf(bundle, read, reading);
  const inMedia = read.bulletin?.status === 'draft' ? inFiles.problems.map(asWarning) : inFiles.problems;
  const files = [...Object.values(bundle.texts), ...bundle.files.values()].flatMap(({ path, hash, times }) =>
    hash ? [{ path, hash, times }] : [],
  );
  // By its own times a bundle does not tell what comes into a folder inside it.
  const folders = bundle.folders.map(({ path, isRepository }) => ({ path, hash: isRepository ? 'git' : '' }));
  const record: BundleRecord = {
    ...(read.bulletin && { bulletin: read.bulletin }),
    ...(inFiles.media !== NO_MEDIA && { media: inFiles.media }),
    problems: [...problems, ...read.problems, ...inMedia],
  };
  return {
    facts: factsOf(folder.id, Object.keys(bundle.texts) as Lang[], record, read.isUndated, reading),
    packed: packRecord(record),
    // A picture may be unreadable for want of time or memory: it is tried again each time.
    stamp: takeStamp(
      folder.path,
      bundle.listing,
      [...files, ...folders],
      mayPass(inFiles.problems) ? NEVER : since,
    ),
    bodies: read.bodies,
    ...(read.editorial && { editorial: read.editorial }),
  };
}

const NEVER = 0;

const mayPass = (problems: readonly Problem[]) =>
  problems.some(({ id }) => id === 'image-unreadable' || id === 'audio-unreadable');

/** The files of a bulletin; of a withdrawn one nothing is published, and its files may be gone. */
export async function mediaOf(
  bundle: Bundle,
  { bulletin }: Pick<BulletinRead, 'bulletin'>,
  { images, withAvif }: ReadingContext,
): Promise<{ media: Media; problems: Problem[] }> {
  if (!bulletin || bulletin.status === 'withdrawn') return { media: NO_MEDIA, problems: [] };
  const bodies = Object.values(bulletin.versions).map((version) => version.body);
  const read = await readMedia(bundle, bodies, bulletin, images, withAvif);
  return read.media.copies.length > 0 ? read : { ...read, media: NO_MEDIA };
}

/** What every build is to know of a bundle. */
function factsOf(
  id: string,
  texts: readonly Lang[],
  { bulletin, media = NO_MEDIA, problems }: BundleRecord,
  isUndated: boolean,
  { defaults }: ReadingContext,
): BundleFacts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (!bulletin) return { id, texts, errors, warnings };
  const { status, date, category, kind, featured, featuredUntil, expires, views, related } = bulletin;
  const versions = Object.values(bulletin.versions);
  const keysOf = keyMaker(bulletin, media);
  // Written out: V8 makes an object from copies of others several times as slowly.
  return {
    id,
    texts,
    errors,
    warnings,
    bulletin: {
      status,
      date,
      category,
      kind,
      featured,
      featuredUntil,
      expires,
      views,
      related,
      isUndated,
      month: monthKey(date, defaults.timezone),
      isLink: bulletin.link !== undefined,
      hasPicture: bulletin.image !== undefined && media.images.has(bulletin.image.file),
      hasMedia: media !== NO_MEDIA,
      aliases: bulletin.aliases.map(({ value }) => value),
      hasSiteLinks: versions.some(({ body }) => body.references.some(({ to }) => to === 'site')),
      versions: Object.fromEntries(
        versions.map((version) => {
          const { lang, slug, keywords, body } = version;
          const links = body.references.flatMap(({ to, target }) => (to === 'bulletin' ? target : []));
          return [lang, { slug, keywords, links, keys: keysOf(version) }];
        }),
      ),
    },
  };
}

/** Makes the keys of a version. What the clock says (state, banners) is not in them: pages ask it themselves. */
function keyMaker(bulletin: Bulletin, media: Media): (version: Version) => EntryKeys {
  const { versions, ...shared } = bulletin;
  // By their bytes too: an attachment keeps its address.
  const copies = media.copies.map(({ to, hash }) => [to, hash]);
  const files =
    media === NO_MEDIA ? '' : JSON.stringify([[...media.images], [...media.files], media.social, copies]);
  const all = withoutPlaces(JSON.stringify(shared));
  const slugs = Object.values(versions).map(({ lang, slug }) => `${lang} ${slug}`);
  const image = bulletin.image && media.images.get(bulletin.image.file);
  return (version) => {
    const card = shortHash(cardText(bulletin, version));
    const listed = [
      card,
      version.summary,
      bulletin.category,
      bulletin.kind,
      bulletin.views,
      version.imageAlt,
    ];
    const teaser = shortHash(JSON.stringify([...listed, image]));
    const whole = shortHash(`${all}\n${files}\n${slugs}\n${withoutPlaces(JSON.stringify(version))}`);
    return { card, teaser, whole };
  };
}

/** Where something is written is for problems alone; the file's path is another one wherever the content lies. */
function withoutPlaces(json: string): string {
  // Most have none.
  if (!json.includes(PLACE)) return json;
  return json.replace(/,"place":\{"file":"(?:[^"\\]|\\.)*","line":\d+,"column":\d+\}/g, '');
}

const PLACE = ',"place":{"file":';

const cardText = ({ id, date, link = '' }: Bulletin, { title, slug }: Version) =>
  `${id}\n${date}\n${link}\n${title}\n${slug}`;
