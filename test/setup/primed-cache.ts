import fs from 'node:fs';
import path from 'node:path';

/** Caches of two small sites, made once before all tests (`build-demo.ts`). */
export const PRIMED = path.resolve(import.meta.dirname, '../../.cache/test/primed');

/** What does not depend on a site's texts: its own picture, and what searches in a reader's browser. */
const COPIED = ['titles', 'search'];

/** Gives the cache of a build, where there is none yet, what each small site would make anew: a third of a small build. */
export function primeCache(args: readonly string[]): void {
  const cache = args[args.indexOf('--cache') + 1];
  const isMaking = args[0] === 'build' || args[0] === 'serve';
  if (!isMaking || !args.includes('--cache') || !cache || fs.existsSync(cache)) return;
  shareCache(cache, 'assets');
  for (const name of COPIED) fs.cpSync(path.join(PRIMED, name), path.join(cache, name), { recursive: true });
}

/**
 * Has a cache keep what it has of one kind in a folder of all tests, so that the first of them alone makes it. A test that
 * counts or damages the files of a cache makes the cache's folder before, and has them for itself.
 */
export function shareCache(cache: string, name: string, folder = name): void {
  const [shared, own] = [path.join(PRIMED, folder), path.join(cache, name)];
  if (fs.existsSync(own)) return;
  for (const each of [shared, cache]) fs.mkdirSync(each, { recursive: true });
  fs.symlinkSync(shared, own, 'junction');
}
