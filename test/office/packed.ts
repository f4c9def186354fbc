import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

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

/** Runs npm or npx. @throws an error with what it wrote */
export async function npm(folder: string, ...args: string[]): Promise<string> {
  const [program = 'npm', ...rest] = args[0] === 'npx' ? args : ['npm', ...args];
  const { stdout, stderr } = await start(program, rest, {
    cwd: folder,
    env: environment(),
    maxBuffer: 1 << 27,
  });
  return stdout + stderr;
}

/** Runs a line of a workflow. @throws an error with what it wrote */
export async function shell(folder: string, line: string, env: Record<string, string>): Promise<string> {
  const options = { cwd: folder, env: { ...environment(), ...env }, maxBuffer: 1 << 27 };
  const { stdout, stderr } = await start('bash', ['-euo', 'pipefail', '-c', line], options);
  return stdout + stderr;
}

export async function git(folder: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Người thử', '-c', 'user.email=thu@example.gov.vn'];
  return (await start('git', [...identity, ...args], { cwd: folder })).stdout;
}

/** Packs a copy of Bantin, as for the registry. @returns the packed file, and the names of the files in it */
export async function pack(project: string, into: string): Promise<{ file: string; names: string[] }> {
  fs.mkdirSync(into, { recursive: true });
  const said = await start('npm', ['pack', '--json', '--pack-destination', into], {
    cwd: project,
    env: environment(),
    maxBuffer: 1 << 27,
  });
  // What the package's own script prints comes first.
  const json = said.stdout.slice(said.stdout.indexOf('['));
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(json);
  if (!packed) throw new Error(`npm pack says: ${said.stdout}`);
  return { file: path.join(into, packed.filename), names: packed.files.map(({ path: name }) => name) };
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
