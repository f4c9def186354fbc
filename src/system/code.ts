import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `src/cli/bundle.js` keeps beside the code that it compiled, as `inputs.json`. */
export interface Compiled {
  signature: string;
  /** The folder of Bantin itself. */
  project: string;
  /** Hash of the versions of all libraries. */
  libraries: string;
  /** Each file that was written, and its size. */
  outputs: Record<string, number>;
  /** Each file that was compiled, by its path in the project, and the hash of its text. */
  files: Record<string, string>;
  /** The files that each entry is made from, itself among them. */
  entries: Record<string, readonly string[]>;
}

const HERE = fileURLToPath(import.meta.url);

/** The folder of the compiled code, where this is it; tests run the source as it is. */
const COMPILED = HERE.endsWith('.mjs')
  ? above(HERE, (folder) => fs.existsSync(path.join(folder, 'inputs.json')))
  : undefined;

const compiled = COMPILED ? readJson<Compiled>(path.join(COMPILED, 'inputs.json')) : undefined;

/** The folder of Bantin itself: layouts, configuration and libraries are there, whatever the working folder is. */
export const PROJECT = compiled?.project ?? projectAbove(HERE);

/** Whether this is compiled code: only that can be run by itself. */
export const isCompiled = COMPILED !== undefined;

/** The file to import for a file of the source, `layouts/home.11ty.tsx`. */
export function moduleOf(file: string): string {
  return COMPILED ? path.join(COMPILED, file.replace(/\.tsx?$/, '.mjs')) : path.join(PROJECT, file);
}

/** The entry of the code that reads content and makes the props of pages. */
export const MAKING = 'src/cli/run.ts';

const known = new Map<string, string>();

/**
 * A hash of all code that an entry is made from, and of the versions of all libraries. Source that was not compiled
 * does not know what an entry is made from: there it is the hash of everything.
 * @param entry a layout, `eleventy.config.ts`, or `src/cli/run.ts`, which makes the props of pages
 */
export function codeOf(entry: string): string {
  let hash = known.get(entry);
  if (hash === undefined) {
    hash = compiled ? hashOfEntry(compiled, entry) : hashOfEverything();
    known.set(entry, hash);
  }
  return hash;
}

function hashOfEntry({ entries, files, libraries }: Compiled, entry: string): string {
  const parts = entries[entry];
  if (!parts) throw new Error(`${entry} was not compiled`);
  const hash = createHash('sha1').update(`${libraries}\n`);
  for (const file of parts) hash.update(`${file}\n${files[file]}\n`);
  return hash.digest('base64url').slice(0, 16);
}

function hashOfEverything(): string {
  const hash = createHash('sha1');
  const code = ['layouts', 'src'].flatMap((folder) =>
    fs
      .readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /(?<!\.test)\.(?:tsx?|js)$/.test(file)),
  );
  for (const file of ['eleventy.config.ts', 'package-lock.json', ...code.sort()]) {
    hash.update(`${file}\n`).update(fs.readFileSync(path.join(PROJECT, file)));
  }
  return hash.digest('base64url').slice(0, 16);
}

function projectAbove(file: string): string {
  const project = above(file, (folder) => {
    const description = path.join(folder, 'package.json');
    return fs.existsSync(description) && readJson<{ name?: string }>(description).name === 'bantin';
  });
  if (!project) throw new Error(`${file} is not in a folder of Bantin`);
  return project;
}

/** The nearest folder around a file that is as wanted. */
function above(file: string, isWanted: (folder: string) => boolean): string | undefined {
  const folder = path.dirname(file);
  if (folder === file) return undefined;
  return isWanted(folder) ? folder : above(folder, isWanted);
}

function readJson<T>(file: string): T {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
