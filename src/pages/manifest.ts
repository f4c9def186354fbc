import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Fingerprint } from './fingerprint.ts';
import type { Url } from './routes.ts';

/** Which pages the last build of an output wrote, and what each was made from. */
export type Manifest = ReadonlyMap<Url, Fingerprint>;

/** How this build's pages differ from the last one's. */
export interface Changes {
  changed: Url[];
  unchanged: number;
  removed: Url[];
}

const VERSION = 1;

/** The manifest of the last build of this output, empty where there is none that can be trusted. */
export function readManifest(cache: string, output: string): Manifest {
  try {
    const stored = JSON.parse(fs.readFileSync(fileIn(cache, output), 'utf8'));
    if (stored.version !== VERSION || !fs.existsSync(output)) return new Map();
    return new Map(Object.entries(stored.pages as Record<string, string>));
  } catch {
    // None yet, or damaged: every page counts as new.
    return new Map();
  }
}

/** Written last of all, when the output is in its place. */
export function writeManifest(cache: string, output: string, pages: Manifest): void {
  fs.mkdirSync(cache, { recursive: true });
  const file = fileIn(cache, output);
  const beside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(beside, JSON.stringify({ version: VERSION, pages: Object.fromEntries(pages) }));
  fs.renameSync(beside, file);
}

export function compareManifests(before: Manifest, after: Manifest): Changes {
  const changed = [...after]
    .filter(([url, fingerprint]) => before.get(url) !== fingerprint)
    .map(([url]) => url);
  const removed = [...before.keys()].filter((url) => !after.has(url));
  return { changed, unchanged: after.size - changed.length, removed };
}

/** Each output has its own: a preview does not make the published site look new. */
function fileIn(cache: string, output: string): string {
  const name = createHash('sha256').update(output).digest('hex').slice(0, 8);
  return path.join(cache, `manifest-${name}.json`);
}
