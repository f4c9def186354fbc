import { basename } from 'node:path';
import type { Bulletin, EditorialRecord, Version } from '../content/bulletin.ts';
import { type BundleFolder, type BundleRecord, pathInBundle } from '../content/bundle.ts';
import { type BulletinFields, bulletinFields } from '../content/fields/schema.ts';
import {
  type BundleEntry,
  type EntryFingerprints,
  type IndexEntry,
  type IndexVersion,
  type LabelKind,
  listedLabels,
} from '../content/index-entry.ts';
import { type Media, NO_MEDIA } from '../content/media.ts';
import { sameness } from '../content/sameness.ts';
import type { Settings } from '../content/settings.ts';
import { monthKey } from '../filters/dates.ts';
import type { Instant } from '../filters/instant.ts';
import { type Lang, type PartlyLocalized, textIn } from '../i18n/language.ts';
import { countProblems, type Problem } from '../problems/problem.ts';
import { type BulletinAt, bulletinAt } from '../reader/changes/bulletin-at.ts';
import { listBundle } from '../reader/list-bundle.ts';
import type { SiteFacts } from '../reader/make-bulletin.ts';
import { shortHash } from '../system/hash.ts';
import type { BodyPlace, BodyWriter } from './bodies.ts';
import { fileProblems, mediaOf, type PictureOptions, unusedOf } from './bundle-media.ts';
import { type BundleSignature, FOLDER, takeSignature } from './file-signature.ts';
import { packRecord } from './store-year.ts';

/** What reading a bundle needs to know of the site. */
export interface ReadingContext extends PictureOptions {
  schema: BulletinFields;
  defaults: SiteFacts;
  /** The labels that have pages: the index has them. */
  labels: readonly LabelKind[];
  /** The clock: texts that are to come at a time are not in a record before it. */
  now: Instant;
}

/** What reading a bundle needs to know of its site. */
export function readingContext(
  { site, categories, royaltyRates }: Settings,
  images: string,
  now: Instant,
): ReadingContext {
  return {
    schema: bulletinFields(site.timezone),
    defaults: {
      category: categories[0]?.id ?? '',
      languages: site.languages,
      timezone: site.timezone,
      baseUrl: site.baseUrl,
      rates: royaltyRates,
    },
    images,
    withAvif: site.features.avif,
    labels: listedLabels(site.features),
    now,
  };
}

/** A bundle, read: what is stored of it, and what is not. No value of the editorial record is in the first two. */
export interface ReadRecord {
  entry: BundleEntry;
  /** Its `BundleRecord`, as it is stored. */
  packed: Uint8Array;
  signature: BundleSignature;
  /** Where its bodies are. */
  places: PartlyLocalized<BodyPlace>;
  editorial?: EditorialRecord;
}

/**
 * Reads a bundle with its files. Never throws for an editor's mistake.
 * @param written where its bodies go
 */
export async function readRecord(
  folder: BundleFolder,
  reading: ReadingContext,
  written: BodyWriter,
): Promise<ReadRecord> {
  const since = Date.now();
  const { bundle, problems } = listBundle(folder);
  const read = bulletinAt(bundle, reading.schema, reading.defaults, reading.now);
  const inFiles = await mediaOf(bundle, read, reading);
  const inMedia = await fileProblems(bundle, read, inFiles.problems, reading);
  const found = [...problems, ...read.problems, ...inMedia];
  const changes = bundle.changes.map(({ entry }) => entry);
  const files = [...Object.values(bundle.texts), ...changes, ...bundle.files.values()].flatMap((file) => {
    const { hash, times } = file;
    return hash ? [{ name: pathInBundle(file), hash, times }] : [];
  });
  // By its own times a bundle does not tell what comes into a folder inside it.
  const folders = bundle.folders.map(({ path, isRepository }) => ({
    name: basename(path),
    hash: isRepository ? 'git' : FOLDER,
  }));
  const record: BundleRecord = {
    problems: [...found, ...unusedOf(bundle, read, found)],
    ...(read.bulletin && { bulletin: read.bulletin }),
    ...(inFiles.media !== NO_MEDIA && { media: inFiles.media }),
    ...(inFiles.heldMedia && { heldMedia: inFiles.heldMedia }),
  };
  return {
    entry: entryOf(folder.id, Object.keys(bundle.texts) as Lang[], record, read, reading),
    packed: packRecord(record),
    // A picture may be unreadable for want of time or memory: it is tried again each time.
    signature: takeSignature(
      folder.path,
      bundle.listing,
      [...files, ...folders],
      mayPass(inMedia) ? NEVER : since,
      read.window,
    ),
    places: written.add(read.bodies),
    ...(read.editorial && { editorial: read.editorial }),
  };
}

