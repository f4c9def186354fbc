import path from 'node:path';
import { ADDRESSES_WARNINGS, type AddressesProblems } from './catalogue/addresses.ts';
import { BODY_WARNINGS, type BodyProblems } from './catalogue/body.ts';
import { FIELD_WARNINGS, type FieldProblems } from './catalogue/fields.ts';
import { FILE_WARNINGS, type FileProblems } from './catalogue/files.ts';
import { FRONT_MATTER_WARNINGS, type FrontMatterProblems } from './catalogue/front-matter.ts';
import { HOST_WARNINGS, type HostProblems } from './catalogue/hosts.ts';
import { MARK_WARNINGS, type MarkProblems } from './catalogue/marks.ts';
import { MEDIA_WARNINGS, type MediaProblems } from './catalogue/media.ts';
import { ROYALTY_WARNINGS, type RoyaltyProblems } from './catalogue/royalties.ts';
import { SETTINGS_WARNINGS, type SettingsProblems } from './catalogue/settings.ts';
import { STATIC_WARNINGS, type StaticProblems } from './catalogue/static.ts';
import { TEMPLATE_WARNINGS, type TemplateProblems } from './catalogue/templates.ts';

/**
 * Where in the content a problem lies: line and column count from 1. `file` is a path with `/`, from the content folder until all
 * problems are known (so that what is stored of a bundle holds wherever its folder lies), then as the editor knows it.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Names a problem: two problems of one name are one. */
export const problemName = ({ id, place, params }: Problem): string => JSON.stringify([id, place, params]);

/** A file as a whole: its beginning. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** What each problem's sentence needs to know, an area a file. The keys are the permanent ids; ids are never reused. */
export interface ProblemParams
  extends AddressesProblems,
    BodyProblems,
    FieldProblems,
    FileProblems,
    FrontMatterProblems,
    HostProblems,
    MarkProblems,
    MediaProblems,
    RoyaltyProblems,
    SettingsProblems,
    StaticProblems,
    TemplateProblems {}

export type ProblemId = keyof ProblemParams;

/** For each problem its two sentences. A problem without a sentence in one of the languages does not compile. */
export type ProblemTexts = Texts<ProblemParams>;

/** The same of the problems of one area. */
export type Texts<Area> = {
  [Id in keyof Area]: (params: Area[Id]) => [what: string, remedy: string];
};

type Severity = 'error' | 'warning';

/** Problems that do not stop a publication (unless `--strict`). All others are errors. */
const WARNINGS: ReadonlySet<ProblemId> = new Set<ProblemId>([
  ...ADDRESSES_WARNINGS,
  ...BODY_WARNINGS,
  ...FIELD_WARNINGS,
  ...FILE_WARNINGS,
  ...FRONT_MATTER_WARNINGS,
  ...HOST_WARNINGS,
  ...MARK_WARNINGS,
  ...MEDIA_WARNINGS,
  ...ROYALTY_WARNINGS,
  ...SETTINGS_WARNINGS,
  ...STATIC_WARNINGS,
  ...TEMPLATE_WARNINGS,
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

/** Whether it stops a publication. */
export const isError = ({ severity }: Problem): boolean => severity === 'error';

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

/** @param folder the content folder @throws ContentProblems where some of the problems are errors, with these */
export function throwErrors(problems: readonly Problem[], folder: string): void {
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentProblems(errors.map((each) => placedIn(each, folder)));
}

export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors };
}
