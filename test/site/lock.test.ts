import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, manyBulletins } from '../setup/site.ts';

test('a build whose output another one took over writes nothing, says so, and leaves the other alone', async () => {
  const folder = temporaryFolder();
  // So many that rendering takes a while.
  const content = writeContent(folder, manyBulletins(200));
  const output = path.join(folder, 'dist');
  const lock = path.join(folder, '.dist.lock');
  const staging = path.join(folder, '.dist.building');
  const run = build(content, output, '--lang', 'en');
  await vi.waitUntil(() => fs.existsSync(staging), { interval: 1, timeout: 30_000 });
  const taken = JSON.stringify({ pid: 4711, host: 'other', token: 'other' });
  fs.writeFileSync(`${lock}.new`, taken);
  fs.renameSync(`${lock}.new`, lock);
  const { code, stderr } = await run;
  expect(stderr).toBe(
    'Another build took over this output while this one was asleep, or stopped for too long. Nothing was written: build again.\n',
  );
  expect(code).toBe(3);
  expect(fs.existsSync(output)).toBe(false);
  expect(fs.readFileSync(lock, 'utf8')).toBe(taken);
  // It may be the other's by now.
  expect(fs.existsSync(staging)).toBe(true);
});
