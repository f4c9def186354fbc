import fs from 'node:fs';
import type { Content } from '../cache/content.ts';
import { staticPlace } from '../content/static-file.ts';
import { ContentProblems, placedIn, problem, startOf } from '../problems/problem.ts';
import type { Suspicion } from './private-values.ts';
import type { OutputWriter } from './writer.ts';

/**
 * Looks for private values in the office's own files, which somebody wrote by hand. One that is written anew could hold those
 * of any bulletin: to be called before it is written, so that all records are known. One that stays could hold those of a
 * bulletin that is new.
 * @param isStale whether a file is written anew
 */
export function searchStatic(
  content: Content,
  writer: OutputWriter,
  isStale: (file: string) => boolean,
): void {
  if (content.statics.some(({ file }) => isStale(file))) content.readEditorial();
  for (const { file, path } of content.statics)
    if (!isStale(file)) writer.lookThrough(file, () => fs.readFileSync(path));
}

/** A value of an editorial record in such a file is a mistake of whoever wrote it; in any other it is a bug. */
export function privateInStatic({ statics, source }: Content) {
  const own = new Set(statics.map(({ file }) => file));
  return ({ file, id }: Suspicion): ContentProblems | undefined => {
    if (!own.has(file)) return undefined;
    const found = problem('static-private', startOf(staticPlace(file)), { file, id });
    return new ContentProblems([placedIn(found, source.shown)]);
  };
}
