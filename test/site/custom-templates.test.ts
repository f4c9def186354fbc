import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bulletin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

test('an office’s own templates, in three languages, have every filter', () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...SETTINGS, 'bulletins/2017/hop/index.vi.md': bulletin() });
  const output = path.join(folder, 'out');
  execFileSync(process.execPath, ['--import', 'tsx', 'test/site/render-custom.ts', content, output], {
    cwd: ROOT,
  });
  const read = (file: string) => fs.readFileSync(path.join(output, file), 'utf8').trim();
  expect(read('vi/nunjucks.html')).toBe('Thứ 5, Ngày 27/04/2017, 00:00 – 1.817 – 312 kB');
  expect(read('vi/liquid.html')).toBe('Thursday, 27 April 2017, 00:00 – 1,817 – 312 kB');
  expect(read('vi/tsx.html')).toBe('<!doctype html>\n<p>27/04/2017 – &lt;b&gt;</p>');
});
