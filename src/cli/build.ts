import path from 'node:path';
import { formatNumber } from '../filters/numbers.ts';
import { commandMessages } from '../i18n/commands/commands.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { buildSite } from '../pipeline/build.ts';
import { refuseMissingFolder } from '../pipeline/output-folder.ts';
import { ContentProblems, countProblems, isError } from '../problems/problem.ts';
import { safeJson } from '../problems/quoted-text.ts';
import { shownPath } from '../problems/shown-path.ts';
import { writeAtomically } from '../system/write-atomically.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';
import { problemJson, reportText } from './report.ts';
import { endOnSignals } from './signals.ts';
import { checkLine } from './words/command-line.ts';
import { newsText } from './words/news-text.ts';
import { toStderr, toStdout } from './words/print.ts';
import { tallyText } from './words/tally-text.ts';
import { waitingLines } from './words/waiting-text.ts';

/** `bantin build` */
export async function runBuild(options: Options): Promise<ExitCode> {
  const words = commandMessages(options.lang);
  endOnSignals();
  try {
    const summary = options.given.get('summary');
    if (summary !== undefined && options.shard) throw new UsageError('summary-of-part', {});
    if (summary !== undefined) refuseMissingFolder(path.resolve(summary));
    const asked = { ...options, withNews: summary !== undefined };
    const result = await buildSite(asked, createProgress(options.lang), (owner) =>
      toStderr(words.waiting(owner)),
    );
    if (summary !== undefined) writeAtomically(path.resolve(summary), newsText(result.news, options.lang));
    const { tally, waiting, written, unchanged, removed, warnings, limits, recorded, seconds } = result;
    const { lost = [] } = result;
    if (options.json) {
      toStdout(
        safeJson({
          ...result,
          limits: limits.map(problemJson),
          ...(lost.length > 0 && { lost: lost.map(problemJson) }),
          seconds: Number(seconds.toFixed(3)),
        }),
      );
      return EXIT.done;
    }
    for (const { url, reason = 'same' } of result.explained ?? [])
      toStderr(`${url}  ${words.reasons[reason]}`);
    if (result.clockBehind) toStderr(words.clockBehind(result.clockBehind));
    if (limits.length > 0) toStderr(reportText(limits, options.lang));
    if (lost.length > 0) toStderr(reportText(lost, options.lang));
    const number = (value: number) => formatNumber(value, options.lang);
    if (result.exampleUrl) toStderr(words.exampleUrl(result.exampleUrl));
    if (result.viewsDamaged) {
      const { file, before } = result.viewsDamaged;
      toStderr(words.viewsDamaged(shownPath(file), before === undefined ? undefined : shownPath(before)));
    }
    if (recorded) toStderr(words.recorded(number(recorded.added), recorded.isFailed));
    if (warnings > 0) toStderr(words.warningsHint(number(warnings), checkLineOf(options)));
    const took = formatNumber(Number(seconds.toFixed(1)), options.lang);
    toStderr(words.builtTo(shownPath(options.output)));
    toStderr(
      words.built(tallyText(tally, options.lang), number(written), number(unchanged), number(removed), took),
    );
    for (const line of waitingLines(waiting, options.lang)) toStderr(line);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    if (options.json) {
      toStdout(safeJson({ problems: error.problems.map(problemJson) }));
    } else {
      const { errors, warnings } = countProblems(error.problems);
      const serious = error.problems.filter(isError);
      toStderr(reportText(serious, options.lang));
      if (warnings > 0)
        toStderr(words.warningsHint(formatNumber(warnings, options.lang), checkLineOf(options)));
      toStderr(words.failed(formatNumber(errors, options.lang)));
    }
    return EXIT.problems;
  }
}

/** `bantin check` of the same output: it knows what was public there. */
function checkLineOf(options: Options): string {
  const output = options.given.get('output');
  return checkLine(options, ...(output === undefined ? [] : ['--output', output]));
}
