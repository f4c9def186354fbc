import type { BodyOutline, Bulletin } from '../content/bulletin.ts';
import type { Bundle } from '../content/bundle.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';

/** So many are named; a folder full of photographs needs no list of them. */
const MOST_NAMED = 5;

/**
 * The files of a bundle that none of its texts names: copied in and forgotten, or left from before.
 * @param reported what was found otherwise: a file that it names is meant to be there
 */
export function unusedFiles(
  bundle: Bundle,
  bodies: readonly Pick<BodyOutline, 'references'>[],
  reported: readonly Problem[],
  bulletins: readonly Bulletin[] = [],
): Problem[] {
  if (bundle.files.size === 0) return [];
  const used = new Set([
    ...bulletins
      .flatMap((each) => [each.image, ...each.attachments, ...playedFiles(each)])
      .map((each) => each?.file),
    ...bodies.flatMap(({ references }) => references.map(({ target }) => target)),
  ]);
  const unnamed = [...bundle.files.values()].filter(({ name }) => !used.has(name));
  const says = unnamed.length === 0 ? [] : reported.flatMap(({ params }) => Object.values(params));
  const unused = unnamed.filter(({ name }) => !says.some((each) => `${each}`.includes(name)));
  const [first] = unused;
  if (!first) return [];
  const named = unused.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = unused.length - named.length;
  return [problem('file-unused', startOf(first.shown), { files: named.join(', '), more })];
}

const playedFiles = ({ audio, video = {}, captions = {} }: Bulletin) =>
  [audio, video, captions]
    .flatMap((each) => Object.values(each))
    .flatMap((each) => ('file' in each ? [each] : []));
