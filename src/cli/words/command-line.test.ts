import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { typedAs } from './command-line.ts';

let office: string;
let packageFile: string;

beforeEach(() => {
  office = temporaryFolder();
  packageFile = path.join(office, 'package.json');
  write({
    check: 'bantin check',
    build: 'node src/cli/bantin.js build',
    serve: 'x',
  });
});

const write = (scripts: object) => fs.writeFileSync(packageFile, JSON.stringify({ scripts }));

/** Bantin as a package of the office. @returns its folder */
function install(target = path.join(office, 'node_modules/bantin')): string {
  fs.mkdirSync(target, { recursive: true });
  return target;
}

const byNpm = (agent = 'npm/11.1.0 node/v24.0.0') => ({
  npm_lifecycle_event: 'build',
  npm_package_json: packageFile,
  npm_config_user_agent: agent,
});

test.for([
  [['check'], 'npm run check'],
  [['build'], 'npm run build'],
  [['build', '--shard'], 'npm run build -- --shard'],
  [['check', '--content', 'nội dung'], 'npm run check -- --content "nội dung"'],
  [['check', '<lệnh>'], 'npm run check -- <lệnh>'],
  [['check', 'a<b>'], 'npm run check -- "a<b>"'],
] as const)('where npm started it: %j', ([words, typed]) => {
  const project = install();
  expect(typedAs({ env: byNpm(), script: '', folder: office, project }, words)).toBe(typed);
});

test.for<[string, string]>([
  ['pnpm/10.0.0 npm/? node/v24', 'pnpm run check --strict'],
  ['yarn/4.5.0 npm/? node/v24', 'yarn run check --strict'],
  ['', 'npm run check -- --strict'],
])('where “%s” started it', ([agent, typed]) => {
  const env = agent ? byNpm(agent) : { npm_lifecycle_event: 'build', npm_package_json: packageFile };
  expect(typedAs({ env, script: '', folder: office, project: install() }, ['check', '--strict'])).toBe(typed);
});

test.for<[string, string]>([
  ['no such script', 'merge'],
  ['a script of this name that does something else', 'serve'],
  ['no command at all', '--help'],
])('where npm started it, but has %s', ([, word]) => {
  const start = { env: byNpm(), script: '', folder: office, project: install() };
  expect(typedAs(start, [word])).toBe(`npx bantin ${word}`);
});

test.for(['no JSON', 'null', '[]', '{"scripts": 3}', '{"scripts": {"check": 7}}'])(
  'a package.json that holds %s names nothing',
  (text) => {
    fs.writeFileSync(packageFile, text);
    const start = { env: byNpm(), script: '', folder: office, project: install() };
    expect(typedAs(start, ['check'])).toBe('npx bantin check');
  },
);

test('by npx, or by the file that npm has linked, from a folder below too', () => {
  const project = install();
  const folder = path.join(office, 'content/bulletins');
  fs.mkdirSync(folder, { recursive: true });
  const script = path.join(office, 'node_modules/.bin/bantin');
  for (const env of [{}, { npm_lifecycle_event: 'npx', npm_package_json: packageFile }])
    expect(typedAs({ env, script, folder, project }, ['check', '--strict'])).toBe(
      'npx bantin check --strict',
    );
});

test('where pnpm has put it elsewhere and links to it', () => {
  const project = install(path.join(office, 'node_modules/.pnpm/bantin@1.0.0/node_modules/bantin'));
  fs.symlinkSync(project, path.join(office, 'node_modules/bantin'), 'junction');
  expect(typedAs({ env: {}, script: '', folder: office, project }, ['merge'])).toBe('npx bantin merge');
});

test('before it is installed, by npx', () => {
  const project = install(path.join(temporaryFolder(), '_npx/1a/node_modules/bantin'));
  const script = path.join(project, '../.bin/bantin');
  const env = { npm_lifecycle_event: 'npx', npm_package_json: packageFile };
  expect(typedAs({ env, script, folder: office, project }, ['check'])).toBe('npx bantin check');
});

test('as a program of the machine', () => {
  const start = { env: {}, script: '/usr/local/bin/bantin', folder: office, project: '/usr/local/lib/x' };
  expect(typedAs(start, ['check'])).toBe('bantin check');
  expect(typedAs(start, ['--help'])).toBe('bantin --help');
});

test.for<[string, string]>([
  ['', 'node src/cli/bantin.js check'],
  ['content', 'node ../src/cli/bantin.js check'],
])('by the path of its file, from the folder “%s” of a checkout', ([below, typed]) => {
  const start = { env: {}, script: path.join(office, 'src/cli/bantin.js'), project: office };
  expect(typedAs({ ...start, folder: path.join(office, below) }, ['check'])).toBe(typed);
});

test('by the whole path from far away, in quotes where it has blanks', () => {
  const folder = '/srv/www/a/b/c/d/e/f/g/h/i/j/k/l/m';
  const start = { env: {}, script: '', folder, project: office };
  expect(typedAs(start, ['check'])).toBe(`node "${office}/src/cli/bantin.js" check`);
});
