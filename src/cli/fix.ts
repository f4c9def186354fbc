import path from 'node:path';
import { readHistory } from '../cache/git/history.ts';
import { findRepository, type Repository } from '../cache/git/repository.ts';
import { unsavedIn } from '../cache/git/unsaved.ts';
import { readingContext } from '../cache/record.ts';
import type { CommitTimes } from '../content/commit-times.ts';
import { formatNumber } from '../filters/numbers.ts';
import { applyPlan } from '../fix/apply.ts';
import type { Scope } from '../fix/bundles.ts';
import { crlfOfGit } from '../fix/crlf-of-git.ts';
import { type Plan, planFix } from '../fix/plan.ts';
import { scopeOf } from '../fix/scope.ts';
import { fixMessages } from '../i18n/fix/fix.ts';
import { contentFolderOf } from '../pipeline/output-folder.ts';
import { ContentProblems, countProblems, type Problem } from '../problems/problem.ts';
import { changeNamed } from '../reader/changes/change-names.ts';
import { contentAt } from '../reader/content-folder.ts';
import { readSettings } from '../reader/office/settings.ts';
import { checkAll } from './check.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { askWhether, canAsk, unlessCancelled } from './office/ask.ts';
import type { Options } from './options.ts';
import { endOnSignals } from './signals.ts';
import { checkLine, contentLine } from './words/command-line.ts';
import { planText, refusalText, undoLines } from './words/fix-text.ts';
import { toStderr, toStdout } from './words/print.ts';
import { unknownPlace } from './words/unknown-bundle.ts';

/** `bantin fix [ID]` */
export async function runFix(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const words = fixMessages(lang);
  const { root, now } = contentFolderOf(options);
  const place = contentAt(root);
  const [word] = options.words;
  const isAsked = scopeOf(word, root);
  if (!isAsked) throw unknownPlace(word ?? '', root, 'fix');

  const repository = await findRepository(root);
  const ofGit = await crlfOfGit(root, repository);
  const settings = readSettings(place);
  const { timezone: zone } = settings.site;
  const reading = readingContext(settings, options.cache, now);
  const settling = repository && { reading, times: await timesOfDated(repository) };
  const plan = planFix({
    place,
    zone,
    isAsked,
    keepsCrlf: (file) => ofGit.has(file),
    ...(settling && { settling }),
  });
  if (plan.texts.length + plan.moves.length === 0) {
    toStdout(words.nothing, await leftText(options, plan, isAsked));
    return EXIT.done;
  }
  const counts = [formatNumber(plan.texts.length, lang), formatNumber(plan.moves.length, lang)] as const;
  toStdout(planText(plan, place.shown, lang), '', words.planned(...counts));
  if (given.has('dry-run')) {
    toStdout(words.dryRun);
    return EXIT.problems;
  }

  const typed = (option: string) =>
    contentLine('fix', options, ...(word === undefined ? [] : [word]), option);
  const unsaved = repository && (await unsavedIn(repository, ''));
  const touched = unsaved?.filter(({ file }) => isTouched(plan, file));
  if (!given.has('force') && (!touched || touched.length > 0)) {
    toStderr(refusalText(touched, place.shown, lang), words.saveFirst(typed('--force')));
    return EXIT.problems;
  }
  if (!given.has('yes')) {
    if (!canAsk()) {
      toStderr(words.notTerminal(typed('--yes')));
      return EXIT.usage;
    }
    const answer = await unlessCancelled(lang, () => askWhether(words.ask, lang));
    if (answer === undefined) return EXIT.usage;
    if (!answer) {
      toStderr(words.declined);
      return EXIT.problems;
    }
  }

  endOnSignals();
  await applyPlan(plan, repository);
  const hasOthers = unsaved?.some(({ isUnknown }) => !isUnknown) === true;
  const undo = touched?.length === 0 ? [words.undo, ...undoLines(plan, place.shown, hasOthers)] : [];
  toStdout(words.done(...counts), ...undo);
  toStdout(await leftText(options, plan, isAsked));
  return EXIT.done;
}

/** When texts were committed, where there are some with a time of their own; in most repositories nothing is asked for. */
async function timesOfDated(repository: Repository): Promise<CommitTimes> {
  const known = await repository.ask(['ls-files', '-z', '--', `${repository.prefix}bulletins`]);
  const hasDated = known.split('\0').some((file) => changeNamed(path.posix.basename(file)) !== undefined);
  return hasDated ? (await readHistory(repository, '')).times : new Map();
}

/** Whether a plan changes a file, or the name of it or of a folder above it. */
function isTouched({ texts, removals, moves }: Plan, file: string): boolean {
  if ([...texts, ...removals].some(({ shown }) => shown === file)) return true;
  return moves.some(({ shown, from }) => `${file}/`.startsWith(`${shown}/${from}/`));
}

/** What is left for the editor, of that which was to be fixed. */
async function leftText(options: Options, { moves }: Plan, isAsked: Scope): Promise<string> {
  const words = fixMessages(options.lang);
  const { shown: root } = contentAt(options.content);
  const isOfScope = ({ place }: Problem) => {
    const file = path.posix.relative(root, place.file);
    return isAsked(file) || moves.some(({ shown, to }) => file.startsWith(`${shown}/${to}`));
  };
  const { errors, warnings } = countProblems((await problemsNow(options)).filter(isOfScope));
  if (errors + warnings === 0) return words.noneLeft;
  const number = (value: number) => formatNumber(value, options.lang);
  return words.left(number(errors), number(warnings), checkLine(options));
}

async function problemsNow(options: Options): Promise<readonly Problem[]> {
  try {
    return (await checkAll(options)).problems;
  } catch (error) {
    // Without its settings a site is not checked any further.
    if (error instanceof ContentProblems) return error.problems;
    throw error;
  }
}
