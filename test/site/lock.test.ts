import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { heldAt } from '../setup/moments.ts';
import { build, foldersOf, quietBulletins } from '../setup/site.ts';
import { until } from '../setup/waiting.ts';

/** A build that stands still as soon as it stages what it makes. */
async function heldBuild(...more: string[]) {
  const folder = temporaryFolder();
  const content = writeContent(folder, quietBulletins(1));
  const output = path.join(folder, 'dist');
  const staging = path.join(folder, '.dist.building');
  const letGo = path.join(folder, 'go');
  const run = bantin(['build', ...foldersOf(content, output), ...more], { env: heldAt(staging, letGo) });
  await until(() => fs.existsSync(staging));
  return { folder, content, output, staging, run, letGo: () => fs.writeFileSync(letGo, '') };
}

test('a second build of the same output waits for the first', async () => {
  const { content, output, run, letGo } = await heldBuild();
  const second = bantin(['build', ...foldersOf(content, output)], {
    onStderr: (text) => text.includes('Đang chờ') && letGo(),
  });
  expect(await run).toMatchObject({ code: 0 });
  expect(await second).toMatchObject({ code: 0 });
});

test('a build whose output another one took over writes nothing, says so, and leaves the other alone', async () => {
  const { folder, output, staging, run, letGo } = await heldBuild('--lang', 'en');
  const lock = path.join(folder, '.dist.lock');
  const taken = JSON.stringify({ pid: 4711, host: 'other', token: 'other' });
  fs.writeFileSync(`${lock}.new`, taken);
  fs.renameSync(`${lock}.new`, lock);
  letGo();
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

test('a link in the place of the lock is nobody’s lock', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, quietBulletins(1));
  fs.symlinkSync('/nowhere', path.join(folder, '.dist.lock'));
  expect(await build(content, path.join(folder, 'dist'))).toMatchObject({ code: 0 });
});
