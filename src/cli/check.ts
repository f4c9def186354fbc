import { formatNumber } from '../filters/numbers.ts';
import { countFixable } from '../fix/fixable.ts';
import { commandMessages } from '../i18n/commands/commands.ts';
import { fixMessages } from '../i18n/fix/fix.ts';
import { type Checked, checkContent } from '../pipeline/check-content.ts';
import { withContent } from '../pipeline/read.ts';
import type { Problem } from '../problems/problem.ts';
import { safeJson } from '../problems/quoted-text.ts';
import { contentAt } from '../reader/content-folder.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';
import { foldTranslations, problemJson, reportAnnotations, reportText } from './report.ts';
import { checkLine, contentLine } from './words/command-line.ts';
import { toStdout } from './words/print.ts';
import { tallyText } from './words/tally-text.ts';
import { waitingLines } from './words/waiting-text.ts';

/** `bantin check` */
export async function runCheck(options: Options): Promise<ExitCode> {
  const words = commandMessages(options.lang);
  const { errors, warnings, problems, bulletins, tally, waiting, site } = await checkAll(options);
  const number = (value: number) => formatNumber(value, options.lang);
  if (options.json) {
    toStdout(safeJson({ bulletins, tally, waiting, errors, warnings, problems: problems.map(problemJson) }));
  } else {
    const shown = options.verbose ? { problems, missing: new Map() } : foldTranslations(problems);
    if (options.annotate) process.stdout.write(reportAnnotations(shown.problems, options.lang));
    else if (shown.problems.length > 0) toStdout(reportText(shown.problems, options.lang));
    for (const [lang, count] of shown.missing)
      toStdout(words.untranslated(lang, number(count), checkLine(options, '--verbose')));
    const counts = tallyText(tally, options.lang);
    const summary =
      problems.length === 0
        ? words.allGood(number(bulletins), counts)
        : words.checked(number(errors), number(warnings), number(bulletins), counts);
    const fixable = countFixable(problems, contentAt(options.content), site.settings.timezone);
    const hint = fixMessages(options.lang).fixable(number(fixable), contentLine('fix', options));
    toStdout(summary, ...waitingLines(waiting, options.lang), ...(fixable > 0 ? [hint] : []));
  }
  return errors > 0 ? EXIT.problems : EXIT.done;
}

/** A content folder, checked, with every problem in the order of their places. */
type AllChecked = Omit<Checked, 'problems'> & { problems: readonly Problem[] };

/** Reads and checks the whole content folder that the options name. */
export const checkAll = (options: Options): Promise<AllChecked> =>
  withContent(options, createProgress(options.lang), async (content, now) => {
    const checked = await checkContent(content, options, now);
    return { ...checked, problems: checked.problems() };
  });
