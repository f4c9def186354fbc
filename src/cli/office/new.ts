import path from 'node:path';
import { officeMessages } from '../../i18n/office.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { languageFor, sectionFor, writeNewBulletin } from '../../office/new-bulletin.ts';
import { contentFolderOf } from '../../pipeline/output-folder.ts';
import { ContentProblems } from '../../problems/problem.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { contentAt } from '../../reader/content-folder.ts';
import { readSettings } from '../../reader/office/settings.ts';
import { displayPath } from '../../system/display-path.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { askSection, askTitle, Cancelled, canAsk } from './ask.ts';

/** `bantin new [TITLE]` */
export async function runNew(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const words = officeMessages(lang);
  const { root } = contentFolderOf(options);
  const { site, categories, problems } = readSettings(contentAt(root));
  // Without its sections a site takes no bulletin.
  if (categories.length === 0) throw new ContentProblems(problems);
  const language = languageFor(given.get('language'), site);
  try {
    const title = options.words[0] ?? (canAsk() ? await askTitle(lang) : undefined);
    if (title === undefined) throw new UsageError('title-missing', {});
    const asked = given.get('section') ?? (canAsk() ? await askSection(categories, lang) : undefined);
    const section = sectionFor(asked, categories);
    const file = writeNewBulletin(root, { title, lang: language, section }, site.timezone, Date.now());
    process.stdout.write(`${words.new.made(oneLine(displayPath(path.resolve(file))))}\n${words.new.next}\n`);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    process.stderr.write(`${words.ask.cancelled}\n`);
    return EXIT.usage;
  }
}
