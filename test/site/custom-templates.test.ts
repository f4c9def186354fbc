import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bulletin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

function render(layouts: string) {
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...SETTINGS, 'bulletins/2017/hop/index.vi.md': bulletin() });
  const output = path.join(folder, 'out');
  const args = ['--import', 'tsx', 'test/site/render-custom.ts', content, output, layouts];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return {
    status,
    said: stdout + stderr,
    read: (file: string) => fs.readFileSync(path.join(output, file), 'utf8').trim(),
  };
}

test('an office’s own templates, in three languages, have every filter', () => {
  const { read } = render('test/site/layouts');
  expect(read('vi/nunjucks.html')).toBe('Thứ 5, Ngày 27/04/2017, 00:00 – 1.817 – 312 kB');
  expect(read('vi/liquid.html')).toBe('Thursday, 27 April 2017, 00:00 – 1,817 – 312 kB');
  expect(read('vi/tsx.html')).toBe('<!doctype html>\n<p>27/04/2017 – &lt;b></p>');
});

test.for(['js', 'javascript', 'jsLegacy'])('code in front matter (---%s) is refused, not run', (language) => {
  const { status, said } = render(`test/site/hostile/${language}`);
  expect(said).not.toContain('EXECUTED');
  expect(status).not.toBe(0);
});

test('a data file beside a template is not read', () => {
  const { status, said, read } = render('test/site/hostile/data');
  expect(said).not.toContain('EXECUTED');
  expect(status).toBe(0);
  expect(read('x.html')).toBe('text');
});
