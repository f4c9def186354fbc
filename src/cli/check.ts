import { openContent } from '../cache/content.ts';
import { formatNumber } from '../filters/numbers.ts';
import { commandMessages } from '../i18n/commands.ts';
import { loadContent } from '../pipeline/check.ts';
import { contentFolderOf } from '../pipeline/folders.ts';
import type { Options } from '../pipeline/options.ts';
import { withoutDamage } from '../pipeline/without-damage.ts';
import { Pool } from '../pipeline/workers/pool.ts';
import { sharedReading } from '../pipeline/workers/share.ts';
import { safeJson } from '../problems/repeated.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { createProgress } from './progress.ts';
import { problemJson, reportAnnotations, reportText } from './report.ts';

/** `bantin check` */
export async function runCheck(options: Options): Promise<ExitCode> {
  const words = commandMessages(options.lang);
  const progress = createProgress(options.lang);
  const pool = new Pool();
  const folder = contentFolderOf(options);
  const readAndCheck = async () => {
    const content = await openContent({
      ...folder,
      onProgress: progress.step,
      ...(pool.size > 0 && { readElsewhere: sharedReading(pool, folder) }),
    });
    try {
      const loaded = await loadContent(content, options, options.clock ?? Date.now());
      content.store.save();
      return { ...loaded, problems: loaded.problems() };
    } finally {
      content.close();
    }
  };
  // Processes that help keep this one alive until they are let go.
  const { errors, warnings, problems, bulletins } = await withoutDamage(readAndCheck).finally(async () => {
    await pool.close();
    progress.end();
  });
  const number = (value: number) => formatNumber(value, options.lang);
  if (options.json) {
    process.stdout.write(
      `${safeJson({ bulletins, errors, warnings, problems: problems.map(problemJson) })}\n`,
    );
  } else {
    if (options.annotate) process.stdout.write(reportAnnotations(problems, options.lang));
    else if (problems.length > 0) process.stdout.write(`${reportText(problems, options.lang)}\n`);
    const summary =
      problems.length === 0
        ? words.allGood(number(bulletins))
        : words.checked(number(errors), number(warnings), number(bulletins));
    process.stdout.write(`${summary}\n`);
  }
  return errors > 0 ? EXIT.problems : EXIT.done;
}
