import fs from 'node:fs';
import path from 'node:path';
import { isContentName } from '../../reader/folder.ts';
import { displayPath } from '../../system/display-path.ts';
import { blobHash, shortHash } from '../../system/hash.ts';
import { officeOf } from '../../system/office.ts';
import { realFolder } from '../../system/real-folder.ts';

/** The folder of an office's own templates, and what lies in it. Files are named by their paths below it, with `/`. */
export interface OwnTemplates {
  folder: string;
  /** The folder as its user knows it. */
  shown: string;
  /** Those that become pages. */
  templates: readonly string[];
  /** Links to elsewhere: not read. */
  links: readonly string[];
  /** What is no template and belongs to none. */
  others: readonly string[];
  /** A hash of all that templates are made from; empty where there is none. */
  hash: string;
}

const FOLDER = path.join('layouts', 'custom');

/** Included by others. */
const INCLUDES = '_includes/';

/** The layout of the site's shell; a file of the office's by this name would never be used. */
export const SITE_LAYOUT = 'site';

const TEMPLATE = /\.(?:njk|liquid|11ty\.tsx)$/;
/** What a TSX template may import. */
const PART = /\.(?:tsx?|json)$/;
const IS_SHELL = new RegExp(`^${INCLUDES}${SITE_LAYOUT}\\.[^/]+$`);

/** The folder of an office's own templates, whether it is there or not. @param content its content folder */
export const templatesOf = (content: string): string => path.join(officeOf(content), FOLDER);

/** Looks into the folder of an office's own templates. @param content its content folder */
export function ownTemplates(content: string): OwnTemplates {
  const named = templatesOf(content);
  const folder = realFolder(named);
  const [files, links] = filesIn(folder);
  const pages = files.filter((file) => !file.startsWith(INCLUDES));
  const templates = pages.filter((file) => TEMPLATE.test(file));
  const isOther = (file: string) =>
    IS_SHELL.test(file) || (!file.startsWith(INCLUDES) && !TEMPLATE.test(file) && !PART.test(file));
  return {
    folder,
    shown: displayPath(named),
    templates,
    links,
    others: files.filter((file) => isOther(file) && file !== 'README.md'),
    hash: templates.length > 0 ? hashOf(folder, files, officeOf(content)) : '',
  };
}

/** TSX may import packages of the office's: their versions are in its lock file. */
function hashOf(folder: string, files: readonly string[], office: string): string {
  const lock = path.join(office, 'package-lock.json');
  const read = files.map((file) => [file, blobHash(fs.readFileSync(path.join(folder, file)))]);
  return shortHash(JSON.stringify([read, fs.existsSync(lock) && blobHash(fs.readFileSync(lock))]));
}

function filesIn(folder: string): [files: string[], links: string[]] {
  if (!fs.existsSync(folder)) return [[], []];
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    entry,
    file: path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  }));
  const counted = all.filter(({ file }) => file.split('/').every(isContentName));
  const named = (is: (entry: fs.Dirent) => boolean) =>
    counted.flatMap(({ entry, file }) => (is(entry) ? [file] : [])).sort();
  return [named((entry) => entry.isFile()), named((entry) => entry.isSymbolicLink())];
}
