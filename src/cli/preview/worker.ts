import type { Tally } from '../../content/summary/tally.ts';
import { buildSite } from '../../pipeline/build.ts';
import type { Note } from '../../pipeline/forgiving/notes.ts';
import { ContentProblems, isError, type Problem } from '../../problems/problem.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { failureText } from '../words/failure-text.ts';

/**
 * What a preview build reports to the server: what it made (`BuildResult.id`), with what it found to be wrong; the errors that
 * stopped it; or why it failed.
 */
export type PreviewOutcome =
  | { id: string; seconds: number; tally: Tally; notes: readonly Note[] }
  | { problems: readonly Problem[] }
  | { failure: string };

/**
 * The process that builds for `bantin serve`: it keeps the code loaded from one build to the next, and is replaced
 * when the code itself changes.
 */
process.on('message', async (options: Options) => {
  process.send?.(await build(options));
});

async function build(options: Options): Promise<PreviewOutcome> {
  try {
    const progress = createProgress(options.lang);
    const { id, seconds, tally, notes = [] } = await buildSite(options, progress, () => {});
    return { id, seconds, tally, notes };
  } catch (error) {
    if (error instanceof ContentProblems) {
      return { problems: error.problems.filter(isError) };
    }
    return { failure: failureText(error, options.lang) };
  }
}
