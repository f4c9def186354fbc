import fs from 'node:fs';
import path from 'node:path';
import type { ContentFolder } from '../cache/content.ts';
import { CACHES } from '../cache/kept-between-builds.ts';
import { MARKER, readMark } from '../cache/last-build/manifest.ts';
import { templatesOf } from '../eleventy/custom/templates.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { staticFolderOf } from '../reader/static-folder.ts';
import { CODE_HASH, PROJECT } from '../system/code.ts';
import { foldersFrom, holds } from '../system/inside-folder.ts';
import { officeOf } from '../system/office-folder.ts';
import { realFolder } from '../system/real-folder.ts';
import { PUBLIC_VIEWS_FOLDER } from '../views/published-counts.ts';
import type { BuildOptions } from './options.ts';

/** Which content folder a command works on, and its clock. @throws UsageError where there is none */
export function contentFolderOf({ content, cache, baseUrl, clock }: BuildOptions): ContentFolder {
  if (!fs.existsSync(content)) throw new UsageError('content-missing', { folder: content });
  return { root: content, cache, code: CODE_HASH, now: clock ?? Date.now(), ...(baseUrl && { baseUrl }) };
}

/** Where a site comes from: nothing is published into these folders. */
const sourcesOf = (content: string) =>
  [content, templatesOf(content), staticFolderOf(content)].map(realFolder);

const isSite = (folder: string) =>
  fs.lstatSync(path.join(folder, MARKER), { throwIfNoEntry: false }) !== undefined;

/** Whether a folder holds a site that is, or was, for everybody: a mark that cannot be read may have been one of that. */
export const isPublished = (output: string) =>
  isSite(output) && readMark(path.join(output, MARKER))?.isPreview !== true;

/**
 * Whatever is not of the site goes from its output: it may not be, hold, or lie in what the build reads, and it must be empty or
 * made by Bantin. Nobody loses files by a mistyped option. What is not public yet never goes where a site is published.
 */
export function checkOutputFolder({ content, output, cache, drafts }: BuildOptions): void {
  const project = path.resolve(PROJECT);
  const read = ['layouts', 'src', 'lib', 'node_modules', '.git'].map((name) =>
    realFolder(path.join(project, name)),
  );
  const sources = [...sourcesOf(content), ...read];
  const isAbove = [...sources, ...[cache, project, process.cwd()].map(realFolder)].some((folder) =>
    holds(output, folder),
  );
  if (isAbove || sources.some((folder) => holds(folder, output))) {
    throw new UsageError('output-holds-content', { folder: output });
  }
  if (drafts) refuseDrafts(output);
  if (!fs.existsSync(output)) return;
  if (!fs.statSync(output).isDirectory()) throw new UsageError('output-not-folder', { folder: output });
  // The numbers of readers may have come before the site.
  const inside = fs.readdirSync(output).filter((name) => name !== PUBLIC_VIEWS_FOLDER);
  if (inside.length > 0 && !inside.includes(MARKER))
    throw new UsageError('output-foreign', { folder: output });
}

/** @throws UsageError where a site is read from a folder: nothing is published into it */
export function refuseSourcePlace({ content, output }: Pick<BuildOptions, 'content' | 'output'>): void {
  if (sourcesOf(content).some((folder) => holds(folder, output)))
    throw new UsageError('output-holds-content', { folder: output });
}

/** @throws UsageError where sites are published from a folder: `dist`, and whatever bears the mark of a published site */
export function refuseDrafts(output: string): void {
  if (output === realFolder(path.resolve('dist')) || isPublished(output))
    throw new UsageError('drafts-published', { folder: output });
}

/** Empties a cache of what Bantin keeps there, and of nothing else. */
export function clearCache(cache: string): void {
  if (!fs.existsSync(cache)) return;
  for (const folder of Object.values(CACHES))
    fs.rmSync(path.join(cache, folder), { recursive: true, force: true });
}

/**
 * What is private is written to no place from which a site is published or made: the output of builds, whatever bears the
 * mark of a site and all folders in it, the content, `static/`, custom templates, the cache.
 * @param file an absolute path
 * @param id how the refusal is reported
 * @throws UsageError where it lies in such a folder, by whatever links
 */
export function refusePublishedPlace(
  file: string,
  { content, cache }: Pick<BuildOptions, 'content' | 'cache'>,
  id: 'sheet-published' | 'agenda-published' | 'views-published' | 'import-published',
): void {
  const place = realFolder(file);
  const outputs = [path.resolve('dist'), path.join(officeOf(content), 'dist'), path.join(PROJECT, 'dist')];
  const taken = [...outputs.map(realFolder), ...sourcesOf(content), realFolder(cache)];
  const folder = taken.find((each) => holds(each, place)) ?? foldersFrom(path.dirname(place)).find(isSite);
  if (folder !== undefined) throw new UsageError(id, { file, folder });
}

/** @throws UsageError where the folder of a file that is asked for is not there; before anything is worked out for it */
export function refuseMissingFolder(file: string): void {
  const folder = path.dirname(file);
  if (!fs.existsSync(folder)) throw new UsageError('output-nowhere', { file, folder });
}
