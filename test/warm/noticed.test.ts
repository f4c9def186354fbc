import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { bantin, bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, manyBulletins, NOW } from '../setup/site.ts';
import { HANG_MS, untilSettled } from '../setup/waiting.ts';
import { smallSite } from './site.ts';

/** What a warm build must notice although no bulletin has changed. */

function builtSite(more: Parameters<typeof writeContent>[1] = {}) {
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...smallSite(), ...more });
  return { folder, content, output: path.join(folder, 'dist') };
}

test('a problem beside the bulletins stops a build in which they are what they were', async () => {
  const { folder, content, output } = builtSite();
  expect((await build(content, output)).code).toBe(0);
  writeContent(folder, { 'bulletins/2026/Tên sai/index.vi.md': bulletin() });
  expect(await build(content, output)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Tên sai'),
  });
});

test('a text that was too large is read once it is shorter', async () => {
  const name = 'bulletins/2026/tin-4/index.vi.md';
  const { content, output, folder } = builtSite({ [name]: bulletin({}, 'dài '.repeat(600_000)) });
  expect((await build(content, output)).code).toBe(1);
  writeContent(folder, { [name]: bulletin({ title: 'Ngắn', date: '2026-05-14' }) });
  await untilSettled();
  expect(await build(content, output)).toMatchObject({ code: 0 });
});

test('pictures that were kept and are lost are made again for another output', async () => {
  const picture = await sharp({
    create: { width: 400, height: 300, channels: 3, background: '#369' },
  })
    .jpeg()
    .toBuffer();
  const fields = { title: 'Có ảnh', date: '2026-05-14', image: 'a.jpg', imageAlt: 'Một màu' };
  const { content, output, folder } = builtSite({
    'bulletins/2026/tin-anh/index.vi.md': bulletin(fields),
    'bulletins/2026/tin-anh/a.jpg': picture,
  });
  const cache = path.join(folder, 'cache');
  const args = ['build', '--content', content, '--cache', cache, '--now', NOW];
  expect((await bantin([...args, '--output', output])).code).toBe(0);
  fs.rmSync(path.join(cache, 'images'), { recursive: true });
  const other = path.join(folder, 'other');
  expect(await bantin([...args, '--output', other])).toMatchObject({ code: 0 });
  expect(bytesOf(other)).toEqual(bytesOf(output));
});

test('a file that somebody has put into another form is made anew, not patched in parts', async () => {
  const { content, output, folder } = builtSite();
  expect((await build(content, output)).code).toBe(0);
  for (const name of ['vi/data/2026-05.json', 'sitemap-2026.xml']) {
    const file = path.join(output, name);
    fs.writeFileSync(
      file,
      fs.readFileSync(file, 'utf8').replaceAll('\n', '\r\n').replaceAll('<url>', '<url >'),
    );
  }
  writeContent(folder, {
    'bulletins/2026/moi/index.vi.md': bulletin({ title: 'Mới', date: '2026-05-20' }),
  });
  expect((await build(content, output)).code).toBe(0);
  const clean = path.join(folder, 'clean');
  expect((await build(content, clean)).code).toBe(0);
  expect(bytesOf(output)).toEqual(bytesOf(clean));
});

test('a part is made whole where a site was before', async () => {
  const { content, output, folder } = builtSite();
  const empty = path.join(folder, 'part');
  expect((await build(content, output)).code).toBe(0);
  for (const place of [output, empty]) {
    expect((await build(content, place, '--shard', '1/2', '--allow-removals')).code).toBe(0);
  }
  expect(bytesOf(output)).toEqual(bytesOf(empty));
});

test('check ends where the machine fails while other processes help', async () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, manyBulletins(410));
  const cache = path.join(folder, 'cache');
  fs.writeFileSync(cache, 'no folder');
  const { code } = await bantin(['check', '--content', content, '--cache', cache], { killAfter: HANG_MS });
  expect(code).toBe(3);
});
