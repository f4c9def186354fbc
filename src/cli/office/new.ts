import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../i18n/language.ts';
import { newMessages } from '../../i18n/new/messages.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { dateFor, kindFor, languagesFor, sectionFor } from '../../office/new/choices.ts';
import { writeNewBulletin } from '../../office/new/new-bulletin.ts';
import { filesIn, findUntranslated, writeTranslation } from '../../office/new/new-translation.ts';
import { contentFolderOf } from '../../pipeline/output-folder.ts';
import { nearest } from '../../problems/nearest.ts';
import { throwErrors } from '../../problems/problem.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { contentAt } from '../../reader/content-folder.ts';
import { readSettings } from '../../reader/office/settings.ts';
import type { TakenDocument } from '../../word/document.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { toStderr, toStdout } from '../words/print.ts';
import { canAsk, unlessCancelled } from './ask.ts';
import { askDate, askKind, askLanguages, askSection, askTitle } from './ask-new.ts';
import { takenLines } from './new-report.ts';

type Settings = ReturnType<typeof readSettings>;

/** `bantin new [TITLE]` */
export async function runNew(options: Options): Promise<ExitCode> {
  const { root } = contentFolderOf(options);
  const place = contentAt(root);
  const settings = readSettings(place);
  // Without its sections a site takes no bulletin.
  if (settings.categories.length === 0) throwErrors(settings.problems, place.shown);
  const begin = options.given.has('translate') ? beginTranslation : beginBulletin;
  const lines = await unlessCancelled(options.lang, () => begin(options, root, settings));
  if (!lines) return EXIT.usage;
  toStdout(...lines);
  return EXIT.done;
}

const shown = (file: string) => shownPath(path.resolve(file));

/** Makes a new bulletin from the options, the answers and the document. @returns the lines to print */
async function beginBulletin(options: Options, root: string, settings: Settings): Promise<string[]> {
  const { given, lang } = options;
  const words = newMessages(lang);
  const { site, categories } = settings;
  const asks = canAsk();
  const isChoice = asks && site.languages.length > 1 && !given.has('language');
  const languages = languagesFor(
    given.get('language') ?? (isChoice ? await askLanguages(site.languages, lang) : undefined),
    site,
  );
  // A wrong option is reported before any question, and before the document is read.
  const section = given.has('section') ? sectionFor(given.get('section'), categories) : undefined;
  const kind = given.has('kind') ? kindFor(given.get('kind')) : undefined;
  const now = options.clock ?? Date.now();
  const date = dateFor(given.get('date'), site.timezone, now);
  const from = await readFrom(options, languages[0] ?? lang, new Map());
  const title = await titleOf(options, from);
  if (title === undefined)
    throw from
      ? new UsageError('title-unfound', { file: given.get('from') ?? '' })
      : new UsageError('title-missing', {});
  // The head of an official document says what it is.
  const found = kindFor(from?.letterhead?.number === undefined ? undefined : 'document');
  const asked = asks && !given.has('date') ? await askDate(lang, site.timezone) : given.get('date');
  const made = writeNewBulletin(
    root,
    {
      title,
      languages,
      section: section ?? sectionFor(asks ? await askSection(categories, lang) : undefined, categories),
      kind: kind ?? (asks && !from ? await askKind(lang) : found),
      date: asked === undefined ? date : dateFor(asked, site.timezone, now),
      ...(asked !== undefined && { writtenDate: asked.trim() }),
      ...(from && { from }),
      commentLang: lang,
    },
    site.timezone,
  );
  return [
    ...made.texts.map((file) => words.made(shown(file))),
    ...takenLines(from, given.get('from'), from?.pictures.map(({ name }) => name) ?? [], lang),
    from ? words.nextTaken : words.next,
    words.undo(shown(made.folder)),
  ];
}

/** Makes the file of the language that a bulletin lacks. @returns the lines to print */
async function beginTranslation(options: Options, root: string, settings: Settings): Promise<string[]> {
  const { given, lang } = options;
  const words = newMessages(lang);
  for (const name of ['section', 'kind', 'date', 'language'] as const)
    if (given.has(name)) throw new UsageError('translate-shared', { name: `--${name}` });
  const wanted = findUntranslated(root, given.get('translate') ?? '', settings.site.languages);
  const from = await readFrom(options, wanted.lang, filesIn(wanted.folder));
  const title = (await titleOf(options, from)) ?? '';
  const made = writeTranslation(wanted, { title, commentLang: lang, ...(from && { from }) });
  const files = [path.basename(made.text), ...made.pictures].join(', ');
  return [
    words.made(shown(made.text)),
    ...takenLines(from, given.get('from'), made.pictures, lang),
    words.nextTranslation,
    words.undo(made.pictures.length > 0 ? words.undoFiles(files) : shown(made.text)),
  ];
}

/** The title as it was typed, or is answered; where nobody can be asked, that of the document. */
const titleOf = async ({ words, lang }: Options, from: TakenDocument | undefined) =>
  words[0] ?? (canAsk() ? askTitle(lang, from?.title) : from?.title);

/**
 * What the document of `--from` says.
 * @param textLang the language of the text that it is for
 * @param there pictures that the bundle has already
 * @throws UsageError where nothing can be taken from it
 */
async function readFrom(
  { given, lang }: Options,
  textLang: Lang,
  there: ReadonlyMap<string, Uint8Array>,
): Promise<TakenDocument | undefined> {
  const file = given.get('from');
  if (file === undefined) return undefined;
  if (process.stderr.isTTY) toStderr(newMessages(lang).reading(oneLine(file)));
  // Loaded for those alone who have a document.
  const [{ documentOf }, { readDocument }, { RefusedDocument }] = await Promise.all([
    import('../../word/document.ts'),
    import('../../word/read-document.ts'),
    import('../../word/converted-document.ts'),
  ]);
  try {
    return await documentOf(await readDocument(path.resolve(file)), textLang, there);
  } catch (error) {
    // What lies too deep inside itself takes the stack of whoever reads it.
    if (!(error instanceof RefusedDocument) && !(error instanceof RangeError)) throw error;
    const why = error instanceof RefusedDocument ? error.why : 'damaged';
    const near = why === 'missing' ? nearFile(file) : undefined;
    throw new UsageError('from-refused', {
      file: oneLine(file),
      why,
      ...(near !== undefined && { near }),
    });
  }
}

/** A document of nearly this name in the same folder. */
function nearFile(file: string): string | undefined {
  const folder = path.dirname(path.resolve(file));
  if (!fs.existsSync(folder)) return undefined;
  const names = fs.readdirSync(folder).filter((name) => /\.(?:docx?|odt|html?)$/i.test(name));
  return nearest(path.basename(file), names);
}
