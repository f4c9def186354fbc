import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { PROJECT } from '../system/code.ts';
import { dependencyOn, dependencyOutside } from './dependency.ts';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gói ')));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('where Bantin is a folder of its own, that folder', () => {
  expect(dependencyOn(path.join(PROJECT, '../x'))).toEqual({ spec: `file:../${path.basename(PROJECT)}` });
});

/** What Bantin says of an office that lies in `node_modules`, where npm has noted where it comes from. */
function specOf(resolved: string | undefined, office = path.join(folder, 'tinh')): unknown {
  const modules = path.join(folder, 'npx/node_modules');
  const own = path.join(modules, 'bantin');
  fs.rmSync(modules, { recursive: true, force: true });
  fs.mkdirSync(path.join(own, 'src/office'), { recursive: true });
  fs.mkdirSync(path.join(own, 'src/system'), { recursive: true });
  fs.writeFileSync(path.join(own, 'package.json'), '{"version": "2.5.1", "type": "module"}');
  for (const file of ['office/dependency.ts', 'system/code.ts', 'system/inside-folder.ts'])
    fs.copyFileSync(path.join(PROJECT, 'src', file), path.join(own, 'src', file));
  if (resolved !== undefined) {
    const packages = { 'node_modules/bantin': { resolved } };
    fs.writeFileSync(path.join(modules, '.package-lock.json'), JSON.stringify({ packages }));
  }
  fs.writeFileSync(path.join(folder, 'npx/bantin.tgz'), '');
  const module = pathToFileURL(path.join(own, 'src/office/dependency.ts')).href;
  const line = `console.log(JSON.stringify((await import(${JSON.stringify(module)})).dependencyOn(${JSON.stringify(office)})))`;
  const tsx = import.meta.resolve('tsx');
  return JSON.parse(
    execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '--eval', line], {
      encoding: 'utf8',
    }),
  );
}

test.for([
  ['https://registry.npmjs.org/bantin/-/bantin-2.5.1.tgz', '^2.5.1'],
  [undefined, '^2.5.1'],
  ['file:goi-nguon', 'file:../npx/goi-nguon'],
  ['git+https://git.example.gov.vn/bantin.git#abc', 'git+https://git.example.gov.vn/bantin.git#abc'],
] as const)('where npm took it from %s, %s', ([resolved, spec]) => {
  fs.mkdirSync(path.join(folder, 'npx/goi-nguon'), { recursive: true });
  expect(specOf(resolved)).toEqual({ spec });
});

test('a packed file comes into the office; one that lies there stays', () => {
  const packed = { name: 'goi/bantin.tgz', from: path.join(folder, 'npx/bantin.tgz') };
  expect(specOf('file:bantin.tgz')).toEqual({ spec: 'file:goi/bantin.tgz', packed });
  expect(specOf('file:bantin.tgz', path.join(folder, 'npx'))).toEqual({ spec: 'file:bantin.tgz' });
});

test.for<[string, boolean]>([
  ['file:../bantin-0.1.0.tgz', true],
  ['file:../../bantin', true],
  ['file:goi/bantin-0.1.0.tgz', false],
  ['file:./bantin.tgz', false],
  ['^0.1.0', false],
])('%s lies outside the office: %s', ([spec, isOutside]) => {
  const office = fs.mkdtempSync(path.join(folder, 'kho '));
  fs.writeFileSync(path.join(office, 'package.json'), JSON.stringify({ dependencies: { bantin: spec } }));
  expect(dependencyOutside(office)).toBe(isOutside ? spec : undefined);
});
