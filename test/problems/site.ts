import fs from 'node:fs';
import path from 'node:path';
import type { Problem, ProblemId } from '../../src/problems/problem.ts';
import { bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { readLibrary } from '../setup/library.ts';
import { shareCache } from '../setup/primed-cache.ts';

/** A small site with one thing wrong. */
export interface Defect {
  /** What is wrong, as the test's name. */
  what: string;
  id: ProblemId;
  /** Where it is reported: `<path from the content folder>:<line>:<column>`. */
  at: string;
  severity?: 'warning';
  /** Files that are added to the good site or take the place of its own; `undefined` takes one away. */
  files: Record<string, Files[string] | undefined>;
  /** What files cannot say: links, history. */
  prepare?: (content: string) => void;
}

/** The file that most defects are in. */
export const TEXT = 'bulletins/2017/hop/index.vi.md';
export const ENGLISH = 'bulletins/2017/hop/index.en.md';

/** The good site's settings for Vietnamese alone, so that nothing is missing. */
export const SITE = String(SETTINGS['site.yml']).replace('[vi, en]', '[vi]');

/** The good site with one setting more, on line 12. */
export const withSetting = (more: string) => ({ 'site.yml': `${SITE}${more}\n` });

/** The same office with both languages. */
export const BILINGUAL = { 'site.yml': SETTINGS['site.yml'] };

/** A site with nothing wrong. */
export const GOOD: Files = { ...SETTINGS, 'site.yml': SITE, [TEXT]: bulletin() };

/** A defect in the bulletin: its fields besides those that every one needs, on line 7 and below, and its body. */
export function inText(fields: Record<string, string | undefined>, body?: string): Defect['files'] {
  return { [TEXT]: bulletin(fields, body) };
}

/** Writes the good site with the defect in it. @returns the content folder */
export function writeDefect({ files, prepare }: Pick<Defect, 'files' | 'prepare'>): string {
  const all = Object.entries({ ...GOOD, ...files });
  const present = all.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  const content = writeContent(temporaryFolder(), Object.fromEntries(present));
  prepare?.(content);
  return content;
}

/** 2026-11-22, 08:00 in Vietnam. */
export const CLOCK = Date.parse('2026-11-22T08:00:00+07:00');

/** Many sites have the same picture: those made fit for one are known to all. @returns the cache beside a content folder */
export function cacheWithPictures(content: string): string {
  const cache = path.join(content, '../cache');
  shareCache(cache, 'images');
  return cache;
}

/** The site in a content folder, read and checked. */
export function readSite(content: string, strict = false): ReturnType<typeof readLibrary> {
  cacheWithPictures(content);
  return readLibrary(content, CLOCK, { strict });
}

/** Every problem that the checker finds in a content folder. */
export async function problemsIn(content: string, strict?: boolean): Promise<Problem[]> {
  const { problems } = await readSite(content, strict);
  return problems;
}

/** A place from the content folder, and none other: what lies beside it begins with `../`. */
function fromContent(file: string, content: string): string {
  const office = `${path.dirname(content)}/`;
  if (file.startsWith(`${content}/`)) return file.slice(content.length + 1);
  return file.startsWith(office) ? `../${file.slice(office.length)}` : file;
}

/** Every problem of the good site with a defect in it; places are from the content folder. */
export async function problemsOf(
  defect: Pick<Defect, 'files' | 'prepare'>,
  strict?: boolean,
): Promise<Problem[]> {
  const content = writeDefect(defect);
  try {
    const found = await problemsIn(content, strict);
    return found.map((each) => ({
      ...each,
      place: { ...each.place, file: fromContent(each.place.file, content) },
    }));
  } finally {
    fs.rmSync(path.dirname(content), { recursive: true, force: true });
  }
}

/** Problems as lines to compare: `error date-invalid bulletins/2017/hop/index.vi.md:4:7`. */
export const linesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ id, severity, place }) => `${severity} ${id} ${place.file}:${place.line}:${place.column}`);

export async function check(defect: Pick<Defect, 'files' | 'prepare'>): Promise<string[]> {
  return linesOf(await problemsOf(defect));
}
