import { UsageError } from '../../i18n/usage-error.ts';
import { buildSite } from '../../pipeline/build.ts';
import { ContentProblems, type Problem } from '../../problems/problem.ts';
import { bugText } from '../bug-text.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';

/** What a preview build tells the server: how long it took, the problems that stopped it, or why it failed. */
export type PreviewOutcome = { seconds: number } | { problems: readonly Problem[] } | { failure: string };

/**
 * The process that builds for `bantin serve`: it keeps the code loaded from one build to the next, and is replaced
 * when the code itself changes.
 */
process.on('message', async (options: Options) => {
  process.send?.(await build(options));
});

async function build(options: Options): Promise<PreviewOutcome> {
  try {
    const { seconds } = await buildSite(options, createProgress(options.lang), () => {});
    return { seconds };
  } catch (error) {
    if (error instanceof ContentProblems) {
      return { problems: error.problems.filter((found) => found.severity === 'error') };
    }
    if (error instanceof UsageError) return { failure: `${error.id} ${JSON.stringify(error.params)}` };
    return { failure: bugText(error) };
  }
}
