import { formatNumber } from '../filters/numbers.ts';
import { commandMessages } from '../i18n/commands.ts';
import { checkContent } from '../pipeline/check-content.ts';
import { contentFolderOf } from '../pipeline/output-folder.ts';
import { readContent } from '../pipeline/read.ts';
import { retryOnCorruptCache } from '../pipeline/retry-on-corrupt-cache.ts';
import { Pool } from '../pipeline/workers/pool.ts';
import { safeJson } from '../problems/quoted-text.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';
import { foldTranslations, problemJson, reportAnnotations, reportText } from './report.ts';
import { checkLine } from './words/command-line.ts';
import { tallyText } from './words/tally-text.ts';
import { waitingLines } from './words/waiting-text.ts';

/** `bantin check` */
export async function runCheck(options: Options): Promise<ExitCode> {
  const words = commandMessages(options.lang);
  const progress = createProgress(options.lang);
  const pool = new Pool();
  const folder = contentFolderOf(options);
  const readAndCheck = async () => {
    const content = await readContent(folder, pool, progress);
    try {
      const checked = await checkContent(content, options, options.clock ?? Date.now());
      content.store.save();
      return { ...checked, problems: checked.problems() };
    } finally {
      content.close();
    }
  };
  // Helper processes keep this one alive until the pool is closed.
  const { errors, warnings, problems, bulletins, tally, waiting } = await retryOnCorruptCache(
    readAndCheck,
  ).finally(async () => {
    await pool.close();
    progress.end();
  });
  const number = (value: number) => formatNumber(value, options.lang);
  if (options.json) {
    process.stdout.write(
      `${safeJson({ bulletins, tally, waiting, errors, warnings, problems: problems.map(problemJson) })}\n`,
    );
  } else {
    const told = options.verbose ? { problems, missing: new Map() } : foldTranslations(problems);
    if (options.annotate) process.stdout.write(reportAnnotations(told.problems, options.lang));
    else if (told.problems.length > 0) process.stdout.write(`${reportText(told.problems, options.lang)}\n`);
    for (const [lang, count] of told.missing)
      process.stdout.write(`${words.untranslated(lang, number(count), checkLine(options, '--verbose'))}\n`);
    const counts = tallyText(tally, options.lang);
    const summary =
      problems.length === 0
        ? words.allGood(number(bulletins), counts)
        : words.checked(number(errors), number(warnings), number(bulletins), counts);
    process.stdout.write(`${[summary, ...waitingLines(waiting, options.lang)].join('\n')}\n`);
  }
  return errors > 0 ? EXIT.problems : EXIT.done;
}
