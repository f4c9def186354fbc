import { formatNumber } from '../filters/numbers.ts';
import { commandMessages } from '../i18n/commands/commands.ts';
import { mergeParts } from '../pipeline/shards/merge.ts';
import { safeJson } from '../problems/quoted-text.ts';
import { shownPath } from '../problems/shown-path.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Options } from './options.ts';
import { problemJson, reportText } from './report.ts';
import { endOnSignals } from './signals.ts';
import { toStderr, toStdout } from './words/print.ts';
import { tallyText } from './words/tally-text.ts';
import { waitingLines } from './words/waiting-text.ts';

/** `bantin merge` */
export async function runMerge(options: Options): Promise<ExitCode> {
  const words = commandMessages(options.lang);
  const number = (value: number) => formatNumber(value, options.lang);
  endOnSignals();
  const merged = await mergeParts(options, options.parts, (owner) => toStderr(words.waiting(owner)));
  const { limits } = merged;
  if (options.json) toStdout(safeJson({ ...merged, limits: limits.map(problemJson) }));
  else {
    if (limits.length > 0) toStderr(reportText(limits, options.lang));
    toStderr(words.builtTo(shownPath(options.output)));
    toStderr(words.merged(number(merged.parts), number(merged.files), tallyText(merged.tally, options.lang)));
    for (const line of waitingLines(merged.waiting, options.lang)) toStderr(line);
  }
  return EXIT.done;
}
