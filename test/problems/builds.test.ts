import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describe as sentences } from '../../src/i18n/problems.ts';
import { bantin } from '../setup/bantin.ts';
import { DEFECTS } from './defects.ts';
import { problemsIn, writeDefect } from './site.ts';

const NOW = ['--now', '2026-11-22T08:00:00+07:00'];
const TRACE = /^\s+at .*:\d+|node:internal|TypeError|RangeError|Error:/m;

const errors = DEFECTS.filter((defect) => defect.severity !== 'warning');
const warnings = DEFECTS.filter((defect) => defect.severity === 'warning');

let good: string;

beforeAll(async () => {
  good = path.dirname(writeDefect({ files: {} }));
  const { code } = await bantin(['build', ...NOW], { cwd: good });
  expect(code).toBe(0);
});

/** Every file below a folder, with its bytes. */
function bytesOf(folder: string): Map<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), fs.readFileSync(file, 'base64')];
    }),
  );
}

describe('an error stops the build, is told in Vietnamese with its place, and leaves the output as it was', () => {
  test.concurrent.for(errors)('$id: $what', async (defect, { expect }) => {
    const folder = path.dirname(writeDefect(defect));
    fs.cpSync(path.join(good, 'dist'), path.join(folder, 'dist'), { recursive: true });
    const { code, stdout, stderr } = await bantin(['build', ...NOW], { cwd: folder });
    const [found] = await problemsIn(path.join(folder, 'content'));
    expect(code).toBe(1);
    expect(stderr).toContain(`content/${defect.at}  lỗi  ${defect.id}\n`);
    expect(stderr).toContain(found && sentences(found, 'vi').remedy);
    expect(stdout + stderr).not.toMatch(TRACE);
    expect(bytesOf(path.join(folder, 'dist'))).toEqual(bytesOf(path.join(good, 'dist')));
    expect(fs.readdirSync(folder).filter((name) => /dist./.test(name))).toEqual([]);
    fs.rmSync(folder, { recursive: true, force: true });
  });
});

describe('a warning stops the build only under --strict', () => {
  test.concurrent.for(warnings)('$id: $what', async (defect, { expect }) => {
    const folder = path.dirname(writeDefect(defect));
    const lax = await bantin(['build', ...NOW], { cwd: folder });
    const built = bytesOf(path.join(folder, 'dist'));
    const strict = await bantin(['build', '--strict', ...NOW], { cwd: folder });
    expect([lax.code, strict.code]).toEqual([0, 1]);
    expect(strict.stderr).toContain(`content/${defect.at}  lỗi  ${defect.id}\n`);
    expect(bytesOf(path.join(folder, 'dist'))).toEqual(built);
    fs.rmSync(folder, { recursive: true, force: true });
  });
});
