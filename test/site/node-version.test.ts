import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT, temporaryFolder } from '../setup/bantin.ts';

const BIN = path.join(ROOT, 'src/cli/bantin.js');

/** Starts Bantin as if by another version of Node.js. */
function startBy(version: string) {
  const pretend = path.join(temporaryFolder(), 'pretend.cjs');
  fs.writeFileSync(pretend, `Object.defineProperty(process.versions, 'node', { value: '${version}' });`);
  return spawnSync(process.execPath, ['--require', pretend, BIN, '--version'], { encoding: 'utf8' });
}

test.for(['10.24.1', '18.20.8', '20.9.0', '20.19.6'])(
  'Node.js %s is too old: one sentence says so',
  (version) => {
    expect(startBy(version)).toMatchObject({
      status: 3,
      stdout: '',
      stderr: `Bantin cần Node.js 20.20 trở lên, máy này có ${version} – Bantin needs Node.js 20.20 or later, this is ${version}\n`,
    });
  },
);

test.for(['20.20.0', '22.0.0', '24.1.0', '100.0.0'])('Node.js %s is not', (version) => {
  expect(startBy(version)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`(Node.js ${version})`),
  });
});

test('package.json asks for the same', () => {
  const { engines } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(engines).toEqual({ node: '>=20.20.0' });
});

test('the first file can be parsed by old versions, as a script or as a module', () => {
  const text = fs.readFileSync(BIN, 'utf8');
  expect(() => new Script(text)).not.toThrow();
  // Nothing has to be put in older words, but for `import()`, which Node.js 10 can parse.
  const old = { target: 'es2017', supported: { 'dynamic-import': true } } as const;
  expect(transformSync(text, old).code).toBe(transformSync(text, { target: 'esnext' }).code);
});
