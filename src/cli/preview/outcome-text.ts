import { formatNumber } from '../../filters/numbers.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import { countProblems, isError } from '../../problems/problem.ts';
import type { Options } from '../options.ts';
import { reportText } from '../report.ts';
import { checkLine } from '../words/command-line.ts';
import { tallyText } from '../words/tally-text.ts';
import type { PreviewOutcome } from './worker.ts';

/** What came of a build, as the terminal shows it: what is wrong, and a line on what was built; empty where nothing was. */
export function outcomeText(outcome: PreviewOutcome, options: Options): { wrong: string; built: string } {
  const { lang } = options;
  const words = commandMessages(lang);
  if ('failure' in outcome) return { wrong: outcome.failure, built: '' };
  if ('problems' in outcome) return { wrong: reportText(outcome.problems, lang), built: '' };
  const number = (value: number) => formatNumber(value, lang);
  const { seconds, tally, notes } = outcome;
  const problems = notes.flatMap((note) => note.problems);
  const errors = problems.filter(isError);
  const leftOut = notes.filter(({ isLeftOut }) => isLeftOut).length;
  const { warnings } = countProblems(problems);
  const wrong = [
    errors.length > 0 && reportText(errors, lang),
    leftOut > 0 && words.leftOut(number(leftOut)),
    warnings > 0 && words.warningsHint(number(warnings), checkLine(options)),
  ];
  const built = words.previewBuilt(number(Number(seconds.toFixed(1))), tallyText(tally, lang));
  return { wrong: wrong.filter((line) => line !== false).join('\n'), built };
}
