import fs from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../eleventy/render.ts';
import { MARKER } from '../output/staging.ts';
import { UsageError } from './errors.ts';
import type { Options } from './options.ts';

/**
 * The output is replaced as a whole: it may not be, hold, or lie in what the build reads, and it must be empty or
 * made by Bantin. Nobody loses files by a mistyped option.
 */
export function checkOutputFolder({ content, output, cache }: Options): void {
  const holds = (outer: string, inner: string) => inner === outer || inner.startsWith(outer + path.sep);
  const isAbove = [content, cache, path.resolve(PROJECT), process.cwd()].some((folder) =>
    holds(output, folder),
  );
  if (isAbove || holds(content, output)) throw new UsageError('output-holds-content', { folder: output });
  if (!fs.existsSync(output)) return;
  if (!fs.statSync(output).isDirectory()) throw new UsageError('output-not-folder', { folder: output });
  const inside = fs.readdirSync(output);
  if (inside.length > 0 && !inside.includes(MARKER))
    throw new UsageError('output-foreign', { folder: output });
}
