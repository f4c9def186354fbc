import fs from 'node:fs';
import path from 'node:path';

/** Caches of two small sites, made once before all tests (`build-demo.ts`). */
export const PRIMED = path.resolve(import.meta.dirname, '../../.cache/test/primed');

/** What does not depend on a site's texts, and takes a third of a small build: bundled styles and scripts, the site's own picture. */
const SHARED = ['assets', 'titles'] as const;

/** Gives the cache of a build, where there is none yet, what each small site would make anew. */
export function primeCache(args: readonly string[]): void {
  const cache = args[args.indexOf('--cache') + 1];
  const isMaking = args[0] === 'build' || args[0] === 'serve';
  if (!isMaking || !args.includes('--cache') || !cache || fs.existsSync(cache)) return;
  for (const name of SHARED) copyPrimed(cache, name);
}

/** Gives a cache what small sites share of one kind. */
export function copyPrimed(cache: string, name: (typeof SHARED)[number]): void {
  fs.cpSync(path.join(PRIMED, name), path.join(cache, name), { recursive: true });
}
