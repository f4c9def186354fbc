import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, foldersOf, newSite, QUIET_SETTINGS } from '../setup/site.ts';

const MIB = 2 ** 20;
const settings = (host: string): Files => ({
  'site.yml': `${QUIET_SETTINGS['site.yml']}host: ${host}\n`,
});
/** Of so many bytes, and by the first of them a ZIP. */
const zip = (bytes: number) => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(bytes - 4)]);
const withFile = (bytes: number): Files => ({
  'bulletins/2017/hop/index.vi.md': bulletin({ attachments: '\n- file: a.zip\n  title: Bản vẽ' }),
  'bulletins/2017/hop/a.zip': zip(bytes),
});
const text = 'bulletins/2017/hop/index.vi.md';

describe('a site for Cloudflare Pages with an attachment', () => {
  const { folder, content, output } = newSite({
    ...QUIET_SETTINGS,
    ...settings('cloudflare'),
    ...withFile(24 * MIB),
  });
  const near = `${content}/site.yml:13:7  lưu ý  host-limit\n  Tệp “media/2017/hop/a.zip” nặng 25,2 MB; Cloudflare Pages nhận nhiều nhất 26,2 MB mỗi tệp.\n`;

  test('near the limit is built and reported, and reported again while nothing changes', async () => {
    for (const _ of [1, 2]) {
      const { code, stderr } = await build(content, output);
      expect(stderr).toContain(near);
      expect(code).toBe(0);
    }
    const { stdout } = await build(content, output, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ written: 0, limits: [{ id: 'host-limit', line: 13 }] });
    expect((await build(content, output, '--strict')).code).toBe(1);
  });

  test('above it is refused before anything is published, wherever it is built', async () => {
    const before = bytesOf(output);
    writeContent(folder, withFile(26 * MIB));
    const { code, stderr } = await build(content, output);
    expect(stderr).toContain('lỗi  host-refuses\n  Tệp “media/2017/hop/a.zip” nặng 27,3 MB');
    expect(code).toBe(1);
    expect(bytesOf(output)).toEqual(before);
    expect((await build(content, `${output}-moi`)).code).toBe(1);
    expect(fs.existsSync(`${output}-moi`)).toBe(false);
  });

  test('in a preview, on another host and without one it is built', async () => {
    expect(await build(content, `${output}-thu`, '--drafts')).toMatchObject({ code: 0 });
    for (const host of ['github', 'netlify', 'gitlab', 'server']) {
      writeContent(folder, settings(host));
      expect(await build(content, output)).toMatchObject({ code: 0 });
    }
    writeContent(folder, QUIET_SETTINGS);
    expect(await build(content, output)).toMatchObject({ code: 0 });
  });

  test('an output that was built for another host is measured by the new one', async () => {
    writeContent(folder, settings('cloudflare'));
    expect((await build(content, output)).code).toBe(1);
  });
});

test('parts are measured where they come together', async () => {
  const { folder, content } = newSite({
    ...QUIET_SETTINGS,
    ...settings('cloudflare'),
    ...withFile(26 * MIB),
  });
  for (const k of [1, 2]) {
    const place = path.join(folder, `parts/${k}`);
    expect(await build(content, place, '--shard', `${k}/2`)).toMatchObject({ code: 0 });
    fs.rmSync(`${place}.cache`, { recursive: true });
  }
  const merged = path.join(folder, 'merged');
  const merge = () => bantin(['merge', '--parts', path.join(folder, 'parts'), '--output', merged]);
  expect(await merge()).toMatchObject({ code: 1, stderr: expect.stringContaining('host-refuses') });
  expect(fs.existsSync(merged)).toBe(false);
});

describe('check knows beforehand', () => {
  const check = (content: string, env = {}) =>
    bantin(
      ['check', '--json', '--lang', 'en', '--content', content, '--cache', path.join(content, '../cache')],
      { env },
    );

  test('a file of the office’s own that is too large for the host', async () => {
    const { content } = newSite({
      ...QUIET_SETTINGS,
      ...settings('cloudflare'),
      [text]: bulletin(),
      '../static/a.zip': Buffer.alloc(26 * MIB),
    });
    const { code, stdout } = await check(content);
    const found = JSON.parse(stdout).problems.filter(({ id }: { id: string }) => !/translation/.test(id));
    expect(found).toMatchObject([
      { id: 'host-refuses', file: `${path.dirname(content)}/static/a.zip`, line: 1 },
      { id: 'static-large' },
    ]);
    expect(code).toBe(1);
  });

  test('redirects that lead by a query count where the host reads them', async () => {
    const aliases = JSON.stringify(Array.from({ length: 500 }, (_, i) => `/a.aspx?ID=${i}`));
    const more = JSON.stringify(Array.from({ length: 500 }, (_, i) => `/b.aspx?ID=${i}`));
    const files = {
      [text]: bulletin({ aliases }),
      'bulletins/2017/hai/index.vi.md': bulletin({ aliases: more }),
    };
    const { folder, content } = newSite({ ...QUIET_SETTINGS, ...settings('gitlab'), ...files });
    const limits = async () =>
      JSON.parse((await check(content)).stdout).problems.filter(
        ({ id }: { id: string }) => id === 'host-limit',
      );
    expect(await limits()).toMatchObject([
      { en: { what: expect.stringContaining('1,000 old addresses; GitLab Pages takes at most 1,000') } },
    ]);
    writeContent(folder, settings('cloudflare'));
    expect(await limits()).toEqual([]);
  });

  test('a rule that Netlify cannot hold is reported for Netlify, and where no host is chosen', async () => {
    const { folder, content } = newSite({
      ...QUIET_SETTINGS,
      [text]: bulletin({ aliases: '["/a?https://evil.example/x"]' }),
    });
    const ids = async () =>
      JSON.parse((await check(content)).stdout).problems.map(({ id }: { id: string }) => id);
    expect(await ids()).toContain('alias-unsupported');
    writeContent(folder, settings('netlify'));
    expect(await ids()).toContain('alias-unsupported');
    writeContent(folder, settings('server'));
    expect(await ids()).not.toContain('alias-unsupported');
  });
});

test('what is built does not depend on the host', async () => {
  const { folder, content, output } = newSite({ ...QUIET_SETTINGS, [text]: bulletin({ aliases: '[/cu]' }) });
  expect((await build(content, output)).code).toBe(0);
  writeContent(folder, settings('gitlab'));
  expect(await bantin(['build', ...foldersOf(content, `${output}-2`)])).toMatchObject({ code: 0 });
  const { '.bantin': _, ...site } = bytesOf(output);
  expect(bytesOf(`${output}-2`)).toMatchObject(site);
});
