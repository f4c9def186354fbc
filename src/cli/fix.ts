import path from 'node:path';
import { findRepository, type Repository } from '../cache/git-repository.ts';
import { formatNumber } from '../filters/numbers.ts';
import { applyPlan } from '../fix/apply.ts';
import { crlfOfGit, unsavedAmong } from '../fix/git-safety.ts';
import type { Move } from '../fix/names/move.ts';
import { type Plan, planFix } from '../fix/plan.ts';
import { scopeOf } from '../fix/scope.ts';
import { diffOf } from '../fix/show-change.ts';
import { fixMessages } from '../i18n/fix.ts';
import { officeMessages } from '../i18n/office.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { contentFolderOf } from '../pipeline/output-folder.ts';
import { ContentProblems } from '../problems/problem.ts';
import { oneLine } from '../problems/quoted-text.ts';
import { contentAt } from '../reader/content-folder.ts';
import { readSettings } from '../reader/office/settings.ts';
import { checkAll } from './check-all.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { askToMend, Cancelled, canAsk } from './office/ask.ts';
import type { Options } from './options.ts';
import { endOnSignals } from './signals.ts';
import { checkLine, contentLine } from './words/command-line.ts';

/** `bantin fix [ID]` */
export async function runFix(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const words = fixMessages(lang);
  const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  const { root } = contentFolderOf(options);
  const place = contentAt(root);
  const [word] = options.words;
  const isAsked = scopeOf(word, root);
  if (!isAsked) throw new UsageError('fix-unknown', { value: word ?? '' });
  const repository = await findRepository(root);
  const ofGit = await crlfOfGit(root, repository);
  const zone = readSettings(place).site.timezone;
  const plan = planFix({ place, zone, isAsked, keepsCrlf: (file) => ofGit.has(file) });
  if (plan.changes.length + plan.moves.length === 0) {
    say(words.nothing, await leftText(options));
    return EXIT.done;
  }
  const counts = [formatNumber(plan.changes.length, lang), formatNumber(plan.moves.length, lang)] as const;
  say(planText(plan, options), '', words.planned(...counts));
  if (given.has('dry-run')) {
    say(words.dryRun);
    return EXIT.problems;
  }
  const typed = (option: string) =>
    contentLine('fix', options, ...(word === undefined ? [] : [word]), option);
  const refusal = given.has('force') ? undefined : await refusalText(plan, repository, options);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n${words.saveFirst(typed('--force'))}\n`);
    return EXIT.problems;
  }
  if (!given.has('yes')) {
    if (!canAsk()) {
      process.stderr.write(`${words.notTerminal(typed('--yes'))}\n`);
      return EXIT.usage;
    }
    const answer = await answered(askToMend(words.ask));
    if (answer !== true) {
      process.stderr.write(`${answer === false ? words.declined : officeMessages(lang).ask.cancelled}\n`);
      return answer === false ? EXIT.problems : EXIT.usage;
    }
  }
  endOnSignals();
  await applyPlan(plan, repository);
  say(
    words.done(...counts),
    ...(repository ? [words.undo, ...undoLines(plan, place.shown)] : []),
    await leftText(options),
  );
  return EXIT.done;
}

/** @returns nothing where the question was cancelled */
async function answered(question: Promise<boolean>): Promise<boolean | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    throw error;
  }
}

/** Every change, file by file: what is mended, and how its lines change. */
function planText({ changes, moves }: Plan, { content, lang }: Options): string {
  const { shown: root } = contentAt(content);
  const words = fixMessages(lang);
  const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const inTexts = changes.map((change) => {
    const file = path.posix.join(root, change.shown);
    const mends = change.mends.map((id) => words.mends[id]).join('; ');
    const diff = diffOf(change, file, isColoured);
    return `${words.change(oneLine(file), mends)}\n${diff && `${diff}\n`}`;
  });
  const names = moves.map((move) => {
    const { from, to } = placesOf(move, root);
    return words.move(oneLine(from), oneLine(to), words.mends[move.mend]);
  });
  return [...inTexts, ...names].join('\n');
}

/** Why nothing may be written: git could not bring it back. */
async function refusalText(
  { changes, moves }: Plan,
  repository: Repository | undefined,
  { content, lang }: Options,
): Promise<string | undefined> {
  const words = fixMessages(lang);
  if (!repository) return words.noRepository;
  const places = [
    ...changes.map(({ shown }) => shown),
    ...moves.map(({ shown, from }) => `${shown}/${from}`),
  ];
  const unsaved = await unsavedAmong(repository, places);
  if (unsaved.length === 0) return undefined;
  const { shown: root } = contentAt(content);
  return words.unsaved([...new Set(unsaved)].map((file) => oneLine(path.posix.join(root, file))).join(', '));
}

function placesOf({ shown, from, to }: Move, root: string): { from: string; to: string } {
  return { from: path.posix.join(root, shown, from), to: path.posix.join(root, shown, to) };
}

/** What git is told to have all as it was: names first, the last one first; then the texts, where they were. */
function undoLines({ changes, moves }: Plan, root: string): string[] {
  const back = moves.map((move) => placesOf(move, root)).reverse();
  const files = changes.map(({ shown }) => quoted(path.posix.join(root, shown)));
  return [
    ...back.map(({ from, to }) => `  git mv ${quoted(to)} ${quoted(from)}`),
    ...(files.length > 0 ? [`  git restore ${files.join(' ')}`] : []),
  ];
}

const quoted = (file: string) => (/^[\w./-]+$/.test(file) ? file : `"${oneLine(file)}"`);

/** How many problems are left for the editor. */
async function leftText(options: Options): Promise<string> {
  const words = fixMessages(options.lang);
  const count = await countLeft(options);
  return count === 0 ? words.noneLeft : words.left(formatNumber(count, options.lang), checkLine(options));
}

async function countLeft(options: Options): Promise<number> {
  try {
    return (await checkAll(options)).problems.length;
  } catch (error) {
    // Without its settings a site is not checked any further.
    if (error instanceof ContentProblems) return error.problems.length;
    throw error;
  }
}
