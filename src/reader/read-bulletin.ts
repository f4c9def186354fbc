import { checkFields, checkTexts, checkVideo } from '../checks/field-checks.ts';
import { checkOwnRecord } from '../checks/private/own-record.ts';
import { checkRoyaltyTerms } from '../checks/private/royalty-terms.ts';
import { checkToneMarks, checkWeekdays } from '../checks/text-checks.ts';
import type { Bulletin, EditorialRecord, Status } from '../content/bulletin.ts';
import { type Bundle, type FieldPlaces, primaryLang } from '../content/bundle.ts';
import { countCharacters } from '../content/fields/field-types.ts';
import { type BulletinFields, type BulletinKey, metaOf } from '../content/fields/schema.ts';
import { monthKey } from '../filters/dates.ts';
import type { Instant } from '../filters/instant.ts';
import { LANGS, type Lang, type PartlyLocalized } from '../i18n/language.ts';
import { saysNothing } from '../markdown/alt-text.ts';
import { asWarning, type Problem, type ProblemId, problem, startOf } from '../problems/problem.ts';
import { textsIn } from './list-bundle.ts';
import { type FileRead, makeBulletin, type SiteFacts, type Statuses } from './make-bulletin.ts';
import { readMarkdown } from './markdown-file.ts';
import { isNearlyStatus, missingStatus, statusesOf } from './statuses.ts';
import { hasKey } from './yaml/values.ts';

/** What reading one bundle gives: the bulletin where its texts could be read at all, and every problem found. */
export interface BulletinRead extends FieldPlaces {
  id: string;
  bulletin?: Bulletin;
  /** Its date is not written yet: it is the build's clock. */
  isUndated: boolean;
  /** The texts that were read. */
  texts: Bundle['texts'];
  /** The HTML of each version's body. */
  bodies: PartlyLocalized<string>;
  editorial?: EditorialRecord;
  /** At which it becomes another one by what its fields say. */
  moments: readonly Instant[];
  problems: Problem[];
}

/**
 * Bodies and front matter of a bundle → the bulletin, its editorial record, and the problems of its files.
 * @param now what is to come by its fields (`withdrawFrom`, `changes`) is not in the bulletin before its time
 */
export function readBulletin(
  bundle: Bundle,
  schema: BulletinFields,
  defaults: SiteFacts,
  now: Instant,
): BulletinRead {
  const { texts, reads, problems } = readFiles(bundle, schema, defaults);
  const primary = reads[primaryLang((lang) => texts[lang] !== undefined)];
  for (const read of Object.values(reads)) {
    for (const found of ownProblems(read, read === primary, schema)) problems.push(found);
  }
  const { id } = bundle;
  const nowhere = startOf(bundle.shown);
  if (!primary) {
    const places = { placeOf: () => nowhere, placeIn: () => nowhere };
    return { id, isUndated: false, texts, bodies: {}, moments: [], problems, ...places };
  }

  const { status, own } = statusesOf(reads, primary, now);
  for (const read of Object.values(reads)) {
    if (read !== primary) problems.push(...misplacedFields(read, primary, schema));
  }
  problems.push(...checkFields(id, fileOf(primary), defaults.timezone));
  for (const read of Object.values(reads))
    problems.push(
      ...checkOwnRecord(read.published, read.file, primary.fields.editorial ?? {}),
      ...checkTexts(fileOf(read), primary.fields.date, defaults.timezone),
    );
  problems.push(...royaltyTerms(primary, defaults));
  if (status === 'draft') problems.push(...missingStatus(primary));
  else problems.push(...completeness(id, status, texts, reads, primary, defaults));
  if (status === 'approved' || status === 'pending') problems.push(...checkVideo(fileOf(primary)));
  return {
    id,
    bulletin: makeBulletin(bundle, primary, reads, { status, own }, defaults, now),
    isUndated: primary.fields.date === undefined,
    texts,
    bodies: Object.fromEntries(Object.entries(reads).map(([lang, { body }]) => [lang, body.html])),
    editorial: { id, ...primary.fields.editorial },
    moments: momentsOf(reads, primary),
    problems: softenForDraft(problems, draftFiles(reads, status, own)),
    placeOf: (key, index) => primary.front.valuePlace(index === undefined ? [key] : [key, index]),
    placeIn: (lang, key) => (reads[lang] ?? primary).front.valuePlace([key]),
  };
}

/** The times that stand in fields, and at which the bulletin becomes another one. */
function momentsOf(reads: PartlyLocalized<FileRead>, { fields }: FileRead): Instant[] {
  const listed = Object.values(reads).flatMap((read) => read.fields.changes ?? []);
  const { withdrawFrom } = fields;
  return [...listed.map(({ date }) => date), ...(withdrawFrom === undefined ? [] : [withdrawFrom])];
}

function royaltyTerms({ fields, front }: FileRead, { rates, timezone }: SiteFacts): Problem[] {
  const { date, kind = 'news', editorial: record } = fields;
  if (date === undefined || !record) return [];
  return checkRoyaltyTerms({ kind, date, record }, rates, timezone, (...path) => front.valuePlace(path));
}

