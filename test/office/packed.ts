import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { changeCode } from '../setup/project.ts';

const start = promisify(execFile);

/** How this machine reaches the registry. */
const REGISTRY =
  /^npm_config_(?:registry|userconfig|globalconfig|cache|cafile|ca|proxy|https_proxy|noproxy|strict_ssl)$/i;

/** As in an office: without what npm and vitest set for the tests. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => REGISTRY.test(name) || !/^npm_|^(?:INIT_CWD|NODE_ENV|BASE_URL)$/i.test(name),
  );
  return {
    ...Object.fromEntries(own),
    LANG: 'vi_VN.UTF-8',
    LC_ALL: '',
    // What `npm ci` has fetched a moment ago is not asked for again.
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}

async function run(folder: string, program: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const options = { cwd: folder, env: { ...environment(), ...env }, maxBuffer: 1 << 27 };
  const { stdout, stderr } = await start(program, args, options);
  return stdout + stderr;
}

/** Runs npm. @throws an error with what it wrote */
export function npm(folder: string, ...args: string[]): Promise<string> {
  return run(folder, 'npm', args);
}

/**
 * Runs a command of a packed file by npx, as whoever has nothing installed.
 * @param into a new folder for what npx installs, which npm's own cache would keep for good
 * @returns where it is installed
 */
export async function npxFromNothing(
  folder: string,
  file: string,
  into: string,
  ...command: string[]
): Promise<{ said: string; installed: string }> {
  const fetched = path.join((await npm(folder, 'config', 'get', 'cache')).trim(), '_cacache');
  fs.mkdirSync(fetched, { recursive: true });
  fs.mkdirSync(into);
  fs.symlinkSync(fetched, path.join(into, '_cacache'));
  const args = ['--yes', '--package', file, ...command];
  const said = await run(folder, 'npx', args, { npm_config_cache: into });
  const [name = ''] = fs.readdirSync(path.join(into, '_npx'));
  return { said, installed: path.join(into, '_npx', name, 'node_modules') };
}

/** Runs a line of a workflow. @throws an error with what it wrote */
export function shell(folder: string, line: string, env: Record<string, string>): Promise<string> {
  return run(folder, 'bash', ['-euo', 'pipefail', '-c', line], env);
}

export async function git(folder: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Người thử', '-c', 'user.email=thu@example.gov.vn'];
  return (await start('git', [...identity, ...args], { cwd: folder })).stdout;
}

/** Packs a copy of Bantin, as for the registry. @returns the packed file, and the names of the files in it */
export async function pack(project: string, into: string): Promise<{ file: string; names: string[] }> {
  fs.mkdirSync(into, { recursive: true });
  const { stdout } = await start('npm', ['pack', '--json', '--pack-destination', into], {
    cwd: project,
    env: environment(),
    maxBuffer: 1 << 27,
  });
  // What the package's own script prints comes first.
  const json = stdout.slice(stdout.indexOf('['));
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(json);
  if (!packed) throw new Error(`npm pack says: ${stdout}`);
  return { file: path.join(into, packed.filename), names: packed.files.map(({ path: name }) => name) };
}

/**
 * Makes a newer version of a packed file: another number, another class of the footer, and so another hash of all code.
 */
export async function packNewer(
  file: string,
  version: string,
  footer: string,
  into: string,
): Promise<string> {
  fs.mkdirSync(into, { recursive: true });
  await start('tar', ['-xzf', file, '-C', into]);
  const project = path.join(into, 'package');
  changeCode(project, 'package.json', '"version": "0.1.0"', `"version": "${version}"`);
  changeCompiled(project, 'class: "footer"', `class: "${footer}"`);
  changeCompiled(project, 'CODE_HASH = true ? "', 'CODE_HASH = true ? "newer');
  // To compress it would take longer than all else.
  const newer = path.join(into, `bantin-${version}.tar`);
  await start('tar', ['-cf', newer, '-C', into, 'package']);
  return newer;
}

/** Changes compiled code in whatever file it came to lie. @throws where none holds it */
function changeCompiled(project: string, from: string, to: string): void {
  const names = fs.readdirSync(path.join(project, 'lib'), { recursive: true, encoding: 'utf8' });
  const isHolder = (file: string) =>
    file.endsWith('.js') && fs.readFileSync(path.join(project, file), 'utf8').includes(from);
  const holders = names.map((name) => path.join('lib', name)).filter(isHolder);
  if (holders.length === 0) throw new Error(`no compiled file holds ${from}`);
  for (const file of holders) changeCode(project, file, from, to);
}

/** All files below a folder with their bytes, but those that are left out. */
export function filesIn(
  folder: string,
  isLeftOut: (name: string) => boolean = () => false,
): Map<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => fs.statSync(path.join(folder, name)).isFile() && !isLeftOut(name));
  return new Map(files.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]));
}

/** The size of all files below a folder; links, as in `.bin`, are none. */
export function bytesIn(folder: string): number {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + fs.statSync(path.join(parentPath, name)).size, 0);
}

/** Files of two folders that are not the same; `.bantin` is a build's own name, which is another one in each folder. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [one, other].map((folder) => filesIn(folder, (file) => file === '.bantin'));
  const names = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  return [...names].filter((name) => here?.get(name) !== there?.get(name));
}

/** Links of a packed package's pages that lead to no file in it, `page: file`. */
export function deadPackedLinks(project: string, names: readonly string[]): string[] {
  const packed = new Set(names.flatMap((name) => [name, path.posix.dirname(name)]));
  return names
    .filter((name) => name.endsWith('.md') && !name.includes('/template/'))
    .flatMap((name) => {
      const page = fs.readFileSync(path.join(project, name), 'utf8');
      const text = page.replace(/^ *```[\s\S]*?^ *```$|`[^`\n]*`/gm, '');
      return [...text.matchAll(/\]\((?![a-z]+:|[#/])([^)#\s]+)/g)]
        .map(([, link = '']) => path.posix.join(path.posix.dirname(name), link).replace(/\/$/, ''))
        .filter((target) => !packed.has(target))
        .map((target) => `${name}: ${target}`);
    });
}
