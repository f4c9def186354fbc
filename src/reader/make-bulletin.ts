import type { Bulletin, ChangeNote, FileReference, Status, Version } from '../content/bulletin.ts';
import { type Bundle, primaryLang } from '../content/bundle.ts';
import { isDayAlone } from '../content/fields/dates.ts';
import type { BulletinFields, Read } from '../content/fields/schema.ts';
import type { RoyaltyRates } from '../content/settings.ts';
import type { Instant } from '../filters/instant.ts';
import { isLang, LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import type { Place } from '../problems/problem.ts';
import { shortHash } from '../system/hash.ts';
import type { TextRead } from './markdown-file.ts';
import { textOf } from './yaml/values.ts';

/** The fields of one file that hold. */
export type Fields = Read<BulletinFields>;

/** One language's file of a bundle, read. */
export interface FileRead extends TextRead<BulletinFields> {
  file: string;
}

/** Where a bulletin stands by its files, and which of its versions stand elsewhere. */
export interface Statuses {
  status: Status;
  /** Less public than the bulletin: a version never is more so. */
  own: PartlyLocalized<Status>;
}

/** What a bulletin's reading needs to know of its site, and what a draft shows where a field is not written yet. */
export interface SiteFacts {
  category: string;
  languages: readonly Lang[];
  timezone: string;
  /** The address of the site, where links to its own pages are to be known by it. */
  baseUrl?: string;
  /** The office's own rules of royalties: coefficients are held against them. */
  rates: readonly RoyaltyRates[];
}

/**
 * The public model of a bundle's files; what an editor has not written has its default.
 * @param now what is said of a later time is left out
 */
export function makeBulletin(
  bundle: Bundle,
  primary: FileRead,
  reads: PartlyLocalized<FileRead>,
  { status, own }: Statuses,
  defaults: SiteFacts,
  now: Instant,
): Bulletin {
  const { fields, front } = primary;
  const at = (...path: (string | number)[]) => front.valuePlace(path);
  const versions: PartlyLocalized<Version> = {};
  for (const lang of LANGS) {
    const read = reads[lang];
    if (read)
      versions[lang] = {
        ...makeVersion(lang, bundle.id, read, now),
        ...(own[lang] && { status: own[lang] }),
      };
  }
  // What may be absent comes last: decision 10.
  return {
    id: bundle.id,
    status,
    // Until its date is written: a record knows no clock.
    date: fields.date ?? 0,
    category: fields.category ?? defaults.category,
    kind: fields.kind ?? 'news',
    authors: once(fields.author),
    audio: filesByLanguage(fields.audio, LANGS, at, 'audio'),
    attachments: (fields.attachments ?? []).map(({ file, title }, i) => ({
      file,
      title: inEachLanguage(title),
      place: at('attachments', i, 'file'),
    })),
    related: fields.related ?? [],
    featured: fields.featured ?? fields.featuredUntil !== undefined,
    aliases: (fields.aliases ?? []).map((value, i) => ({ value, place: at('aliases', i) })),
    versions,
    ...(fields.source && { source: inEachLanguage(fields.source) }),
    ...(fields.date !== undefined && isDayAlone(textOf(front, 'date')) && { isDayAlone: true }),
    ...(fields.image && { image: { file: fields.image, place: at('image') } }),
    ...(fields.imageCredit && { imageCredit: fields.imageCredit }),
    ...(fields.link && { link: fields.link }),
    ...(fields.featuredUntil !== undefined && { featuredUntil: fields.featuredUntil }),
    ...(fields.expires !== undefined && { expires: fields.expires }),
    ...(fields.views !== undefined && { views: fields.views }),
    ...(fields.document && { document: fields.document }),
    ...(fields.video && { video: videos(fields.video, at) }),
    // In the language of the file that names them, where they do not say.
    ...(fields.captions && {
      captions: filesByLanguage(
        fields.captions,
        [primaryLang((lang) => reads[lang] !== undefined)],
        at,
        'captions',
      ),
    }),
  };
}

/** One text for all languages, or what was written for each. */
const inEachLanguage = (text: string | PartlyLocalized): PartlyLocalized =>
  typeof text === 'string' ? { vi: text, en: text } : text;

/** Each text once, in whatever case. */
function once(texts: readonly string[] = []): readonly string[] {
  if (texts.length < 2) return texts;
  const known = new Set<string>();
  return texts.filter((text) => known.size < known.add(text.toLowerCase()).size);
}

function makeVersion(lang: Lang, id: string, read: FileRead, now: Instant): Version {
  const { fields, body } = read;
  const changes = changesUntil(now, read);
  return {
    lang,
    title: fields.title ?? '',
    summary: fields.summary ?? '',
    slug: fields.slug ?? id.slice(id.indexOf('/') + 1),
    body: {
      hash: shortHash(body.html),
      references: body.references,
      ...(body.anchors && { anchors: body.anchors }),
    },
    imageAlt: fields.imageAlt ?? '',
    keywords: once(fields.keywords),
    ...(fields.imageCaption && { imageCaption: fields.imageCaption }),
    ...(fields.correction && { correction: fields.correction }),
    ...(changes.length > 0 && { changes, changed: Math.max(...changes.map(({ date }) => date)) }),
  };
}

/** What was changed for readers, the newest first. */
function changesUntil(now: Instant, { fields, front }: FileRead): ChangeNote[] {
  const notes = (fields.changes ?? []).map(
    ({ date, note }, i): ChangeNote => ({
      date,
      note,
      ...(isDayAlone(textOf(front, 'changes', i, 'date')) && { isDayAlone: true }),
    }),
  );
  return notes.filter(({ date }) => date <= now).sort((a, b) => b.date - a.date);
}

/** @param all the languages that a single file is for */
export function filesByLanguage(
  written: Fields['audio'],
  all: readonly Lang[],
  at: (...path: string[]) => Place,
  key: string,
): PartlyLocalized<FileReference> {
  if (written === undefined) return {};
  if (typeof written === 'string') {
    const reference = { file: written, place: at(key) };
    return Object.fromEntries(all.map((lang) => [lang, reference]));
  }
  return Object.fromEntries(
    Object.entries(written).flatMap(([lang, file]) =>
      isLang(lang) && file ? [[lang, { file, place: at(key, lang) }]] : [],
    ),
  );
}

function videos(written: Fields['video'], at: (...path: string[]) => Place): NonNullable<Bulletin['video']> {
  const files = filesByLanguage(written, LANGS, at, 'video');
  return Object.fromEntries(
    Object.entries(files).map(([lang, reference]) => [
      lang,
      isAddress(reference.file) ? { address: reference.file } : reference,
    ]),
  );
}

/** No file of a bundle is called so. */
const isAddress = (video: string) => /^https:\/\//i.test(video);
