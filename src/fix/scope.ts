import { placeCalled } from '../reader/place-called.ts';
import type { Scope } from './bundles.ts';

/**
 * The files and folders that a word on the command line names; all of them without one.
 * @returns nothing where there is no such thing in the content folder
 */
export function scopeOf(word: string | undefined, root: string): Scope | undefined {
  if (word === undefined) return () => true;
  const called = placeCalled(word, root);
  if (!called?.isThere) return undefined;
  const { place } = called;
  return (shown) => place === '' || shown === place || shown.startsWith(`${place}/`);
}
