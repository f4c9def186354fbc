import fs from 'node:fs';
import path from 'node:path';
import { DateTime } from 'luxon';
import { gitStateOf } from '../../cache/git/state.ts';
import { formatNumber } from '../../filters/numbers.ts';
import type { Lang } from '../../i18n/language.ts';
import { officeMessages } from '../../i18n/office/office.ts';
import { UsageError } from '../../i18n/usage-error.ts';
import { dependencyOf, dependencyOn } from '../../office/dependency.ts';
import { type NewOffice, officeOfFlags, standardOffice } from '../../office/new-office.ts';
import { officeFiles } from '../../office/office-files.ts';
import { lacksOf } from '../../office/package-json.ts';
import { type Started, startRepository } from '../../office/start-repository.ts';
import { makeFolder, type Written, writeOffice } from '../../office/write-office.ts';
import { shownPath } from '../../problems/shown-path.ts';
import { PROJECT } from '../../system/code.ts';
import { displayPath } from '../../system/display-path.ts';
import { realFolder } from '../../system/real-folder.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Options } from '../options.ts';
import { quoted } from '../words/command-line.ts';
import { askOffice, askWhether, canAsk, unlessCancelled } from './ask.ts';

/** That of the new office's `site.yml`, whatever this machine's is. */
const ZONE = 'Asia/Ho_Chi_Minh';

const SETTINGS = 'content/site.yml';

/** `bantin init [DIR]` */
export async function runInit(options: Options): Promise<ExitCode> {
  const { given, lang } = options;
  const words = officeMessages(lang);
  const folder = path.resolve(options.words[0] ?? '.');
  const file = fileOnTheWay(folder);
  if (file !== undefined) throw new UsageError('init-on-file', { folder: file });
  if (realFolder(folder) === realFolder(PROJECT)) throw new UsageError('init-in-bantin', { folder });
  const flags = officeOfFlags(Object.fromEntries(given));
  const isAsking = !given.has('yes') && canAsk();
  if (!isAsking && !given.has('yes')) throw new UsageError('not-terminal', {});
  const standard = standardOffice(lang);
  const wanted = await unlessCancelled(lang, async () => ({
    office: isAsking ? await askOffice(flags, standard, lang) : { ...standard, ...flags },
    git: given.has('git') || (isAsking && (await askWhether(words.ask.git, lang))),
  }));
  if (!wanted) return EXIT.usage;
  const { office } = wanted;
  makeOfficeFolder(folder);
  const { spec, packed } = dependencyOn(folder);
  // Who has a dependency on Bantin already needs no packed file.
  const needsPacked = packed && dependencyOf(folder) === undefined;
  const files = officeFiles(office, {
    folderName: path.basename(folder),
    dependency: { spec, ...(needsPacked && { packed }) },
    year: DateTime.now().setZone(ZONE).year,
  });
  const done = writeOffice(folder, files);
  const git = wanted.git ? await startRepository(folder, words.init.commit) : await repositoryOf(folder);
  const byHand = toDoByHand({ folder, done, office, spec, given }, lang);
  const taken = isAsking || given.has('languages') ? undefined : office.languages;
  process.stdout.write(report(folder, done, [...languagesTaken(done, taken, lang), ...byHand], git, lang));
  return EXIT.done;
}

/** The file that stands where the folder, or one above it, would be. */
function fileOnTheWay(folder: string): string | undefined {
  if (fs.existsSync(folder)) return fs.statSync(folder).isFile() ? folder : undefined;
  const above = path.dirname(folder);
  return above === folder ? undefined : fileOnTheWay(above);
}

/** @throws UsageError where the system refuses it */
function makeOfficeFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const { code = '' }: { code?: string } = Object(error);
    throw new UsageError('init-no-folder', { folder, code });
  }
}

/** A repository that is there already takes the files by another step than a new one. */
async function repositoryOf(folder: string): Promise<'there-already' | undefined> {
  const state = await gitStateOf(folder);
  return ['no-git', 'no-repository'].includes(state) ? undefined : 'there-already';
}

/** The languages that nobody has chosen: a site of other languages has other files. */
function languagesTaken({ written }: Written, taken: readonly Lang[] | undefined, lang: Lang): string[] {
  if (!taken || !written.includes(SETTINGS)) return [];
  return [officeMessages(lang).init.languages(taken.join(', '))];
}

/** What stays as it is, and must be changed by hand to be what was asked for. */
function toDoByHand(
  {
    folder,
    done: { kept },
    office,
    spec,
    given,
  }: { folder: string; done: Written; office: NewOffice; spec: string; given: Options['given'] },
  lang: Lang,
): string[] {
  const { init } = officeMessages(lang);
  const lines: string[] = [];
  if (kept.includes('package.json')) {
    const lacks = lacksOf(folder, spec);
    if (lacks === 'broken') lines.push(init.broken);
    else if (lacks.length > 0) lines.push(init.lacking, ...lacks.map((each) => `  ${each}`));
  }
  if (kept.includes(SETTINGS)) {
    const unused = (['name-vi', 'name-en', 'url', 'languages'] as const).filter((name) => given.has(name));
    if (unused.length > 0) lines.push(init.unused(unused.map((name) => `--${name}`).join(', ')));
    const written = fs.readFileSync(path.join(folder, SETTINGS), 'utf8');
    if (office.host !== 'none' && !new RegExp(`^host: *["']?${office.host}\\b`, 'm').test(written))
      lines.push(init.host(office.host));
  }
  return lines;
}

/** The step that saves the files, by what became of the repository. */
const COMMIT = {
  committed: 'lock',
  'no-identity': 'save',
  'there-already': 'save',
  'no-git': 'commit',
} as const satisfies Record<Started, string>;

/** What was done, and what is to be done next. */
function report(
  folder: string,
  { written, kept }: Written,
  notes: readonly string[],
  git: Started | undefined,
  lang: Lang,
): string {
  const { init } = officeMessages(lang);
  const isHere = path.resolve('.') === folder;
  const shown = isHere ? init.here : shownPath(folder);
  const lines = kept.map((name) => init.kept(name));
  lines.push(written.length > 0 ? init.done(formatNumber(written.length, lang), shown) : init.nothing(shown));
  lines.push(...notes);
  if (git) lines.push(init.git[git]);
  const { steps } = init;
  const next = [
    ...(isHere ? [] : [steps.enter(quoted(displayPath(folder)))]),
    steps.install,
    ...(git === 'no-identity' ? [steps.identify] : []),
    steps[COMMIT[git ?? 'no-git']],
    steps.serve,
    steps.fill,
    steps.doctor,
  ];
  return [...lines, '', init.next, ...next.map((step, i) => `  ${i + 1}. ${step}`), ''].join('\n');
}