/** The texts of a bundle in the site's languages, and those of them that can be read. */
function readFiles(bundle: Bundle, schema: BulletinFields, { languages, baseUrl }: SiteFacts) {
  const { texts: found, problems } = textsIn(bundle, languages);
  const texts: Bundle['texts'] = Object.fromEntries(found);
  const reads: PartlyLocalized<FileRead> = {};
  for (const [lang, entry] of found) {
    const read = readMarkdown(entry, schema, lang, { files: bundle.files, baseUrl }, (text) =>
      checkText(text, entry.shown, lang),
    );
    if ('id' in read) problems.push(read);
    else reads[lang] = { file: entry.shown, ...read };
  }
  return { texts, reads, problems };
}

/** @param open what of a file's text may be repeated */
function checkText(open: string, file: string, lang: Lang): Problem[] {
  return checkWeekdays(open, file).concat(lang === 'vi' ? checkToneMarks(open, file) : []);
}

const fileOf = ({ fields, front }: FileRead) => ({
  fields,
  placeOf: (...path: (string | number)[]) => front.valuePlace(path),
});

/** The files that are drafts: all, where the bulletin is one, and others in its folder too. */
function draftFiles(reads: PartlyLocalized<FileRead>, status: Status, own: Statuses['own']) {
  if (status === 'draft') return () => true;
  const drafts = LANGS.flatMap((lang) => (own[lang] === 'draft' ? (reads[lang]?.file ?? []) : []));
  return (file: string) => drafts.includes(file);
}

/** In a draft missing fields and placeholders are no problem, others are warnings; what keeps a file from being read stays an error. */
function softenForDraft(problems: readonly Problem[], isDraft: (file: string) => boolean): Problem[] {
  return problems
    .filter(({ id, place }) => !(OF_NO_DRAFT.has(id) && isDraft(place.file)))
    .map((found) => (isDraft(found.place.file) && !staysError(found) ? asWarning(found) : found));
}

const OF_NO_DRAFT: ReadonlySet<string> = new Set<ProblemId>(['field-missing', 'placeholder-left']);

const staysError = (found: Problem) =>
  isNearlyStatus(found) ||
  /^(?:yaml-|front-matter-|file-|encoding-|conflict-|repository-|key-repeated|text-unreadable|text-turned)/.test(
    found.id,
  );

/** A translation may lack the fields that belong to the bulletin as a whole. */
function ownProblems(read: FileRead, isPrimary: boolean, schema: BulletinFields): Problem[] {
  return read.problems.filter((found) => {
    if (isPrimary || found.id !== 'field-missing') return true;
    const type = schema[found.params.key as BulletinKey];
    return !type || metaOf(type)?.per !== 'bulletin';
  });
}

/** Fields of the whole bulletin that stand in a translation: never a silent choice between two files. */
function misplacedFields(read: FileRead, primary: FileRead, schema: BulletinFields): Problem[] {
  const other = primary.file.slice(primary.file.lastIndexOf('/') + 1);
  return (Object.keys(schema) as BulletinKey[]).flatMap((key) => {
    if (!hasKey(read.front, key) || !isMisplaced(key, read, primary, schema)) return [];
    const id: ProblemId = hasKey(primary.front, key) ? 'shared-field-twice' : 'shared-field-place';
    return [problem(id, read.front.keyPlace([key]), { key, other })];
  });
}

function isMisplaced(key: BulletinKey, read: FileRead, primary: FileRead, schema: BulletinFields): boolean {
  const per = metaOf(schema[key])?.per;
  // A status holds a translation back, but is no status of the bulletin.
  return per === 'either'
    ? !hasKey(primary.front, key) && read.fields.status !== 'draft'
    : per === 'bulletin';
}

const LONGEST_SUMMARY_IN_LISTS = 300;

/** Rules that need more than one field. Of a withdrawn bulletin nothing is printed that could be incomplete. */
function completeness(
  id: string,
  status: Status,
  texts: Bundle['texts'],
  reads: PartlyLocalized<FileRead>,
  primary: FileRead,
  { languages, timezone }: SiteFacts,
): Problem[] {
  const { fields, front } = primary;
  if (status === 'withdrawn') return [];
  const problems: Problem[] = [];
  for (const read of Object.values(reads)) {
    const top = read.front.keyPlace([]);
    if (read.isEmpty && !fields.link && !fields.attachments?.length)
      problems.push(problem('body-missing', top, {}));
    if (fields.image && read.fields.imageAlt === undefined) {
      problems.push(problem('field-missing', read.front.keyPlace(['image']), { key: 'imageAlt' }));
    }
    const alt = read.fields.imageAlt ?? '';
    if (saysNothing(alt))
      problems.push(problem('image-alt-empty', read.front.valuePlace(['imageAlt']), { file: '', alt }));
    const length = countCharacters(read.fields.summary ?? '', LONGEST_SUMMARY_IN_LISTS);
    if (length > LONGEST_SUMMARY_IN_LISTS) {
      const place = read.front.valuePlace(['summary']);
      problems.push(problem('summary-long', place, { length, limit: LONGEST_SUMMARY_IN_LISTS }));
    }
  }
  for (const lang of languages) {
    if (!texts[lang]) problems.push(problem('translation-missing', startOf(primary.file), { lang }));
  }
  const folder = id.slice(0, 4);
  const year = fields.date === undefined ? folder : monthKey(fields.date, timezone).slice(0, 4);
  if (year !== folder)
    problems.push(problem('date-outside-year', front.valuePlace(['date']), { year, folder }));
  return problems;
}
