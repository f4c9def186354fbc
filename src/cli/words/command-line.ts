import fs from 'node:fs';
import path from 'node:path';
import type { CommandLine } from '../../i18n/command-line.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { PROJECT } from '../../system/code.ts';
import { displayPath } from '../../system/display-path.ts';
import { foldersFrom } from '../../system/inside-folder.ts';

/** How this process was started. */
interface Start {
  env: NodeJS.ProcessEnv;
  /** The program that Node.js was given. */
  script: string;
  /** The working folder. */
  folder: string;
  /** The folder of Bantin itself. */
  project: string;
}

/** A command of Bantin as it is to be typed where this process was called. */
export const bantin: CommandLine = (...words) =>
  typedAs(
    { env: process.env, script: process.argv[1] ?? '', folder: process.cwd(), project: PROJECT },
    words,
  );

/** A command that works on the same content. */
export const contentLine = (command: string, { content }: { content: string }, ...words: string[]): string =>
  bantin(
    command,
    ...words,
    ...(content === path.resolve('content') ? [] : ['--content', displayPath(content)]),
  );

/** `bantin check` of the same content. */
export const checkLine = (options: { content: string }, ...more: string[]): string =>
  contentLine('check', options, ...more);

/**
 * How a command is typed: `npm run check` where a package manager started this process and has such a script; `npx bantin
 * check` where Bantin is a package of a folder around; `bantin check` where it is a program of the machine; else by the
 * path of its file.
 * @param words the command and what follows it
 */
export function typedAs(start: Start, words: readonly string[]): string {
  const [command = '', ...rest] = words.map(quoted);
  const manager = managerWith(start.env, words[0] ?? '');
  if (manager) {
    // npm takes options after the name of a script for its own.
    const options = rest.length > 0 && manager === 'npm' ? ['--', ...rest] : rest;
    return [manager, 'run', command, ...options].join(' ');
  }
  return [programOf(start), command, ...rest].join(' ').trim();
}

/** The package manager that started this process, if it has a script by which it runs the command. */
function managerWith(env: NodeJS.ProcessEnv, command: string): string | undefined {
  const { npm_lifecycle_event: event, npm_package_json: file, npm_config_user_agent: agent = 'npm/' } = env;
  if (!event || event === 'npx' || !file) return undefined;
  const script = scriptsIn(file)[command];
  const runsIt =
    typeof script === 'string' && new RegExp(`\\bbantin(?:\\.js)?["']? +${command}(?: |$)`).test(script);
  return runsIt ? /^[a-z]+(?=\/)/.exec(agent)?.[0] : undefined;
}

function scriptsIn(file: string): Readonly<Record<string, unknown>> {
  try {
    const { scripts }: { scripts?: object } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return { ...scripts };
  } catch {
    // Not there any more, or damaged: then there are none to name.
    return {};
  }
}

function programOf({ env, script, folder, project }: Start): string {
  const own = realPath(project) ?? project;
  const isPackage = foldersFrom(folder).some(
    (each) => realPath(path.join(each, 'node_modules/bantin')) === own,
  );
  const isByNpx = env.npm_lifecycle_event === 'npx' && !isOwn(script, project);
  if (isPackage || isByNpx) return 'npx bantin';
  if (!isOwn(script, project) && /^bantin(?:\.cmd)?$/.test(path.basename(script))) return 'bantin';
  const file = path.join(project, 'src/cli/bantin.js');
  const relative = path.relative(folder, file);
  const shown = relative.length < file.length ? relative : file;
  return `node ${quoted(shown.split(path.sep).join('/'))}`;
}

const isOwn = (script: string, project: string) => script.startsWith(project + path.sep);

function realPath(place: string): string | undefined {
  try {
    return fs.realpathSync(place);
  } catch {
    // There is nothing.
    return undefined;
  }
}

/** A word for the shells of all systems: a name may hold blanks, or signs that mean something to a shell. */
export function quoted(word: string): string {
  const line = oneLine(word);
  // Stands for a word.
  if (/^<\p{L}+>$/u.test(line)) return line;
  if (/["$`!]/.test(line)) return `'${line.replaceAll("'", `'\\''`)}'`;
  return /[\s'&;|<>()*?#~]/.test(line) ? `"${line}"` : line;
}
