import type { Lang } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { nearest } from '../problems/nearest.ts';
import { ContentProblems } from '../problems/problem.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type CommandName, commandHelp, generalHelp, versionLine } from './help.ts';
import { langOf, type OptionName, type Options, readOptions } from './options.ts';
import { reportText } from './report.ts';
import { failureText } from './words/failure-text.ts';
import { likelyWish } from './words/likely-wish.ts';
import { toStderr } from './words/print.ts';

/** A command: the options it takes, and what it does. */
interface Command {
  options: readonly OptionName[];
  /** The word that it takes besides its options, for the help. */
  word?: string;
  /** Whether it takes any number of such words. */
  takesMany?: true;
  run(options: Options): Promise<ExitCode>;
}

/** The table of commands; each loads its own code alone. */
const COMMANDS = {
  build: {
    options: [
      'content',
      'output',
      'cache',
      'now',
      'base-url',
      'drafts',
      'clean',
      'strict',
      'allow-removals',
      'shard',
      'explain',
      'summary',
      'json',
      'lang',
    ],
    run: async (options) => (await import('./build.ts')).runBuild(options),
  },
  merge: {
    options: ['parts', 'output', 'cache', 'allow-removals', 'json', 'lang'],
    run: async (options) => (await import('./merge.ts')).runMerge(options),
  },
  serve: {
    options: ['content', 'cache', 'port', 'host', 'now', 'lang'],
    run: async (options) => (await import('./serve.ts')).runServe(options),
  },
  check: {
    options: ['content', 'output', 'cache', 'now', 'strict', 'verbose', 'json', 'annotate', 'lang'],
    run: async (options) => (await import('./check.ts')).runCheck(options),
  },
  fix: {
    word: 'ID',
    options: ['dry-run', 'yes', 'force', 'content', 'cache', 'now', 'lang'],
    run: async (options) => (await import('./fix.ts')).runFix(options),
  },
  init: {
    word: 'DIR',
    options: ['name-vi', 'name-en', 'url', 'languages', 'host', 'git', 'yes', 'lang'],
    run: async (options) => (await import('./office/init.ts')).runInit(options),
  },
  new: {
    word: 'TITLE',
    options: ['language', 'section', 'kind', 'date', 'translate', 'from', 'content', 'now', 'lang'],
    run: async (options) => (await import('./office/new.ts')).runNew(options),
  },
  doctor: {
    options: ['content', 'cache', 'now', 'json', 'lang'],
    run: async (options) => (await import('./office/doctor.ts')).runDoctor(options),
  },
  codeowners: {
    options: ['content', 'lang'],
    run: async (options) => (await import('./office/codeowners.ts')).runCodeOwners(options),
  },
  'preview-link': {
    word: 'ID',
    options: ['days', 'list', 'remove', 'content', 'cache', 'now', 'base-url', 'lang'],
    run: async (options) => (await import('./office/preview-link.ts')).runPreviewLink(options),
  },
  royalties: {
    options: ['month', 'quarter', 'year', 'author', 'format', 'output', 'content', 'cache', 'now', 'lang'],
    run: async (options) => (await import('./office/royalties.ts')).runRoyalties(options),
  },
  agenda: {
    options: ['format', 'output', 'verbose', 'json', 'content', 'cache', 'now', 'lang'],
    run: async (options) => (await import('./desk/agenda.ts')).runAgenda(options),
  },
  history: {
    word: 'ID',
    options: ['verbose', 'json', 'content', 'lang'],
    run: async (options) => (await import('./desk/history.ts')).runHistory(options),
  },
  translations: {
    options: ['json', 'content', 'cache', 'lang'],
    run: async (options) => (await import('./desk/translations.ts')).runTranslations(options),
  },
  links: {
    options: ['outside', 'verbose', 'json', 'content', 'cache', 'now', 'lang'],
    run: async (options) => (await import('./desk/links.ts')).runLinks(options),
  },
  spell: {
    word: 'ID',
    options: ['strict', 'verbose', 'json', 'content', 'lang'],
    run: async (options) => (await import('./desk/spell.ts')).runSpell(options),
  },
  import: {
    word: 'SOURCE',
    options: [
      'map',
      'files',
      'list-files',
      'site',
      'status',
      'limit',
      'report',
      'dry-run',
      'content',
      'cache',
      'now',
      'lang',
    ],
    run: async (options) => (await import('./office/import.ts')).runImport(options),
  },
  'views collect': {
    word: 'LOG…',
    takesMany: true,
    options: ['state', 'output', 'content', 'cache', 'now', 'lang'],
    run: async (options) => (await import('./views/collect.ts')).runCollect(options),
  },
  'views doctor': {
    word: 'LOG…',
    takesMany: true,
    options: ['state', 'output', 'content', 'cache', 'base-url', 'now', 'lang'],
    run: async (options) => (await import('./views/doctor.ts')).runViewsDoctor(options),
  },
  'views report': {
    options: ['month', 'format', 'output', 'state', 'content', 'cache', 'now', 'lang'],
    run: async (options) => (await import('./views/report.ts')).runReport(options),
  },
} as const satisfies Record<CommandName, Command>;

