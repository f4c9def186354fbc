import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

test('from another working folder nothing is read again, and problems are named from there', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...SETTINGS,
    'bulletins/2017/hop/index.vi.md': bulletin({ date: '2017-04-27' }, 'Thứ hai, 27/04/2017.'),
  });
  const cache = path.join(folder, 'cache');
  const check = (cwd: string) => bantin(['check', '--content', content, '--cache', cache], { cwd });
  const records = path.join(cache, 'records/2017.records');
  // Longer than within which a file that was just written is read again.
  await expect.poll(() => fs.statSync(content).ctimeMs < Date.now() - 80).toBe(true);

  const first = await check(folder);
  expect(first.stdout).toContain('content/bulletins/2017/hop/index.vi.md:9:1  ');
  const written = fs.statSync(records).mtimeMs;
  const inside = await check(path.join(content, 'bulletins'));
  expect(inside.stdout).toContain(`${content}/bulletins/2017/hop/index.vi.md:9:1  `);
  const above = await check(path.dirname(folder));
  expect(above.stdout).toContain(`${path.basename(folder)}/content/bulletins/2017/hop/index.vi.md:9:1  `);
  expect(fs.statSync(records).mtimeMs).toBe(written);
});
