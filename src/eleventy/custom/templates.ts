import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { isContentName } from '../../reader/folder.ts';
import { readText } from '../../reader/text-file.ts';
import { displayPath } from '../../system/display-path.ts';
import { blobHash, shortHash } from '../../system/hash.ts';
import { wayTo } from '../../system/inside-folder.ts';
import { officeOf } from '../../system/office-folder.ts';
import { realFolder } from '../../system/real-folder.ts';

/** The folder of an office's custom templates, and what lies in it. Files are named by their paths below it, with `/`. */
export interface CustomTemplates {
  folder: string;
  /** The folder as its user knows it. */
  shown: string;
  /** Those that become pages. */
  templates: readonly string[];
  /** The texts of these and of all that they may include or import: nothing else is read when they run. */
  texts: ReadonlyMap<string, string>;
  /** Links to elsewhere: not read. */
  links: readonly string[];
  /** What is no template, and can belong to none. */
  others: readonly string[];
  /** Parts that are of use only where a template imports them. */
  parts: readonly string[];
  /** Those of texts that cannot be read. */
  problems: readonly Problem[];
  /** A hash of all that templates are made from; empty where there is none. */
  hash: string;
}

/** The folder of an office's custom templates, from that of the office. */
export const CUSTOM_FOLDER = 'layouts/custom';

/** Included by others. */
export const INCLUDES = '_includes/';

/** The layout of the site's shell; a file of the office's by this name would never be used. */
export const SITE_LAYOUT = 'site';

/** The endings of templates. */
export const TSX = '11ty.tsx';
export const FORMATS = ['njk', 'liquid', TSX] as const;

export const isTemplate = (file: string): boolean => FORMATS.some((format) => file.endsWith(`.${format}`));

/** What a TSX template may import. */
const PART = /\.(?:[jt]sx?|json)$/;
const IS_SHELL = new RegExp(`^${INCLUDES}${SITE_LAYOUT}\\.[^/]+$`);

/** The folder of an office's custom templates, whether it is there or not. @param content its content folder */
export const templatesOf = (content: string): string => path.join(officeOf(content), CUSTOM_FOLDER);

/** A template, as Eleventy names it, by its path below the folder. */
export const nameOf = (inputPath: string): string => inputPath.replace(/^\.\//, '');

/** Reads the folder of an office's custom templates. @param content its content folder */
export function customTemplates(content: string): CustomTemplates {
  const named = templatesOf(content);
  const folder = realFolder(named);
  const shown = displayPath(named);
  const [files, links] = filesIn(folder);
  const isIncluded = (file: string) => file.startsWith(INCLUDES);
  const isUsable = (file: string) =>
    !IS_SHELL.test(file) && (isTemplate(file) || PART.test(file) || isIncluded(file));
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files.filter(isUsable)) {
    const text = readText({ path: path.join(folder, file), shown: `${shown}/${file}` });
    if (typeof text === 'string') texts.set(file, text);
    else problems.push(text);
  }
  const templates = [...texts.keys()].filter((file) => isTemplate(file) && !isIncluded(file));
  const read = [...texts].map(([file, text]) => [file, blobHash(Buffer.from(text))]);
  return {
    folder,
    shown,
    templates,
    texts,
    links,
    others: files.filter((file) => !isUsable(file) && file !== 'README.md'),
    parts: [...texts.keys()].filter((file) => !isTemplate(file) && !isIncluded(file)),
    problems,
    hash: templates.length > 0 ? shortHash(JSON.stringify([read, lockOf(officeOf(content))])) : '',
  };
}

/** TSX may import packages of the office's: their versions are in its lock file. */
function lockOf(office: string): string {
  const lock = path.join(office, 'package-lock.json');
  return fs.existsSync(lock) ? blobHash(fs.readFileSync(lock)) : '';
}

function filesIn(folder: string): [files: string[], links: string[]] {
  if (!fs.existsSync(folder)) return [[], []];
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    entry,
    file: wayTo(folder, path.join(entry.parentPath, entry.name)),
  }));
  const counted = all.filter(({ file }) => file.split('/').every(isContentName));
  const named = (is: (entry: fs.Dirent) => boolean) =>
    counted.flatMap(({ entry, file }) => (is(entry) ? [file] : [])).sort();
  return [named((entry) => entry.isFile()), named((entry) => entry.isSymbolicLink())];
}
