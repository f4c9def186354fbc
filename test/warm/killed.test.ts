import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, foldersOf } from '../setup/site.ts';
import { smallSite } from './site.ts';

/** Milliseconds after which a build is killed: about from its start to its end, on a fast machine and on a slow one. */
const MOMENTS = [40, 90, 140, 180, 220, 260, 300, 340, 380, 430, 500, 600, 800, 1200];

test('killed at any moment, a warm build is ended or begun again by the next one', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, smallSite());
  const output = path.join(folder, 'dist');
  expect((await build(content, output)).code).toBe(0);
  let before = bytesOf(output);
  let interrupted = 0;
  for (const [i, moment] of MOMENTS.entries()) {
    // Something new, something changed, something gone: pages, files and lists.
    writeContent(folder, {
      [`bulletins/2026/giet-${i}/index.vi.md`]: bulletin({ title: `Giết ${i}`, date: '2026-10-10' }),
      'bulletins/2026/tin-5/index.vi.md': bulletin({ title: `Đổi ${i}`, date: '2026-06-15' }),
      'bulletins/2024/tin-1/index.en.md': bulletin({
        title: `Changed ${i}`,
        date: undefined,
        category: undefined,
        status: undefined,
      }),
    });
    if (i > 0) fs.rmSync(path.join(content, `bulletins/2026/giet-${i - 1}`), { recursive: true });
    const { code } = await bantin(['build', ...foldersOf(content, output)], { killAfter: moment });
    if (code === null) interrupted += 1;

    const clean = path.join(folder, 'clean');
    for (const place of [clean, `${clean}.cache`]) fs.rmSync(place, { recursive: true, force: true });
    expect((await build(content, clean)).code).toBe(0);
    const wanted = bytesOf(clean);
    // Unless it was killed while it put its files in place, the output is one of the two.
    if (!fs.existsSync(path.join(folder, '.dist.publishing'))) {
      expect([before, wanted]).toContainEqual(bytesOf(output));
    }
    expect((await build(content, output)).code).toBe(0);
    expect(bytesOf(output)).toEqual(wanted);
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
    before = wanted;
  }
  expect(interrupted).toBeGreaterThan(3);
}, 300_000);
