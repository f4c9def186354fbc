import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './code.ts';

// The only module that starts processes; a lint rule refuses `node:child_process` anywhere else. Libraries start what they
// bring themselves: esbuild and Pagefind a program of their package (`runtime.ts` says in which folder), sharp threads.

/** A process of Bantin's own code. */
export type Process = ChildProcess;

/** Runs a compiled file in a process of its own, which talks with this one by messages. */
export function startProcess(file: string): Process {
  return fork(file, { execArgv: memoryFlags(process.execArgv), serialization: 'advanced' });
}

/** Of Node's flags those that another process needs, too. `--inspect` would have it wait for a port that is taken. */
export function memoryFlags(execArgv: readonly string[]): string[] {
  return execArgv.filter((flag) => /^--max[-_](?:old|semi)[-_]space[-_]size=/.test(flag));
}

/** Settings by which git starts a program of its user's, or goes where it was not sent. */
const SETTINGS: readonly string[] = [
  // Files `HEAD`, `objects`, `refs` and `config` are no repository unless `--git-dir` says so.
  'safe.bareRepository=explicit',
  // Empty is “off” for every version of git; before 2.36 `false` is the name of a program.
  'core.fsmonitor=',
  `core.hooksPath=${os.devNull}`,
  'core.askPass=',
  'core.alternateRefsCommand=',
  'core.attributesFile=',
  'core.sshCommand=',
  'credential.helper=',
  'diff.external=',
  'gpg.program=',
  'gpg.ssh.program=',
  'gpg.x509.program=',
  'log.showSignature=false',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'maintenance.auto=false',
  'gc.auto=0',
  // No program, but what git prints.
  'core.quotePath=false',
  'core.untrackedCache=false',
];

const OPTIONS: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
];

/** So many paths fit on a command line of Windows. */
export const PATHS_AT_ONCE = 100;

/**
 * Runs git. Whatever it asks of a repository, it starts no program that a setting names; filters alone have names of their
 * own, which the caller switches off (`cache/git/files.ts`).
 * @param folder where git works. Git goes there itself: Windows looks for a program in the working folder first, and that
 * may be a folder of the content
 * @returns what it writes, as UTF-8
 * @throws an error with git's exit code as `code`; of the system where there is no git
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
  const env = environmentOfGit(process.env, folder);
  const options = { cwd: PROJECT, env, maxBuffer: 1 << 30, windowsHide: true };
  return (await promisify(execFile)('git', ['-C', folder, ...OPTIONS, ...args], options)).stdout;
}

/**
 * The environment of git: of git's own variables only `GIT_CONFIG_…`, since “safe.directory” may come that way. Others
 * name another repository where Bantin runs in a hook, or a program.
 * @param folder git looks for no repository above it
 */
export function environmentOfGit(own: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const others = Object.entries(own).filter(([name]) => !/^GIT_(?!CONFIG_)/i.test(name));
  return {
    ...Object.fromEntries(others),
    ...withoutRelative(own),
    GIT_CEILING_DIRECTORIES: path.dirname(folder),
    // A clone without all objects would fetch them by a program. Older versions know only the second.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  };
}

/** The folders of programs without those that depend on the working folder. */
function withoutRelative(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const name = Object.keys(own).find((key) => key.toUpperCase() === 'PATH');
  if (!name) return {};
  const folders = (own[name] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return { [name]: folders.join(path.delimiter) };
}

/** A goaccess that reads lines of a log. */
export interface Goaccess {
  /** Waits while it has enough to do. @throws an error of the system where it could not be started, or has ended */
  write(text: string): Promise<void>;
  /** No more lines: waits until it has written its result. @returns what it said */
  end(): Promise<string>;
  /** Ends it at once. */
  stop(): void;
}

/** Starts goaccess, whose only lines are those that it is sent. */
export function startGoaccess(args: readonly string[]): Goaccess {
  const child = spawn('goaccess', args, {
    cwd: PROJECT,
    env: { ...process.env, ...withoutRelative(process.env), LC_ALL: 'C' },
    stdio: ['pipe', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  const closed = once(child, 'close');
  // Who waits for it is told; until somebody does, it is no unhandled error.
  closed.catch(() => {});
  // That it reads no more shows at its end.
  child.stdin.on('error', () => {});
  return {
    async write(text) {
      if (child.stdin.write(text)) return;
      await Promise.race([once(child.stdin, 'drain'), closed]);
    },
    async end() {
      child.stdin.end();
      await closed;
      return said;
    },
    stop: () => {
      child.stdin.destroy();
      if (child.exitCode === null) child.kill();
    },
  };
}

/** @returns nothing where there is no goaccess */
export async function goaccessVersion(): Promise<string | undefined> {
  try {
    const env = { ...process.env, ...withoutRelative(process.env), LC_ALL: 'C' };
    const { stdout } = await promisify(execFile)('goaccess', ['--version'], { cwd: PROJECT, env });
    return /\d+(?:\.\d+)+/.exec(stdout)?.[0];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
