import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Files } from '../setup/bantin.ts';
import { officeSite } from '../setup/office-site.ts';
import { build, newSite } from '../setup/site.ts';
import { htmlFiles } from '../tools/check-site.ts';

const WIDE = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#0b4f8a' } })
  .webp()
  .toBuffer();

async function built(settings: string, files: Files = {}, ...options: string[]) {
  const { content, output } = newSite(officeSite(settings, files));
  const { code, stderr } = await build(content, output, ...options);
  expect(code, stderr).toBe(0);
  return { output, stderr, read: (file: string) => fs.readFileSync(path.join(output, file), 'utf8') };
}

/** The addresses of the icons that a page names. */
const iconsOf = (html: string) =>
  [...html.matchAll(/<link rel="icon" type="([^"]+)"[^>]* href="([^"]+)"/g)].map(([, type, url = '']) => ({
    type,
    url,
  }));

describe('the logo and the icon', () => {
  test('a picture is made small, with its size on the page and a hash in its name; its icon is square', async () => {
    const { output, read } = await built('logo: assets/huy-hieu.webp', { 'assets/huy-hieu.webp': WIDE });
    const html = read('vi/index.html');
    const [, url = ''] =
      /<img src="\/(assets\/logo-[0-9a-f]{10}\.png)" alt width="132" height="44"/.exec(html) ?? [];
    expect(await sharp(path.join(output, url)).metadata()).toMatchObject({ width: 192, height: 64 });
    expect(read('index.html')).toContain(`<img src="/${url}" alt width="288" height="96"`);
    expect(html).toContain(`"logo":"https://bantin.example.gov.vn/${url}"`);
    const [icon] = iconsOf(html);
    expect(icon?.type).toBe('image/png');
    expect(await sharp(path.join(output, icon?.url ?? '')).metadata()).toMatchObject({
      width: 96,
      height: 96,
    });
  });

  test('a drawing is published as it is, in its own form, and is the icon', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 120"><path d="M0 0h60v120z"/></svg>';
    const { output, read } = await built('logo: assets/logo.svg', { 'assets/logo.svg': svg });
    const html = read('vi/index.html');
    const [icon] = iconsOf(html);
    expect(html).toContain(`<img src="${icon?.url}" alt width="22" height="44"`);
    expect(fs.readFileSync(path.join(output, icon?.url ?? ''), 'utf8')).toBe(svg);
  });

  test.for([[], ['--base-url', 'https://coquan.vn/tin']])(
    'without a logo every page names an icon in the office’s colour, which is there (%j)',
    async (options) => {
      const { output, read } = await built('accent: "#0b4f8a"', {}, ...options);
      const files = htmlFiles(output);
      const named = files.map((file) => iconsOf(read(file)).map(({ url }) => url.replace(/^\/tin\//, '/')));
      const [first] = named;
      expect(named).toEqual(files.map(() => first));
      // All browsers take a PNG; some ask for `/favicon.ico` where there is only a drawing.
      const icon = sharp(path.join(output, first?.[0] ?? ''));
      expect(await icon.metadata()).toMatchObject({ format: 'png', width: 96, height: 96 });
      const { dominant } = await icon.stats();
      expect(
        Math.abs(dominant.r - 0x0b) + Math.abs(dominant.g - 0x4f) + Math.abs(dominant.b - 0x8a),
      ).toBeLessThan(24);
      expect(read('vi/index.html')).not.toContain('<img');
    },
  );
});

describe('an address that is still an example’s', () => {
  const SAYS = /địa chỉ mẫu \(https:\/\/bantin\.example\.gov\.vn\).*baseUrl/;

  test('is reported by a build and by one that has nothing to do, and fails no strict one', async () => {
    const { content, output } = newSite(officeSite('languages: [vi]\n', {}));
    fs.rmSync(path.join(content, 'pages/gioi-thieu/index.en.md'));
    fs.rmSync(path.join(content, 'pages/lien-he/index.en.md'));
    const site = path.join(content, 'site.yml');
    fs.writeFileSync(site, fs.readFileSync(site, 'utf8').replace('languages: [vi, en]\n', ''));
    for (const again of [false, true]) {
      const { code, stderr } = await build(content, output, '--strict');
      expect([again, code, SAYS.test(stderr)]).toEqual([again, 0, true]);
    }
    const { stdout } = await build(content, output, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ exampleUrl: 'https://bantin.example.gov.vn', warnings: 0 });
  });

  test('a real one is not', async () => {
    const { stderr } = await built('', {}, '--base-url', 'https://bantin.mocgiang.gov.vn');
    expect(stderr).not.toMatch(/địa chỉ mẫu/);
  });
});
