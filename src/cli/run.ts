import type { Lang } from '../i18n/language.ts';
import { UsageError } from '../i18n/usage-error.ts';
import { nearest } from '../problems/nearest.ts';
import { ContentProblems } from '../problems/problem.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type CommandName, commandHelp, generalHelp, versionLine } from './help.ts';
import type { Options } from './options.ts';
import { langOf, type OptionName, readOptions } from './options.ts';
import { reportText } from './report.ts';
import { failureText } from './words/failure-text.ts';

/** A command: the options it takes, and what it does. */
interface Command {
  options: readonly OptionName[];
  /** The word that it takes besides its options, for the help. */
  word?: string;
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
    options: ['content', 'section', 'language', 'lang'],
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
} as const satisfies Record<CommandName, Command>;

const NAMES = Object.keys(COMMANDS).filter(isCommand);

/** Runs `bantin <command> …` and gives its exit code; everything a person must know has been printed. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const lang = langOf(args);
  process.once('uncaughtException', (error) => process.exit(explain(error, lang)));
  try {
    const [name, ...rest] = args;
    if (name === undefined || ['help', '--help', '-h'].includes(name)) {
      process.stdout.write(generalHelp(NAMES, lang));
      return name === undefined ? EXIT.usage : EXIT.done;
    }
    if (['--version', '-v'].includes(name)) {
      process.stdout.write(versionLine());
      return EXIT.done;
    }
    if (!isCommand(name)) {
      const near = nearest(name, NAMES);
      throw new UsageError('command-unknown', near ? { name, near } : { name });
    }
    const command: Command = COMMANDS[name];
    const options = readOptions(
      rest.map((arg) => (arg === '-h' ? '--help' : arg)),
      command.options,
      command.word ? 1 : 0,
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

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** What went wrong, for the person who can act; a stack only for a bug. */
function explain(error: unknown, lang: Lang): ExitCode {
  if (error instanceof ContentProblems) {
    process.stderr.write(`${reportText(error.problems, lang)}\n`);
    return EXIT.problems;
  }
  process.stderr.write(`${failureText(error, lang)}\n`);
  return error instanceof UsageError ? EXIT.usage : EXIT.machine;
}
