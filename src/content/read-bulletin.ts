import { type Lang, LANGS, type PartlyLocalized } from '../i18n/language.ts';
import { renderBody } from '../markdown/renderer.ts';
import { type Bulletin, type Defaults, type EditorialRecord, type FileRead, makeBulletin } from './bulletin.ts';
import { readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { asWarning, type Place, type Problem, type ProblemId, problem } from './problem.ts';
import { type BulletinFields, type BulletinKey, metaOf } from './schema.ts';
import { type Bundle, primaryLang, readText } from './source.ts';
import { checkToneMarks, checkWeekdays } from './text-checks.ts';
import type { YamlText } from './yaml.ts';

/** What reading one bundle gives: the bulletin where its text could be read at all, and every problem found. */
export interface BulletinRead {
  bulletin?: Bulletin;
  editorial?: EditorialRecord;
  problems: Problem[];
  /** Where a field of the bulletin stands, for problems that only the whole site shows. */
  placeOf(key: BulletinKey, index?: number): Place;
  /** Where a field of one language stands. */
  placeIn(lang: Lang, key: BulletinKey): Place;
}

/** Bodies and front matter of a bundle → the bulletin, its editorial record, and the problems of its files. */
export function readBulletin(bundle: Bundle, schema: BulletinFields, defaults: Defaults): BulletinRead {
  const problems: Problem[] = [];
  const reads: PartlyLocalized<FileRead> = {};
  for (const lang of LANGS) {
    const entry = bundle.texts[lang];
    if (!entry) continue;
    if (!defaults.languages.includes(lang)) {
      problems.push(problem('file-name', start(entry.shown), { name: entry.name }));
      continue;
    }
    const text = readText(entry);
    const parts = typeof text === 'string' ? readFrontMatter(text, entry.shown) : text;
    if ('id' in parts) problems.push(parts);
    else reads[lang] = readFile(entry.shown, parts, text as string, lang, schema);
  }
  const lang = primaryLang(reads);
  const primary = lang && reads[lang];
  const nowhere = start(bundle.shown);
  if (!primary) return { problems, placeOf: () => nowhere, placeIn: () => nowhere };

  for (const read of Object.values(reads)) {
    problems.push(...read.problems.filter((found) => found.id !== 'field-missing'));
    problems.push(...missingFields(read, primary, schema));
    if (read !== primary) problems.push(...misplacedFields(read, primary, schema));
  }
  const { fields } = primary;
  const status = fields.status ?? 'draft';
  const isDraft = status === 'draft';
  if (!isDraft) problems.push(...completeness(reads, primary, defaults.languages));

  const bulletin = makeBulletin(bundle, primary, reads, status, defaults);
  return {
    bulletin,
    editorial: { id: bundle.id, ...fields.editorial },
    problems: isDraft ? problems.filter((found) => found.id !== 'field-missing').map(softenForDraft) : problems,
    placeOf: (key, index) => primary.front.valuePlace(index === undefined ? [key] : [key, index]),
    placeIn: (lang, key) => (reads[lang] ?? primary).front.valuePlace([key]),
  };
}

/** Problems that keep a file from being read stay errors, whatever its status may have said. */
function softenForDraft(found: Problem): Problem {
  return /^(?:yaml-|front-matter-|file-|encoding-|key-repeated)/.test(found.id) ? found : asWarning(found);
}

function readFile(
  file: string,
  parts: Exclude<ReturnType<typeof readFrontMatter>, Problem>,
  text: string,
  lang: Lang,
  schema: BulletinFields,
): FileRead {
  const { fields, problems } = readFields(schema, parts.front);
  const { body, problems: bodyProblems } = renderBody(parts.body, lang, file, parts.bodyLine);
  const checked = [...checkWeekdays(text, file, 1), ...(lang === 'vi' ? checkToneMarks(text, file, 1) : [])];
  const isEmpty = parts.body.trim() === '';
  return { file, fields, front: parts.front, body, isEmpty, problems: [...problems, ...bodyProblems, ...checked] };
}

/** Required fields that a file lacks: those of each language in every file, those of the bulletin in the primary one. */
function missingFields(read: FileRead, primary: FileRead, schema: BulletinFields): Problem[] {
  return read.problems.filter((found) => {
    if (found.id !== 'field-missing') return false;
    const type = schema[found.params.key as BulletinKey];
    return read === primary || !type || metaOf(type)?.per !== 'bulletin';
  });
}

/** Fields of the whole bulletin that stand in a translation: never a silent choice between two files. */
function misplacedFields(read: FileRead, primary: FileRead, schema: BulletinFields): Problem[] {
  const other = primary.file.slice(primary.file.lastIndexOf('/') + 1);
  return (Object.keys(schema) as BulletinKey[]).flatMap((key) => {
    if (metaOf(schema[key])?.per !== 'bulletin' || !hasKey(read.front, key)) return [];
    const id: ProblemId = hasKey(primary.front, key) ? 'shared-field-twice' : 'shared-field-place';
    return [problem(id, read.front.keyPlace([key]), { key, other })];
  });
}

const hasKey = (yaml: YamlText, key: string) =>
  typeof yaml.value === 'object' && !Array.isArray(yaml.value) && Object.hasOwn(yaml.value, key);

const LONGEST_SUMMARY_IN_LISTS = 300;

/** Rules that need more than one field. */
function completeness(reads: PartlyLocalized<FileRead>, primary: FileRead, languages: readonly Lang[]): Problem[] {
  const problems: Problem[] = [];
  const { fields } = primary;
  if (fields.status === 'withdrawn') return problems;
  for (const read of Object.values(reads)) {
    const top = read.front.keyPlace([]);
    if (read.isEmpty && !fields.link && !fields.attachments?.length) problems.push(problem('body-missing', top, {}));
    if (fields.image && read.fields.imageAlt === undefined) {
      problems.push(problem('field-missing', top, { key: 'imageAlt' }));
    }
    const length = read.fields.summary?.length ?? 0;
    if (length > LONGEST_SUMMARY_IN_LISTS) {
      const place = read.front.valuePlace(['summary']);
      problems.push(problem('summary-long', place, { length, limit: LONGEST_SUMMARY_IN_LISTS }));
    }
  }
  for (const lang of languages) {
    if (!reads[lang]) problems.push(problem('translation-missing', start(primary.file), { lang }));
  }
  return problems;
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });
