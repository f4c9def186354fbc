import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build } from '../setup/site.ts';
import { type Nginx, startNginx } from '../tools/nginx.ts';

const SITE = `${SETTINGS['site.yml']}features: {search: false, offline: false, titlePictures: false}\n`;

/** A site with one bulletin that has these old addresses. */
function siteWith(aliases: readonly string[], site = SITE) {
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...SETTINGS,
    'site.yml': site,
    'bulletins/2017/hop/index.vi.md': bulletin({ aliases: JSON.stringify(aliases) }),
  });
  return { folder, content, output: path.join(folder, 'dist') };
}

/** With a `$` before it, a variable of nginx’s. */
const BRACED = '{uri}';

/** Old addresses that may be written, each with what a browser asks for. */
const LEADING: readonly [written: string, asked: string][] = [
  ['/tin/à', '/tin/%C3%A0'],
  ['/tin/%c3%a1', '/tin/%C3%A1'],
  ['/gia$100/a.html', '/gia$100/a.html'],
  ["/o'brien;{a}", "/o'brien;%7Ba%7D"],
  ['/a:b,c=d&e+f@g!(h)', '/a:b,c=d&e+f@g!(h)'],
  ['/$uri', '/$uri'],
  [`/${'$'.repeat(200)}`, `/${'$'.repeat(200)}`],
  [`/${'ễ/'.repeat(39)}`, `/${'%E1%BB%85/'.repeat(39)}`],
  ['/default', '/default'],
  ['/~^/', '/~%5E/'],
  ['/Lists/ChiTiet.aspx?ID=1817', '/Lists/ChiTiet.aspx?ID=1817'],
  ['/y?a=%22b%5C', '/y?a=%22b%5C'],
  ['/z?a=$request_uri;}', '/z?a=$request_uri;}'],
  ['/100%25', '/100%25'],
  [`/v?a=[$${BRACED}]`, `/v?a=[$${BRACED}]`],
  [`/w/$${BRACED}`, '/w/$%7Buri%7D'],
];

describe('a real nginx', () => {
  // Paths in nginx's configuration have no blanks.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-redirects-'));
  let nginx: Nginx;
  beforeAll(async () => {
    const { content } = siteWith(LEADING.map(([written]) => written));
    const site = path.join(folder, 'site');
    expect(await build(content, site)).toMatchObject({ code: 0 });
    for (const each of [folder, site]) fs.chmodSync(each, 0o755);
    nginx = await startNginx(fs.readFileSync(path.join(ROOT, 'docs/nginx.conf'), 'utf8'), site, folder);
  });
  afterAll(async () => {
    await nginx?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test.for(LEADING)('starts with %s, and leads on from it', async ([, asked]) => {
    const answer = await fetch(nginx.origin + asked, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/vi/2017/hop.html']);
  });
});

describe('what an old address may not do', () => {
  test.for([
    ['write outside', '/%2e%2e/%2e%2e/outside/', 'alias-invalid'],
    ['write outside by half an escape', '/a/.%2e/%2E./%2e%2e/outside.html', 'alias-invalid'],
    ['take the styles by letter case', '/Assets/site-HQ5NLOE6.css', 'alias-duplicate'],
    ['take a file of the build', '/.bantin', 'alias-invalid'],
    ['be a folder where a file is', '/_redirects/x', 'alias-duplicate'],
    ['be a folder where the sitemap is', '/sitemap.xml/x', 'alias-duplicate'],
    ['be a folder where its own page is', '/vi/2017/hop.html/x', 'alias-duplicate'],
    ['be a folder where a month’s page is', '/vi/luu-tru/2017-04.html/x', 'alias-duplicate'],
    ['take a month’s page by letter case', '/VI/Tin-Tuc/2017-04.HTML', 'alias-duplicate'],
    ['have a name that no disk holds', `/${'ẫ'.repeat(100)}`, 'alias-invalid'],
    ['be a device', '/aux/', 'alias-invalid'],
    ['be a folder where its look-up is', '/x/redirects-17.json/a', 'alias-duplicate'],
  ] as const)('%s', async ([, alias, id]) => {
    const { folder, content } = siteWith([alias, '/x?ID=17']);
    const { code, stdout } = await bantin(['check', '--content', content, '--cache', path.join(folder, 'c')]);
    expect(code).toBe(1);
    expect(stdout).toContain(`bulletins/2017/hop/index.vi.md:7:`);
    expect(stdout).toContain(id);
  });

  test('be another one’s in another spelling', async () => {
    const { folder, content, output } = siteWith(['/tin/à']);
    writeContent(folder, {
      'bulletins/2018/hai/index.vi.md': bulletin({ date: '2018-01-01', aliases: '["/TIN/%c3%80/"]' }),
    });
    expect(await build(content, output)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('bulletins/2018/hai/index.vi.md:7:11'),
    });
    expect(fs.existsSync(output)).toBe(false);
  });

  test('lead a reader to another host by a rule of Netlify’s', async () => {
    const { content, output } = siteWith(['/a?https://evil.example/=1', '/b?id=:id', '/c?/x=1', '/d?1817']);
    expect(await build(content, output)).toMatchObject({ code: 0 });
    const rules = fs.readFileSync(path.join(output, '_redirects'), 'utf8');
    expect(rules).toBe(
      [
        '/a https%3A%2F%2Fevil.example%2F=1 /vi/2017/hop.html 301',
        '/b id=%3Aid /vi/2017/hop.html 301',
        '/c %2Fx=1 /vi/2017/hop.html 301',
        '',
      ].join('\n'),
    );
  });
});

test('beside a site with a path, an old address may be called like the site’s own folders', async () => {
  const site = SITE.replace('bantin.example.gov.vn', 'example.gov.vn/bantin');
  const { content, output } = siteWith(['/media/a', '/vi/2017/hop.html', '/bantin/tin/a'], site);
  expect(await build(content, output)).toMatchObject({ code: 0 });
  expect(fs.existsSync(path.join(output, 'tin/a/index.html'))).toBe(true);
  expect(fs.existsSync(path.join(output, 'media/a'))).toBe(false);
  const taken = siteWith(['/bantin/media/a'], site);
  expect(await build(taken.content, taken.output)).toMatchObject({ code: 1 });
});
