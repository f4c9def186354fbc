import { monthKey } from '../filters/dates.ts';
import type { Lang, PartlyLocalized } from '../i18n/language.ts';
import { type Media, NO_MEDIA, readMedia } from '../media/media.ts';
import type { Bulletin, Defaults, EditorialRecord, Version } from './bulletin.ts';
import { shortHash } from './hash.ts';
import { asWarning, type Problem } from './problem.ts';
import { type BulletinRead, readBulletin } from './read-bulletin.ts';
import type { BulletinFields } from './schema.ts';
import { type Bundle, type BundleFolder, listBundle } from './source.ts';
import { type BundleStamp, takeStamp } from './stamp.ts';

/** By what a page knows whether a bulletin is to it as it was: a hash of all that a page of that sort prints of it. */
export interface EntryKeys {
  /** A list of titles. */
  card: string;
  /** A list with summaries and pictures. */
  teaser: string;
  /** The bulletin's own page, and what is made from all of it. */
  whole: string;
}

/** All that a build keeps of a bundle for the next one; no value of the editorial record is in it. */
export interface BundleRecord {
  id: string;
  /** The languages of its texts, readable or not. */
  texts: readonly Lang[];
  bulletin?: Bulletin;
  /** The month of its date in the site's zone, `2017-04`: lists go by it. */
  month: string;
  /** Its date is not written yet: it is the build's clock. */
  isUndated: boolean;
  /** Absent where it publishes no files. */
  media?: Media;
  keys: PartlyLocalized<EntryKeys>;
  problems: readonly Problem[];
}

/** What reading a bundle needs to know of the site. */
export interface Reading {
  schema: BulletinFields;
  defaults: Defaults;
  /** Where pictures made fit for publication are kept. */
  images: string;
  withAvif: boolean;
}

/** A bundle, read: what is kept, and what is not. */
export interface RecordRead {
  record: BundleRecord;
  stamp: BundleStamp;
  bodies: PartlyLocalized<string>;
  editorial?: EditorialRecord;
}

/** Reads a bundle with its files. Never throws for an editor's mistake. */
export async function readRecord(folder: BundleFolder, reading: Reading): Promise<RecordRead> {
  const since = Date.now();
  const { bundle, problems } = listBundle(folder);
  const read = readBulletin(bundle, reading.schema, reading.defaults);
  const files = await mediaOf(bundle, read, reading);
  const inMedia = read.bulletin?.status === 'draft' ? files.problems.map(asWarning) : files.problems;
  const hashes = new Map(
    [...Object.values(bundle.texts), ...bundle.files.values()].flatMap(({ path, hash }) =>
      hash ? [[path, hash] as const] : [],
    ),
  );
  return {
    record: {
      id: folder.id,
      texts: Object.keys(bundle.texts) as Lang[],
      ...(read.bulletin && { bulletin: read.bulletin }),
      month: read.bulletin ? monthKey(read.bulletin.date, reading.defaults.timezone) : '',
      isUndated: read.isUndated,
      ...(files.media !== NO_MEDIA && { media: files.media }),
      keys: read.bulletin ? keysOf(read.bulletin, files.media) : {},
      problems: [...problems, ...read.problems, ...inMedia],
    },
    // A picture may be unreadable for want of time or memory: it is tried again each time.
    stamp: takeStamp(folder.path, bundle.listing, hashes, mayPass(files.problems) ? NEVER : since),
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
  { images, withAvif }: Reading,
): Promise<{ media: Media; problems: Problem[] }> {
  if (!bulletin || bulletin.status === 'withdrawn') return { media: NO_MEDIA, problems: [] };
  const bodies = Object.values(bulletin.versions).map((version) => version.body);
  const read = await readMedia(bundle, bodies, bulletin, images, withAvif);
  return read.media.copies.length > 0 ? read : { ...read, media: NO_MEDIA };
}

/** The keys of each version. What the clock says (state, banners) is not in them: pages ask it themselves. */
function keysOf(bulletin: Bulletin, media: Media): PartlyLocalized<EntryKeys> {
  const { versions, ...shared } = bulletin;
  const files = media === NO_MEDIA ? '' : JSON.stringify([[...media.images], [...media.files], media.social]);
  const all = JSON.stringify(shared);
  const slugs = Object.values(versions).map(({ lang, slug }) => `${lang} ${slug}`);
  const keys: PartlyLocalized<EntryKeys> = {};
  for (const version of Object.values(versions)) {
    const card = shortHash(cardText(bulletin, version));
    const image = bulletin.image && media.images.get(bulletin.image.file);
    const listed = [
      card,
      version.summary,
      bulletin.category,
      bulletin.kind,
      bulletin.views,
      version.imageAlt,
    ];
    const teaser = shortHash(JSON.stringify([...listed, image]));
    const whole = shortHash(`${all}\n${files}\n${slugs}\n${JSON.stringify(version)}`);
    keys[version.lang] = { card, teaser, whole };
  }
  return keys;
}

const cardText = ({ id, date, link = '' }: Bulletin, { title, slug }: Version) =>
  `${id}\n${date}\n${link}\n${title}\n${slug}`;
