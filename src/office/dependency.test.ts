import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { PROJECT } from '../system/code.ts';
import { dependencySpec } from './dependency.ts';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gói ')));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('where Bantin is a folder of its own, that folder', () => {
  expect(dependencySpec(path.join(PROJECT, '../x'))).toBe(`file:../${path.basename(PROJECT)}`);
});

/** What Bantin says that lies in `node_modules`, where npm has noted where it comes from. */
function specOf(resolved: string | undefined): string {
  const modules = path.join(folder, 'npx/node_modules');
  const own = path.join(modules, 'bantin');
  fs.rmSync(modules, { recursive: true, force: true });
  fs.mkdirSync(path.join(own, 'src/office'), { recursive: true });
  fs.mkdirSync(path.join(own, 'src/system'), { recursive: true });
  fs.writeFileSync(path.join(own, 'package.json'), '{"version": "2.5.1", "type": "module"}');
  for (const file of ['office/dependency.ts', 'system/code.ts'])
    fs.copyFileSync(path.join(PROJECT, 'src', file), path.join(own, 'src', file));
  if (resolved !== undefined) {
    const packages = { 'node_modules/bantin': { resolved } };
    fs.writeFileSync(path.join(modules, '.package-lock.json'), JSON.stringify({ packages }));
  }
  fs.writeFileSync(path.join(folder, 'npx/bantin.tgz'), '');
  const module = pathToFileURL(path.join(own, 'src/office/dependency.ts')).href;
  const line = `console.log((await import(${JSON.stringify(module)})).dependencySpec(${JSON.stringify(path.join(folder, 'tinh'))}))`;
  const tsx = import.meta.resolve('tsx');
  return execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '--eval', line], {
    encoding: 'utf8',
  }).trim();
}

test.for([
  ['https://registry.npmjs.org/bantin/-/bantin-2.5.1.tgz', '^2.5.1'],
  [undefined, '^2.5.1'],
  ['file:bantin.tgz', 'file:../npx/bantin.tgz'],
  ['git+https://git.example.gov.vn/bantin.git#abc', 'git+https://git.example.gov.vn/bantin.git#abc'],
] as const)('where npm took it from %s, %s', ([resolved, spec]) => {
  expect(specOf(resolved)).toBe(spec);
});
