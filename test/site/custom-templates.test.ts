import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bulletin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

const OWN = 'test/site/layouts';
/** With code in front matter, by the name that it gives its language. */
const WITH_CODE = ['js', 'javascript', 'jsLegacy'].map((language) => `test/site/hostile/${language}`);
const WITH_DATA = 'test/site/hostile/data';
const ALL = [OWN, ...WITH_CODE, WITH_DATA];

const folder = temporaryFolder();
let said = '';

const outputOf = (layouts: string) => path.join(folder, 'out', layouts.replaceAll('/', ' '));
const read = (layouts: string, file: string) =>
  fs.readFileSync(path.join(outputOf(layouts), file), 'utf8').trim();

beforeAll(() => {
  const content = writeContent(folder, { ...SETTINGS, 'bulletins/2017/hop/index.vi.md': bulletin() });
  const folders = ALL.flatMap((layouts) => [layouts, outputOf(layouts)]);
  const args = ['--import', 'tsx', 'test/site/render-custom.ts', content, ...folders];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  said = stdout + stderr;
  expect(status, said).toBe(0);
});

test('an office’s own templates, in three languages, have every filter', () => {
  expect(said).toContain(`${OWN} done\n`);
  expect(read(OWN, 'vi/nunjucks.html')).toBe('Thứ 5, Ngày 27/04/2017, 00:00 – 1.817 – 312 kB');
  expect(read(OWN, 'vi/liquid.html')).toBe('Thursday, 27 April 2017, 00:00 – 1,817 – 312 kB');
  expect(read(OWN, 'vi/tsx.html')).toBe('<!doctype html>\n<p>27/04/2017 – &lt;b></p>');
});

test.for(WITH_CODE)('code in front matter (%s) is refused, not run', (layouts) => {
  expect(said).toContain(`${layouts} refused\n`);
  expect(said).not.toContain('EXECUTED');
});

test('a data file beside a template is not read', () => {
  expect(said).toContain(`${WITH_DATA} done\n`);
  expect(said).not.toContain('EXECUTED');
  expect(read(WITH_DATA, 'x.html')).toBe('text');
});