const NEVER = 0;

const mayPass = (problems: readonly Problem[]) =>
  problems.some(({ id }) => /^(?:image|audio|video)-unreadable$/.test(id));

/** What the index is to say of a bundle. */
function entryOf(
  id: string,
  texts: readonly Lang[],
  { bulletin, media = NO_MEDIA, heldMedia = media, problems }: BundleRecord,
  { isUndated, window: { until }, coming, dated }: BulletinAt,
  { defaults, labels }: ReadingContext,
): BundleEntry {
  const { errors, warnings } = countProblems(problems);
  const entry: BundleEntry = {
    id,
    texts,
    ...(errors > 0 && { errors }),
    ...(warnings > 0 && { warnings }),
    ...(until !== undefined && { until }),
  };
  if (!bulletin) return entry;
  const { status, date, category, kind, featured, featuredUntil, expires, views, related } = bulletin;
  const versions = Object.values(bulletin.versions);
  const fingerprintsOf = fingerprintMaker(bulletin, heldMedia);
  // What is spread comes last: decision 10.
  const indexed: IndexEntry = {
    status,
    date,
    month: monthKey(date, defaults.timezone),
    category,
    kind,
    related,
    aliases: bulletin.aliases.map(({ value }) => value),
    versions: Object.fromEntries(
      versions.map((version) => [
        version.lang,
        {
          ...indexVersion(version, bulletin, fingerprintsOf(version)),
          ...listedOf(bulletin, version.lang, labels),
        },
      ]),
    ),
    ...entry,
    ...(status !== 'draft' && status !== 'withdrawn' && { sameness: shortNumber(sameness(bulletin, media)) }),
    ...(isUndated && { isUndated }),
    ...(coming.length > 0 && { coming }),
    ...(dated.length > 0 && { dated }),
    ...(featured && { featured }),
    ...(featuredUntil !== undefined && { featuredUntil }),
    ...(expires !== undefined && { expires }),
    ...(views !== undefined && { views }),
    ...(bulletin.link !== undefined && { isLink: true }),
    ...(bulletin.image && media.images.has(bulletin.image.file) && { hasPicture: true }),
    ...(heldMedia !== NO_MEDIA && { hasMedia: true }),
    ...(versions.some(({ body }) => body.references.some(({ to, anchor }) => to === 'site' || anchor)) && {
      hasSiteLinks: true,
    }),
  };
  return indexed;
}

/** 31 bits of a hash: numbers up to that take no room of their own. */
const shortNumber = (text: string) => Buffer.from(shortHash(text), 'base64url').readUInt32BE(0) >>> 1;

function indexVersion(
  { lang, slug, title, keywords, body, status, changed }: Version,
  { date, link = '' }: Bulletin,
  fingerprints: EntryFingerprints,
): IndexVersion {
  const links = body.references.flatMap(({ to, target }) => (to === 'bulletin' ? target : []));
  // What has no text of its own is known by its title.
  const essence = shortHash(`${date}\n${link}\n${body.hash === NO_TEXT ? title : body.hash}`);
  return {
    lang,
    slug,
    keywords,
    links,
    essence,
    fingerprints,
    ...(status && { status }),
    ...(changed !== undefined && { changed }),
  };
}

/** Authors and source, where they have pages. */
function listedOf({ authors, source }: Bulletin, lang: Lang, labels: readonly LabelKind[]) {
  const name = labels.includes('source') ? source && textIn(source, lang)?.text : undefined;
  return {
    ...(labels.includes('author') && authors.length > 0 && { authors }),
    ...(name !== undefined && { source: name }),
  };
}

const NO_TEXT = shortHash('');

/** Makes the fingerprints of versions. What the clock says (state, banners) is not in them: pages ask it themselves. */
function fingerprintMaker(bulletin: Bulletin, media: Media): (version: Version) => EntryFingerprints {
  const { versions, ...shared } = bulletin;
  // By their bytes too: an attachment keeps its address.
  const copies = media.copies.map(({ to, hash }) => [to, hash]);
  const files =
    media === NO_MEDIA ? '' : JSON.stringify([[...media.images], [...media.files], media.social, copies]);
  const all = withoutPlaces(JSON.stringify(shared));
  const slugs = Object.values(versions).map(({ lang, slug, status = '' }) => `${lang} ${slug} ${status}`);
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
  return json.replace(/,"place":\{"file":"(?:[^"\\]|\\.)*","line":\d+,"column":\d+\}/g, '');
}

const cardText = ({ id, date, link = '' }: Bulletin, { title, slug }: Version) =>
  `${id}\n${date}\n${link}\n${title}\n${slug}`;
