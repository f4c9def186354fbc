import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, newSite, quietBulletins } from '../setup/site.ts';

const LONG_AGO = ['--now', '1990-01-01T00:00:00Z'];

describe('a build that would take away much of a published site', () => {
  const { folder, content, output } = newSite(quietBulletins(40));
  let before: Record<string, string>;
  beforeAll(async () => {
    expect(await build(content, output)).toMatchObject({ code: 0 });
    before = bytesOf(output);
  });
  const common = ['--content', content, '--output', output, '--cache', `${output}.cache`];

  test('stops and says so, with the clock that is wrong', async () => {
    const run = await bantin(['build', ...common, ...LONG_AGO, '--lang', 'en']);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(
      /pages-removed\n {2}This build would take away \d+ of the \d+ published pages/,
    );
    expect(run.stderr).toContain('--allow-removals');
    expect(bytesOf(output)).toEqual(before);
  });

  test('says the same as JSON', async () => {
    const { code, stdout } = await bantin(['build', ...common, ...LONG_AGO, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([{ id: 'pages-removed', severity: 'error' }]);
  });

  test('stops without a cache, too: the pages that are there count', async () => {
    const cache = path.join(folder, 'other-cache');
    const args = ['--content', content, '--output', output, '--cache', cache];
    expect((await bantin(['build', ...args, ...LONG_AGO])).code).toBe(1);
    expect(bytesOf(output)).toEqual(before);
  });

  test('stops where it is a part: that does not take the place of a whole site', async () => {
    expect((await build(content, output, '--shard', '1/3')).code).toBe(1);
    expect(bytesOf(output)).toEqual(before);
  });

  test('takes a few pages away, and all of them where that is allowed', async () => {
    fs.rmSync(path.join(content, 'bulletins/2016/tin-so-0'), { recursive: true });
    expect((await build(content, output)).code).toBe(0);
    fs.rmSync(path.join(content, 'bulletins/2016'), { recursive: true });
    expect((await build(content, output)).code).toBe(1);
    expect((await build(content, output, '--allow-removals')).code).toBe(0);
    expect(fs.existsSync(path.join(output, 'vi/2016'))).toBe(false);
  });
});

test('lists and redirects may go with what they name', async () => {
  const { folder, content, output } = newSite(quietBulletins(10));
  const [words, aliases] = [
    Array.from({ length: 15 }, (_, i) => `từ ${i}`),
    Array.from({ length: 15 }, (_, i) => `/cu/${i}`),
  ];
  const more = { date: '2017-04-27', keywords: JSON.stringify(words), aliases: JSON.stringify(aliases) };
  writeContent(folder, { 'bulletins/2017/hop/index.vi.md': bulletin(more) });
  expect((await build(content, output)).code).toBe(0);
  writeContent(folder, { 'bulletins/2017/hop/index.vi.md': bulletin({ date: '2017-04-27' }) });
  expect(await build(content, output)).toMatchObject({ code: 0 });
});

test('the clock of a machine that is behind the last build’s is reported', async () => {
  const { content, output } = newSite(quietBulletins(2));
  const args = ['--content', content, '--output', output, '--cache', `${output}.cache`, '--lang', 'en'];
  expect((await bantin(['build', ...args, '--now', '2126-01-01T00:00:00Z'])).code).toBe(0);
  const { code, stderr } = await bantin(['build', ...args]);
  expect(code).toBe(0);
  expect(stderr).toContain(
    "The machine's clock is behind that of the last build (2126-01-01T07:00:00+07:00)",
  );
  expect((await bantin(['build', ...args])).stderr).not.toContain('clock');
});
