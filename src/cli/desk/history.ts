import { DateTime } from 'luxon';
import { findRepository, type Repository } from '../../cache/git/repository.ts';
import { gitFaultOf } from '../../cache/git/state.ts';
import { type BundleHistory, type Change, type ChangedFile, historyOf } from '../../desk/history/history.ts';
import { machineDate, shortDate } from '../../filters/dates.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { deskMessages } from '../../i18n/desk/desk.ts';
import type { Lang } from '../../i18n/language.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { contentFolderOf } from '../../pipeline/output-folder.ts';
import { oneLine, safeJson } from '../../problems/quoted-text.ts';
import { contentAt } from '../../reader/content-folder.ts';
import { readSettings } from '../../reader/office/settings.ts';
import { bundleOf, placeCalled } from '../../reader/place-called.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { toStderr } from '../words/print.ts';
import { unknownBundle } from '../words/unknown-bundle.ts';

/** `bantin history ID` */
export async function runHistory(options: Options): Promise<ExitCode> {
  const { lang, json } = options;
  const words = deskMessages(lang);
  const { root } = contentFolderOf(options);
  const [word] = options.words;
  if (word === undefined) throw new UsageError('bundle-unnamed', {});
  const repository = await findRepository(root);
  if (!repository) {
    const why = (await gitFaultOf(root, undefined))?.why ?? 'no-repository';
    toStderr(words.history.notShown(words.faults[why], words.history.remedies[why]));
    return EXIT.machine;
  }
  const read = await readHistory(word, root, repository, lang);
  if (!read) {
    toStderr(words.history.notShown(words.faults.unreadable, words.history.remedies.unreadable));
    return EXIT.machine;
  }
  const { zone, bundle, history } = read;
  const { isShallow } = repository;
  if (json) process.stdout.write(jsonOf(bundle, history, isShallow, zone));
  else {
    if (isShallow) toStderr(words.history.partly(words.faults.shallow));
    process.stdout.write(textOf(bundle, history, { ...options, isShallow, zone }));
  }
  return EXIT.done;
}

/** @returns nothing where git cannot read its own files */
async function readHistory(word: string, root: string, repository: Repository, lang: Lang) {
  const place = contentAt(root);
  const progress = createProgress(lang);
  try {
    const bundle = bundleOf(placeCalled(word, root)?.place);
    const history = bundle
      ? await historyOf(repository, place.root, bundle, (done, total) => progress.step('read', done, total))
      : undefined;
    if (!bundle || !history || (!history.isThere && history.changes.length === 0))
      throw unknownBundle(word, root);
    return { bundle, history, zone: readSettings(place).site.timezone };
  } catch (error) {
    // What git says by its exit code.
    if (typeof (error as { code?: unknown }).code === 'number') return undefined;
    throw error;
  } finally {
    progress.end();
  }
}

/** As many differences of a text as are read at a glance, unless all are asked for. */
const MOST_PLACES = 12;

interface ReportOptions extends Pick<Options, 'lang' | 'verbose'> {
  isShallow: boolean;
  zone: string;
}

function textOf(bundle: string, history: BundleHistory, options: ReportOptions): string {
  const { lang, isShallow, zone } = options;
  const words = deskMessages(lang).history;
  const { changes, unsaved, isThere } = history;
  const day = (at: number) => shortDate(at, zone, lang);
  const number = (value: number) => formatNumber(value, lang);
  const lines = [bundle.replace(/^bulletins\//, '')];
  const [newest, oldest] = [changes.at(0), changes.at(-1)];
  if (!newest || !oldest) lines.push(words.never);
  else {
    const people = number(new Set(changes.map(({ author }) => author)).size);
    const times = number(changes.length);
    lines.push(
      isShallow
        ? words.spanPartly(day(newest.at), times, people)
        : words.span(day(oldest.at), day(newest.at), times, people),
    );
  }
  if (!isThere) lines.push(words.gone);
  if (unsaved.length > 0) lines.push(words.unsaved(unsaved.map(oneLine).join(', ')));
  if (changes.some(({ files }) => files.some(({ differences }) => differences?.places.length)))
    lines.push(words.legend);
  for (const change of changes) lines.push('', ...changeLines(change, options));
  return `${lines.join('\n')}\n`;
}

function changeLines({ hash, at, author, subject, files }: Change, options: ReportOptions): string[] {
  const { zone, lang } = options;
  const time = DateTime.fromMillis(at, { zone }).toFormat('HH:mm');
  return [
    `${shortDate(at, zone, lang)} ${time}  ${oneLine(author)}  (${hash.slice(0, 7)})`,
    `  ${oneLine(subject)}`,
    ...files.flatMap((file) => fileLines(file, options)),
  ];
}

function fileLines(
  { kind, name, was, differences, isUnread }: ChangedFile,
  options: ReportOptions,
): string[] {
  const { lang, verbose } = options;
  const words = deskMessages(lang).history;
  const from = was === undefined ? '' : ` ${words.from(oneLine(was))}`;
  const { places = [], isHidden } = differences ?? {};
  const shown = verbose ? places : places.slice(0, MOST_PLACES);
  const left = places.length - shown.length;
  return [
    `  ${oneLine(name)}: ${words.kinds[kind]}${from}`,
    ...shown.map((place) => `    ${place}`),
    ...(left > 0 ? [`    ${words.moreDifferences(formatNumber(left, lang))}`] : []),
    ...(isHidden ? [`    (${words.hidden})`] : []),
    ...(isUnread ? [`    (${words.unread})`] : []),
  ];
}

function jsonOf(
  bundle: string,
  { changes, unsaved, isThere }: BundleHistory,
  isPartial: boolean,
  zone: string,
): string {
  const listed = changes.map(({ at, ...change }) => ({ ...change, at: machineDate(at, zone) }));
  return `${safeJson({ folder: bundle, isThere, isPartial, unsaved, changes: listed })}\n`;
}
