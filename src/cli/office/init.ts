import fs from 'node:fs';
import path from 'node:path';
import { DateTime } from 'luxon';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { officeMessages } from '../../i18n/office.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { dependencySpec } from '../../office/dependency.ts';
import { startRepository } from '../../office/git-state.ts';
import { type NewOffice, officeOfFlags, standardOffice } from '../../office/new-office.ts';
import { officeFiles } from '../../office/office-files.ts';
import { type Written, writeOffice } from '../../office/write-office.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { PROJECT } from '../../system/code.ts';
import { displayPath } from '../../system/display-path.ts';
import { realFolder } from '../../system/real-folder.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { askForGit, askOffice, Cancelled, canAsk } from './ask.ts';

/** That of the new office's `site.yml`, whatever this machine's is. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** `bantin init [DIR]` */
export async function runInit(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const words = officeMessages(lang);
  const folder = path.resolve(options.words[0] ?? '.');
  if (realFolder(folder) === realFolder(PROJECT)) throw new UsageError('init-in-bantin', { folder });
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new UsageError('init-on-file', { folder });
  const flags = officeOfFlags(Object.fromEntries(given));
  const isAsking = !given.has('yes') && canAsk();
  if (!isAsking && !given.has('yes')) throw new UsageError('not-terminal', {});
  let office: NewOffice;
  let wantsGit = given.has('git');
  try {
    const standard = standardOffice(lang);
    office = isAsking ? await askOffice(flags, standard, lang) : { ...standard, ...flags };
    if (isAsking && !wantsGit) wantsGit = await askForGit(lang);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    process.stderr.write(`${words.ask.cancelled}\n`);
    return EXIT.usage;
  }
  const files = officeFiles(office, {
    folderName: path.basename(folder),
    dependency: dependencySpec(folder),
    year: DateTime.now().setZone(ZONE).year,
  });
  const done = writeOffice(folder, files);
  const git = wantsGit ? await startRepository(folder, words.init.commit) : undefined;
  process.stdout.write(report(folder, done, git, lang));
  return EXIT.done;
}

/** What was done, and what is to be done next. */
function report(
  folder: string,
  { written, kept }: Written,
  git: Awaited<ReturnType<typeof startRepository>> | undefined,
  lang: Lang,
): string {
  const { init } = officeMessages(lang);
  const shown = oneLine(displayPath(folder));
  const lines = kept.map(init.kept);
  if (kept.includes('package.json')) lines.push(init.scripts);
  lines.push(written.length > 0 ? init.done(formatNumber(written.length, lang), shown) : init.nothing(shown));
  if (git) lines.push(init.git[git]);
  const { steps } = init;
  const next = [
    ...(path.resolve('.') === folder ? [] : [steps.enter(/\s/.test(shown) ? `"${shown}"` : shown)]),
    steps.install,
    git === 'committed' ? steps.lock : git === undefined ? steps.commit : undefined,
    steps.serve,
    steps.fill,
    steps.doctor,
  ].filter((step) => step !== undefined);
  return [...lines, '', init.next, ...next.map((step, i) => `  ${i + 1}. ${step}`), ''].join('\n');
}
