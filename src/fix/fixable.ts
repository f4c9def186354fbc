import path from 'node:path';
import type { Problem, ProblemId } from '../problems/problem.ts';
import type { ContentPlace } from '../reader/content-folder.ts';
import { planFix } from './plan.ts';

/** Problems that a fix may end. */
export const FIXABLE: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'date-format',
  'date-invalid',
  'encoding-invalid',
  'file-missing',
  'file-name',
  'folder-name',
  'front-matter-fence',
  'front-matter-map',
  'front-matter-start',
  'front-matter-unclosed',
  'key-unknown',
  'text-garbled',
  'value-unknown',
  'yaml-colon',
  'yaml-invalid',
  'yaml-quote',
  'yaml-tab',
  'year-folder',
  'yaml-unclosed',
]);

/**
 * In how many files something can be fixed that one of these problems may come from.
 * @param problems with their places as an editor knows them
 */
export function countFixable(problems: readonly Problem[], place: ContentPlace, zone: string): number {
  const files = problems
    .filter(({ id }) => FIXABLE.has(id))
    .map(({ place: { file } }) => path.posix.relative(place.shown, file));
  if (files.length === 0) return 0;
  const asked = new Set(files);
  const isAsked = (shown: string) => asked.has(shown);
  // No such problem comes from the ends of lines: whose they are, git need not be asked.
  const { texts, moves } = planFix({ place, zone, isAsked, keepsCrlf: () => true });
  const moved = moves.map(({ shown, from }) => `${shown}/${from}`);
  return new Set([...texts.map(({ shown }) => shown), ...moved]).size;
}