const NAMES = Object.keys(COMMANDS).filter(isCommand);

/** Runs `bantin <command> …` and gives its exit code; everything a person must know has been printed. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const lang = langOf(args);
  process.once('uncaughtException', (error) => process.exit(explain(error, lang)));
  try {
    const [name, rest] = nameIn(args);
    if (name === undefined || ['help', '--help', '-h'].includes(name)) {
      process.stdout.write(generalHelp(NAMES, lang));
      return name === undefined ? EXIT.usage : EXIT.done;
    }
    if (['--version', '-v'].includes(name)) {
      process.stdout.write(versionLine());
      return EXIT.done;
    }
    const parts = NAMES.filter((each) => each.startsWith(`${name} `));
    if (parts.length > 0) {
      process.stdout.write(generalHelp(parts, lang, name));
      return rest.some((arg) => ['--help', '-h'].includes(arg)) ? EXIT.done : EXIT.usage;
    }
    if (!isCommand(name)) {
      const wish = likelyWish(name.split(' ')[0] ?? name);
      if (wish) throw new UsageError('command-otherwise', { name, wish });
      // Of a name of two words one may be wrong, or missing.
      const near = nearest(name, [...NAMES, ...NAMES.map((each) => each.split(' ')[0] ?? each)]);
      throw new UsageError('command-unknown', near ? { name, near } : { name });
    }
    const command: Command = COMMANDS[name];
    const options = readOptions(
      rest.map((arg) => (arg === '-h' ? '--help' : arg)),
      command.options,
      command.takesMany ? Number.POSITIVE_INFINITY : command.word ? 1 : 0,
    );
    if (options.help) {
      process.stdout.write(commandHelp(name, command, options.lang));
      return EXIT.done;
    }
    return await command.run(options);
  } catch (error) {
    // Where a library's own process could not be started, the library may stumble first, and only then comes the reason,
    // as an error that nobody catches.
    await new Promise(setImmediate);
    return explain(error, lang);
  }
}

/** The name of a command may be two words: `views collect`. */
function nameIn(args: readonly string[]): [name: string | undefined, rest: readonly string[]] {
  const [first, second, ...others] = args;
  const isFirst = NAMES.some((name) => name.startsWith(`${first} `));
  if (!isFirst || second === undefined || second.startsWith('-')) return [first, args.slice(1)];
  return [`${first} ${second}`, others];
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** What went wrong, for the person who can act; a stack only for a bug. */
function explain(error: unknown, lang: Lang): ExitCode {
  if (error instanceof ContentProblems) {
    toStderr(reportText(error.problems, lang));
    return EXIT.problems;
  }
  toStderr(failureText(error, lang));
  return error instanceof UsageError ? EXIT.usage : EXIT.machine;
}
