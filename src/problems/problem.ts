import path from 'node:path';
import type { Lang } from '../i18n/language.ts';

/**
 * Where in the content a problem lies: line and column count from 1. `file` is a path with `/`, from the content folder until all
 * problems are known (so that what is stored of a bundle holds wherever its folder lies), then as the editor knows it.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A file as a whole: its beginning. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** The kinds of value that a field can ask for, as named to an editor. */
export type Expected =
  | 'text'
  | 'list'
  | 'map'
  | 'boolean'
  | 'whole'
  | 'decimal'
  | 'textOrList'
  | 'localized'
  | 'menuEntry';

/** A part of a text of which there may be too many, or too much; the bounds are in `src/markdown/bounds.ts`. */
export type TextPart =
  | 'address'
  | 'blocks'
  | 'cells'
  | 'footnotes'
  | 'headings'
  | 'images'
  | 'lines'
  | 'links'
  | 'marks'
  | 'nesting'
  | 'tables'
  | 'title';

/** How much there is of what a host bounds (`content/hosts.ts`); sizes are in bytes. */
interface OverLimit {
  host: string;
  measure: 'bytes' | 'files' | 'fileBytes' | 'filesInFolder' | 'redirects' | 'redirectBytes';
  amount: number;
  limit: number;
  /** Whoever runs the host may have set another limit. */
  isConfigurable: boolean;
  /** The file or the folder. */
  file?: string;
}

/** What each problem's sentence needs to know. The keys are the permanent ids; ids are never reused. */
export interface ProblemParams {
  'accent-contrast': { value: string; ratio: string };
  'alias-duplicate': { value: string; other: string };
  'alias-invalid': { value: string };
  'alias-unsupported': { value: string; host: string };
  'attachment-type': { file: string; allowed: string };
  'audio-unreadable': { file: string };
  'base-url-invalid': { value: string };
  'body-missing': Record<never, never>;
  'bundle-empty': Record<never, never>;
  'category-unknown': { value: string; allowed: string; near?: string };
  'color-invalid': { value: string };
  'color-unquoted': { key: string; value: string };
  'comment-unclosed': Record<never, never>;
  'conflict-marks': Record<never, never>;
  'container-unclosed': { name: string };
  'container-unknown': { name: string; allowed: string };
  'content-missing': { file: string };
  'data-name': { name: string };
  'date-format': { value: string; near?: string };
  'date-invalid': { value: string };
  'date-outside-year': { year: string; folder: string };
  'editorial-invalid': { key: string };
  'email-invalid': { value: string };
  'encoding-invalid': { byte: string; offset: number };
  'field-missing': { key: string };
  'field-type': { key: string; expected: Expected };
  'file-clash': { file: string; other: string };
  'file-empty': Record<never, never>;
  'file-missing': { file: string; near?: string };
  'file-name': { name: string; isDevice?: boolean };
  'file-outside': { file: string };
  'file-too-large': { megabytes: string; limit: number };
  'folder-name': { name: string; isDevice?: boolean };
  'front-matter-fence': { found: string };
  'front-matter-map': Record<never, never>;
  'front-matter-pasted': Record<never, never>;
  'front-matter-start': Record<never, never>;
  'front-matter-unclosed': Record<never, never>;
  'host-limit': OverLimit;
  'host-refuses': OverLimit;
  'html-as-text': { tag: string };
  'id-duplicate': { id: string };
  'image-alt-empty': { file: string };
  'image-large': { file: string; megapixels: number; megabytes: number };
  'image-mislabelled': { file: string; actual: string };
  'image-moving': { file: string };
  'image-outside-text': { url: string };
  'image-small': { file: string; width: number };
  'image-unreadable': { file: string };
  'key-repeated': { key: string };
  'key-unknown': { key: string; near?: string };
  'lang-unknown': { value: string };
  'lfs-pointer': { file: string };
  'link-broken': { url: string };
  'list-too-long': { key: string; count: number; limit: number };
  'logo-large': { file: string; megabytes: string; limit: number };
  'logo-unsafe': { found: string };
  'menu-address': { url: string };
  'menu-unknown': { id: string; near?: string };
  'notice-order': Record<never, never>;
  'number-range': { key: string; min: number; max: number };
  'pages-removed': { removed: number; pages: number };
  'related-unknown': { id: string; near?: string };
  'repository-inside': { files: string };
  'shared-field-place': { key: string; other: string };
  'shared-field-twice': { key: string; other: string };
  'slug-duplicate': { url: string; other: string };
  'slug-invalid': { value: string; isDevice?: boolean };
  'static-address': { file: string; other: string };
  'static-html': { name: string };
  'static-large': { megabytes: string };
  'static-link': { name: string };
  'static-name': { name: string };
  'static-private': { file: string; id: string };
  'static-reserved': { name: string };
  'static-too-large': { megabytes: string; limit: number };
  'static-type': { name: string; allowed: string };
  'summary-long': { length: number; limit: number };
  'template-address': { value: string; wrong: 'outside' | 'letters' | 'extension' };
  'template-address-taken': { url: string; other: string };
  'template-broken': { said: string };
  'template-charset': Record<never, never>;
  'template-filter': { name: string; near?: string };
  'template-key-twice': { key: string; lang: Lang; other: string };
  'template-unused': { file: string };
  'text-too-long': { key: string; length: number; limit: number };
  'text-too-many': { what: TextPart; limit: number };
  'text-unreadable': Record<never, never>;
  'timezone-unknown': { value: string };
  'tone-marks-mixed': { first: string; second: string };
  'translation-missing': { lang: Lang };
  'translation-outdated': { original: string };
  'url-not-https': { value: string };
  'url-private': { value: string };
  'url-unsafe': { value: string };
  'value-unknown': { key: string; value: string; allowed: string; near?: string };
  'weekday-wrong': { written: string; actual: { vi: string; en: string } };
  'year-folder': { name: string };
  'yaml-colon': Record<never, never>;
  'yaml-invalid': Record<never, never>;
  'yaml-quote': Record<never, never>;
  'yaml-tab': Record<never, never>;
  'yaml-unclosed': Record<never, never>;
}

