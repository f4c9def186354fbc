import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bantin, ROOT, writeContent } from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { FILES, FIREFOX } from '../setup/views-site.ts';
import { until } from '../setup/waiting.ts';
import { needGoaccess } from '../tools/goaccess.ts';
import { type Nginx, startNginx } from '../tools/nginx.ts';

beforeAll(needGoaccess, 300_000);

const ZALO =
  'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 Zalo android/12110551';

/** A zone in which it is noon now: no day ends while the tests run. */
function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** What lies in the folders that hold what was counted, as texts. */
const textsIn = (...folders: string[]) =>
  folders.flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      const file = path.join(folder, name);
      if (!fs.statSync(file).isFile()) return [];
      const bytes = fs.readFileSync(file);
      return [(name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')];
    }),
  );

describe('from the log of a real nginx', () => {
  // Paths in nginx's configuration have no blanks.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-views-test-'));
  const at = (...names: string[]) => path.join(folder, ...names);
  const log = at('bantin.access.log');
  let nginx: Nginx;
  const browser = useSharedBrowser();
  const collect = () =>
    bantin(['views', 'collect', `${log}*`, '--output', at('counted'), '--lang', 'en'], { cwd: folder });
  const counted = async () =>
    Object.assign(
      {},
      ...(await Promise.all(['2017-04', '2017-05'].map((month) => json(`/views/${month}.json`)))),
    );
  const json = async (address: string) => (await fetch(nginx.origin + address)).json();

  /** A request from an address of this machine's own. */
  function ask(from: string, address: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') {
    const options = {
      method,
      localAddress: from,
      agent: false,
      headers: { 'user-agent': FIREFOX, ...headers },
    };
    return new Promise<number>((resolve, reject) => {
      http
        .request(nginx.origin + address, options, (response) => {
          response.resume().once('end', () => resolve(response.statusCode ?? 0));
        })
        .once('error', reject)
        .end();
    });
  }
  /** From `count` addresses, twenty at a time. */
  async function crowd(count: number, net: number, address: string, headers?: http.OutgoingHttpHeaders) {
    for (let i = 0; i < count; i += 20)
      await Promise.all(
        Array.from({ length: Math.min(20, count - i) }, (_, j) =>
          ask(`127.0.${net}.${1 + i + j}`, address, headers),
        ),
      );
  }
  /** As logrotate does. */
  async function rotate() {
    fs.renameSync(log, `${log}.1`);
    process.kill(Number(fs.readFileSync(at('nginx.pid'), 'utf8')), 'SIGUSR1');
    await until(async () => fs.existsSync(log));
    fs.writeFileSync(`${log}.1.gz`, gzipSync(fs.readFileSync(`${log}.1`)));
    fs.rmSync(`${log}.1`);
  }

  const VI = '/vi/2017/hop.html';
  const EN = '/en/2017/meeting.html';
  const KHAC = '/vi/2017/khac.html';
  let first: Awaited<ReturnType<typeof collect>>;
  beforeAll(async () => {
    const settings = String(FILES['site.yml']).replace('Asia/Ho_Chi_Minh', noonZone());
    writeContent(folder, { ...FILES, 'site.yml': settings });
    expect(await bantin(['build'], { cwd: folder })).toMatchObject({ code: 0 });
    for (const each of [folder, at('dist')]) fs.chmodSync(each, 0o755);
    nginx = await startNginx(fs.readFileSync(path.join(ROOT, 'docs/nginx.conf'), 'utf8'), at('dist'), folder);
    await crowd(50, 1, VI);
    await crowd(50, 1, VI);
    await crowd(60, 2, `${EN}?fbclid=x`, { 'user-agent': ZALO });
    await crowd(20, 3, VI, {
      'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    });
    // isbot does not know it, goaccess takes what it does not know for a crawler.
    await crowd(20, 3, VI, { 'user-agent': 'Trinh doc cua toi' });
    await rotate();
    await crowd(50, 1, VI);
    await crowd(50, 1, VI);
    await crowd(40, 4, KHAC);
    await crowd(20, 4, '/vi/2017/khac.html', { 'sec-purpose': 'prefetch;prerender' });
    await crowd(20, 5, '/vi/2017/khong-co.html');
    await crowd(20, 5, '/vi/feed.xml');
    await crowd(20, 5, `${KHAC}?kept`);
    for (let i = 1; i <= 20; i += 1) {
      await ask(`127.9.0.${i}`, VI);
      await ask(`127.0.6.${i}`, KHAC, {}, 'HEAD');
    }
    expect(await ask('127.0.7.1', '/Lists/Tin.aspx?ID=7')).toBe(301);
    expect(await ask('127.0.7.1', VI)).toBe(200);
    first = await collect();
  }, 120_000);
  afterAll(async () => {
    await nginx?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('counts people, once in half an hour, over the end of a log', async () => {
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(await counted()).toEqual({ '2017/hop': 111, '2017/khac': 40 });
    expect(first.stdout).toContain('Logs read: 2; lines: 463; readers: 151; new in the book: 151.');
    expect(first.stdout).toContain(
      '40 of crawlers, 20 from the office’s own networks, 150 reloads within half an hour, 20 that browsers fetched ahead, 1 errors or redirects, 20 that were not for reading (HEAD, POST…)',
    );
  });

  test('has the most read of each language', async () => {
    const top = await json('/views/top.json');
    expect(Object.keys(top)).toEqual(['7', '30', '365']);
    expect(top['7']).toEqual({
      vi: [
        { id: '2017/hop', url: VI, title: 'Họp phiên đầu tiên', views: 51 },
        { id: '2017/khac', url: KHAC, title: 'Tin khác', views: 40 },
      ],
      en: [{ id: '2017/hop', url: EN, title: 'First meeting', views: 60 }],
    });
  });

  test('has a table of the office’s own, without a formula', () => {
    const [name = ''] = fs.readdirSync(at('.views')).filter((each) => each.endsWith('.csv'));
    const [, month] = /^readers-(\d{4}-\d\d)\.csv$/.exec(name) ?? [];
    const table = fs.readFileSync(at('.views', name), 'utf8').split('\r\n');
    expect(table.slice(1)).toEqual([
      `${month};2017/hop;First meeting;News;'=Mai Xuân;27/04/2017;51;60;111`,
      `${month};2017/khac;Tin khác;News;Đỗ Lam;02/05/2017;40;0;40`,
      '',
    ]);
  });

  test('a browser shows the number, on the page that was built before anybody was counted', async () => {
    expect(fs.readFileSync(at('dist', VI.slice(1)), 'utf8')).toMatch(/data-views-of="2017\/hop"[^>]*>—</);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(nginx.origin + VI);
    await expect.poll(() => page.textContent('[data-views-of="2017/hop"]')).toBe('111');
    await context.close();
    // It has a crawler’s name, so that it was no reader itself.
    expect(fs.readFileSync(log, 'utf8')).toContain('HeadlessChrome');
    expect((await collect()).stdout).toContain('new in the book: 0.');
  });

  test('again, without a log, with a copy of one: nothing changes; who comes later is added', async () => {
    const published = textsIn(at('counted'));
    const again = await collect();
    expect(again.stdout).toContain('readers: 151; new in the book: 0.');
    fs.writeFileSync(`${log}.copy`, fs.readFileSync(log));
    expect((await collect()).stdout).toContain('readers: 151; new in the book: 0.');
    fs.rmSync(`${log}.1.gz`);
    fs.rmSync(`${log}.copy`);
    expect((await collect()).stdout).toMatch(/new in the book: 0\./);
    expect(textsIn(at('counted'))).toEqual(published);
    // The next second: all that was read until now is known.
    const second = Math.floor(Date.now() / 1000);
    await until(() => Math.floor(Date.now() / 1000) > second);
    await crowd(5, 8, KHAC);
    const [one, two] = await Promise.all([collect(), collect()]);
    expect([one?.code, two?.code]).toEqual([0, 0]);
    expect(await counted()).toEqual({ '2017/hop': 111, '2017/khac': 45 });
  });

  test('writes nobody’s address and no browser', () => {
    const texts = textsIn(at('counted'), at('.views'));
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter((text) => /127\.\d|Mozilla|Firefox|Zalo/.test(text))).toEqual([]);
  });
});
