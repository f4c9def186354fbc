import fs from 'node:fs';
import path from 'node:path';
import { codeOf, MAKING, PROJECT } from '../code.ts';
import { CACHES } from '../content/caches.ts';
import type { ContentFolder } from '../content/content.ts';
import { MARKER } from '../output/staging.ts';
import { UsageError } from './errors.ts';
import type { Options } from './options.ts';

/** Which content folder a command works on. @throws UsageError where there is none */
export function contentFolderOf({ content, cache, baseUrl }: Options): ContentFolder {
  if (!fs.existsSync(content)) throw new UsageError('content-missing', { folder: content });
  return { root: content, cache, code: codeOf(MAKING), ...(baseUrl && { baseUrl }) };
}

const holds = (outer: string, inner: string) => inner === outer || inner.startsWith(outer + path.sep);

/**
 * Whatever is not of the site goes from its output: it may not be, hold, or lie in what the build reads, and it must be empty or
 * made by Bantin. Nobody loses files by a mistyped option. What is not public yet never goes where `build` publishes.
 */
export function checkOutputFolder({ content, output, cache, drafts }: Options): void {
  const project = path.resolve(PROJECT);
  const read = ['layouts', 'src', 'node_modules', '.git'].map((name) => path.join(project, name));
  const isAbove = [content, cache, project, process.cwd(), ...read].some((folder) => holds(output, folder));
  if (isAbove || [content, ...read].some((folder) => holds(folder, output))) {
    throw new UsageError('output-holds-content', { folder: output });
  }
  if (drafts && output === path.resolve('dist')) throw new UsageError('drafts-published', { folder: output });
  if (!fs.existsSync(output)) return;
  if (!fs.statSync(output).isDirectory()) throw new UsageError('output-not-folder', { folder: output });
  const inside = fs.readdirSync(output);
  if (inside.length > 0 && !inside.includes(MARKER))
    throw new UsageError('output-foreign', { folder: output });
}

/** Empties a cache of what Bantin keeps there, and of nothing else. */
export function clearCache(cache: string): void {
  if (!fs.existsSync(cache)) return;
  for (const folder of Object.values(CACHES))
    fs.rmSync(path.join(cache, folder), { recursive: true, force: true });
}
