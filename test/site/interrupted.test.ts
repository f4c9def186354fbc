import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startBantin } from '../setup/bantin.ts';
import { heldAt } from '../setup/moments.ts';
import { build, bytesOf, foldersOf, newSite, quietBulletins } from '../setup/site.ts';
import { until } from '../setup/waiting.ts';

const { folder, content, output } = newSite(quietBulletins(3));
/** Once it is there, it is decided what is published. */
const deciding = path.join(folder, '.dist.publishing');
const isLeft = () => fs.readdirSync(folder).some((name) => name.startsWith('.dist'));

beforeAll(async () => {
  expect(await build(content, output)).toMatchObject({ code: 0 });
});

test.for(['SIGTERM', 'SIGINT'] as const)(
  '%s while files are put in their places ends the build with all of them there',
  async (signal) => {
    const settings = path.join(content, 'site.yml');
    // On every page.
    fs.writeFileSync(
      settings,
      fs.readFileSync(settings, 'utf8').replace(/name: {vi: [^,]*/, `name: {vi: ${signal}`),
    );
    const clean = path.join(folder, `clean-${signal}`);
    expect(await build(content, clean)).toMatchObject({ code: 0 });
    const go = path.join(folder, `go-${signal}`);
    const { child, ended } = startBantin(['build', ...foldersOf(content, output)], {
      env: heldAt(deciding, go),
    });
    await until(() => fs.existsSync(deciding));
    expect(child.kill(signal)).toBe(true);
    fs.writeFileSync(go, '');
    // It may have been done before the signal was noticed.
    expect([0, 130, 143]).toContain((await ended).code);
    expect(bytesOf(output)).toEqual(bytesOf(clean));
    expect(isLeft()).toBe(false);
  },
);

describe('a journal stops no build', () => {
  test.for<[string, () => void]>([
    ['that is a file', () => fs.writeFileSync(deciding, '')],
    ['that is empty', () => fs.mkdirSync(deciding)],
    [
      'that is cut',
      () => {
        fs.mkdirSync(deciding);
        fs.writeFileSync(path.join(deciding, 'journal-3'), 'abc');
      },
    ],
  ])('%s', async ([, damage]) => {
    const before = bytesOf(output);
    damage();
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(bytesOf(output)).toEqual(before);
    expect(isLeft()).toBe(false);
  });
});
