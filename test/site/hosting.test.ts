import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../setup/bantin.ts';
import { DEMO } from '../setup/demo.ts';
import { SCRIPT_HASH } from '../setup/static-server.ts';
import { type Nginx, startNginx } from '../tools/nginx.ts';

const BULLETIN = '/vi/2026/ban-dieu-hanh-do-thi-thong-minh-hop-phien-dau-tien.html';
const HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-resource-policy',
  'cache-control',
];

describe('nginx with docs/nginx.conf', () => {
  // Paths in nginx's configuration have no blanks.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-nginx-'));
  let nginx: Nginx;
  beforeAll(async () => {
    const published = fs.readFileSync(path.join(ROOT, 'docs/nginx.conf'), 'utf8');
    // The demo's own folder may lie below one that nginx may not enter.
    fs.cpSync(DEMO.folder, path.join(folder, 'site'), { recursive: true });
    for (const each of [folder, path.join(folder, 'site')]) fs.chmodSync(each, 0o755);
    nginx = await startNginx(published, path.join(folder, 'site'), folder);
  });
  afterAll(async () => {
    await nginx?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const get = (address: string) => fetch(nginx.origin + address, { redirect: 'manual' });
  const firstOf = (pattern: RegExp) =>
    `/${
      fs
        .readdirSync(DEMO.folder, { recursive: true, encoding: 'utf8' })
        .sort()
        .find((name) => pattern.test(name)) ?? ''
    }`;

  test.for([
    [/^vi\/index\.html$/, 'text/html; charset=utf-8', 'no-cache'],
    [/^assets\/site-.*\.js$/, 'application/javascript; charset=utf-8', 'immutable'],
    [/^assets\/site-.*\.css$/, 'text/css; charset=utf-8', 'immutable'],
    [/^media\/.*-\d+\.webp$/, 'image/webp', 'immutable'],
    [/^media\/.*\.mp3$/, 'audio/mpeg', 'no-cache'],
    [/^media\/.*\.pdf$/, 'application/pdf', 'no-cache'],
    [/^vi\/feed\.xml$/, 'application/atom+xml; charset=utf-8', 'no-cache'],
    [/^vi\/feed\.json$/, 'application/feed+json; charset=utf-8', 'no-cache'],
    [/^vi\/data\/index\.json$/, 'application/json; charset=utf-8', 'no-cache'],
    [/^sitemap\.xml$/, 'text/xml; charset=utf-8', 'no-cache'],
    [/^sw\.js$/, 'application/javascript; charset=utf-8', 'no-cache'],
    [/^search\/.*\.pf_index$/, 'application/octet-stream', 'no-cache'],
  ] as const)('sends every header with %s', async ([pattern, type, cache]) => {
    const answer = await get(firstOf(pattern));
    expect(answer.status).toBe(200);
    expect(HEADERS.filter((name) => !answer.headers.get(name))).toEqual([]);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toContain(cache);
  });

  test('knows the script that pages hold', async () => {
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(await (await get('/vi/')).text()) ?? [];
    expect(script).toContain('localStorage');
    const hash = createHash('sha256').update(script).digest('base64');
    // Where they differ, this is what belongs into docs/nginx.conf.
    expect(SCRIPT_HASH).toBe(`sha256-${hash}`);
  });

  test('lets WebAssembly run on the search pages alone', async () => {
    const scripts = `script-src 'self' '${SCRIPT_HASH}'`;
    const policy = async (address: string) => (await get(address)).headers.get('content-security-policy');
    expect(await policy('/vi/tim-kiem.html?q=a')).toContain(`${scripts} 'wasm-unsafe-eval';`);
    expect(await policy('/en/search.html')).toContain(`${scripts} 'wasm-unsafe-eval';`);
    expect(await policy('/vi/')).toContain(`${scripts};`);
  });

  test('has another policy for the web editor alone, and keeps it from search engines', async () => {
    fs.mkdirSync(path.join(folder, 'site/admin'));
    fs.writeFileSync(path.join(folder, 'site/admin/index.html'), '<!doctype html><title>Soạn thảo</title>');
    const { headers } = await get('/admin/');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('content-security-policy')).toMatch(
      /script-src 'self'; style-src 'self' 'unsafe-inline'/,
    );
    for (const address of ['/vi/', '/admin/khong-co.html']) {
      const other = (await get(address)).headers;
      expect(other.get('x-robots-tag'), address).toBe(null);
      expect(other.get('content-security-policy'), address).not.toContain('unsafe-inline');
    }
  });

  test.for([
    '/Lists/TinTuc/ChiTiet.aspx?ID=1817',
    '/lists/tintuc/chitiet.aspx?id=1817',
    '/tin-tuc/ban-dieu-hanh-do-thi-thong-minh',
  ])('leads from %s to the bulletin', async (address) => {
    const answer = await get(address);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, BULLETIN]);
  });

  test.for([
    ['/khong-co.html', 404],
    ['/.bantin', 404],
    ['/_redirects', 404],
    ['/_redirects.nginx', 404],
    ['/media/', 404],
    ['/vi', 301],
  ] as const)('answers %s with %d', async ([address, status]) => {
    expect((await get(address)).status).toBe(status);
  });

  test('says “not found” in the site’s own words', async () => {
    expect(await (await get('/khong-co.html')).text()).toContain('Không tìm thấy trang');
  });

  test('leads from http to https', async () => {
    const answer = await fetch(`${nginx.redirectOrigin}/vi/?q=a`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('https://bantin.example.gov.vn/vi/?q=a');
  });

  test('shows its version on no answer', async () => {
    const addresses = [
      '/vi/',
      '/vi',
      '/khong-co.html',
      '/media/',
      '/.bantin',
      '/Lists/TinTuc/ChiTiet.aspx?ID=1817',
    ];
    const answers = await Promise.all([
      ...addresses.map(get),
      fetch(nginx.origin, { method: 'POST' }),
      // Longer than nginx reads: its own page, which no rule of the site reaches.
      get(`/${'a'.repeat(10_000)}`),
      fetch(nginx.redirectOrigin, { redirect: 'manual' }),
      fetch(`${nginx.redirectOrigin}/${'a'.repeat(10_000)}`, { redirect: 'manual' }),
    ]);
    for (const answer of answers) {
      expect(answer.headers.get('server'), answer.url).toBe('nginx');
      expect(await answer.text(), answer.url).not.toMatch(/nginx\/\d/);
    }
  });
});
