import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bulletin, SETTINGS, writeContent } from '../setup/bantin.ts';
import { build, newSite } from '../setup/site.ts';

test('a publication says what became public and what was changed, where, and nothing twice', async () => {
  const { folder, content, output } = newSite({
    ...SETTINGS,
    'bulletins/2026/mot/index.vi.md': bulletin({ title: 'Một', date: '2026-11-01' }),
    'bulletins/2026/hai/index.vi.md': bulletin({ title: 'Hai', date: '2026-11-02', status: 'pending' }),
  });
  const file = path.join(folder, 'tom-tat.md');
  const publish = async (...more: string[]) => {
    const run = await build(content, output, '--summary', file, ...more);
    expect(run.code).toBe(0);
    return fs.readFileSync(file, 'utf8');
  };
  const url = 'https://bantin.example.gov.vn/vi/2026';
  expect(await publish()).toMatch(/^Đã đăng 1 bản tin\. Đây là lần đăng đầu/);
  expect(await publish()).toBe('');
  writeContent(folder, {
    'bulletins/2026/mot/index.vi.md': bulletin({ title: 'Một', date: '2026-11-01' }, 'Lời khác.'),
    'bulletins/2026/hai/index.vi.md': bulletin({ title: '"Hai [mới] @an <b>"', date: '2026-11-02' }),
    'bulletins/2026/ba/index.vi.md': bulletin({ title: 'Ba', date: '2026-12-01' }),
  });
  const text = await publish('--lang', 'en');
  expect(text).toBe(
    `### Now public\n\n- [Hai \\[mới\\] @\u2060an \\<b\\>](${url}/hai.html) (vi)\n\n### Changed\n\n- [Một](${url}/mot.html) (vi)\n`,
  );
  expect(await publish()).toBe('');
  expect(await publish('--clean')).toBe('');
  expect(await publish('--now', '2026-12-01T00:00:01+07:00')).toBe(
    `### Vừa lên trang\n\n- [Ba](${url}/ba.html) (vi)\n`,
  );
});

test('what failed says nothing', async () => {
  const { folder, content, output } = newSite({ ...SETTINGS, 'bulletins/2026/mot/index.vi.md': 'x' });
  const file = path.join(folder, 'tom-tat.md');
  expect((await build(content, output, '--summary', file)).code).toBe(1);
  expect(fs.existsSync(file)).toBe(false);
});

test.for([
  ['vi', /--summary cùng --shard.*dựng cả trang một lần/],
  ['en', /--summary does not go with --shard.*build the site in one/],
] as const)('a part of a site has no summary: %s', async ([lang, says]) => {
  const { folder, content, output } = newSite({ ...SETTINGS, 'bulletins/2026/mot/index.vi.md': bulletin() });
  const file = path.join(folder, 'tom-tat.md');
  const run = await build(content, output, '--shard', '1/2', '--summary', file, '--lang', lang);
  expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
  expect([file, output].filter((place) => fs.existsSync(place))).toEqual([]);
});