export type ProblemId = keyof ProblemParams;

/** For each problem its two sentences. A problem without a sentence in one of the languages does not compile. */
export type ProblemTexts = {
  [Id in ProblemId]: (params: ProblemParams[Id]) => [what: string, remedy: string];
};

type Severity = 'error' | 'warning';

/** Problems that do not stop a publication (unless `--strict`). All others are errors. */
const WARNINGS: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'alias-unsupported',
  'date-outside-year',
  'host-limit',
  'html-as-text',
  'image-alt-empty',
  'image-small',
  'link-broken',
  'static-large',
  'summary-long',
  'template-charset',
  'template-unused',
  'tone-marks-mixed',
  'translation-missing',
  'translation-outdated',
  'weekday-wrong',
]);

/** One thing that an editor should put right, with its place and what its sentence needs. */
export type Problem = {
  [Id in ProblemId]: { id: Id; params: ProblemParams[Id]; severity: Severity; place: Place };
}[ProblemId];

/** Makes a problem; its severity is the id's own. */
export function problem<Id extends ProblemId>(id: Id, place: Place, params: ProblemParams[Id]): Problem {
  const severity: Severity = WARNINGS.has(id) ? 'warning' : 'error';
  return { id, params, severity, place } as Problem;
}

/** The same problem as a warning: for drafts, which never stop the publication of others. */
export function asWarning(found: Problem): Problem {
  return { ...found, severity: 'warning' };
}

/** The same problem as an error: `--strict`. */
export function asError(found: Problem): Problem {
  return { ...found, severity: 'error' };
}

/** The same problem with its place as the editor knows it. @param folder the content folder */
export function placedIn<Found extends Problem>(found: Found, folder: string): Found {
  return { ...found, place: placeIn(found.place, folder) };
}

/** A place as the editor knows it. */
export const placeIn = (place: Place, folder: string): Place => ({
  ...place,
  file: path.posix.join(folder, place.file),
});

/** The order of texts that is the same on every machine. */
export const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then line, then column, then id: the same order on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    byCodePoint(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodePoint(a.id, b.id)
  );
}

/** Thrown once, by the assembly of a site, with every problem that was found. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.name = 'ContentProblems';
    this.problems = [...problems].sort(compareProblems);
  }
}

export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((found) => found.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
