import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bantin,
  bulletin,
  type Files,
  ROOT,
  SETTINGS,
  temporaryFolder,
  writeContent,
} from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { until } from '../setup/waiting.ts';
import { needGoaccess } from '../tools/goaccess.ts';
import { type Nginx, startNginx } from '../tools/nginx.ts';

beforeAll(needGoaccess, 300_000);

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const ZALO =
  'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 Zalo android/12110551';

const FILES: Files = {
  ...SETTINGS,
  'site.yml': `${SETTINGS['site.yml']}views:
  provider: static
  logs: ["nhat-ky/access.log*"]
  editors: [127.9.0.0/16]
`,
  'bulletins/2017/hop/index.vi.md': bulletin({
    title: 'Họp phiên đầu tiên',
    author: '=Mai Xuân',
    aliases: '[/tin-cũ/họp, /Lists/Tin.aspx?ID=7]',
  }),
  'bulletins/2017/hop/index.en.md': bulletin({
    title: 'First meeting',
    slug: 'meeting',
    date: undefined,
    category: undefined,
    status: undefined,
  }),
  'bulletins/2017/khac/index.vi.md': bulletin({ title: 'Tin khác', date: '2017-05-02', author: 'Đỗ Lam' }),
  'bulletins/2017/nhap/index.vi.md': bulletin({ title: 'Bản nháp', status: 'draft' }),
};

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
    await crowd(200, 1, VI);
    await crowd(200, 1, VI);
    await crowd(60, 2, `${EN}?fbclid=x`, { 'user-agent': ZALO });
    await crowd(20, 3, VI, {
      'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    });
    // isbot does not know it, goaccess takes what it does not know for a crawler.
    await crowd(20, 3, VI, { 'user-agent': 'Trinh doc cua toi' });
    await rotate();
    await crowd(200, 1, VI);
    await crowd(200, 1, VI);
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
    expect(await counted()).toEqual({ '2017/hop': 261, '2017/khac': 40 });
    expect(first.stdout).toContain('Logs read: 2; lines: 1,063; readers: 301; new in the book: 301.');
    expect(first.stdout).toContain(
      '40 of crawlers, 20 from the office’s own networks, 600 reloads within half an hour, 20 that browsers fetched ahead, 1 errors or redirects, 20 that were not for reading (HEAD, POST…)',
    );
  });

  test('has the most read of each language', async () => {
    const top = await json('/views/top.json');
    expect(Object.keys(top)).toEqual(['7', '30', '365']);
    expect(top['7']).toEqual({
      vi: [
        { id: '2017/hop', url: VI, title: 'Họp phiên đầu tiên', views: 201 },
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
      `${month};2017/hop;First meeting;News;'=Mai Xuân;27/04/2017;201;60;261`,
      `${month};2017/khac;Tin khác;News;Đỗ Lam;02/05/2017;40;0;40`,
      '',
    ]);
  });

  test('a browser shows the number, on the page that was built before anybody was counted', async () => {
    expect(fs.readFileSync(at('dist', VI.slice(1)), 'utf8')).toMatch(/data-views-of="2017\/hop"[^>]*>—</);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(nginx.origin + VI);
    await expect.poll(() => page.textContent('[data-views-of="2017/hop"]')).toBe('261');
    await context.close();
    // It has a crawler’s name, so that it was no reader itself.
    expect(fs.readFileSync(log, 'utf8')).toContain('HeadlessChrome');
    expect((await collect()).stdout).toContain('new in the book: 0.');
  });

  test('again, without a log, with a copy of one: nothing changes; who comes later is added', async () => {
    const published = textsIn(at('counted'));
    const again = await collect();
    expect(again.stdout).toContain('readers: 301; new in the book: 0.');
    fs.writeFileSync(`${log}.copy`, fs.readFileSync(log));
    expect((await collect()).stdout).toContain('readers: 301; new in the book: 0.');
    fs.rmSync(`${log}.1.gz`);
    fs.rmSync(`${log}.copy`);
    expect((await collect()).stdout).toMatch(/new in the book: 0\./);
    expect(textsIn(at('counted'))).toEqual(published);
    // The next second: all that was read until now is known.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await crowd(5, 8, KHAC);
    const [one, two] = await Promise.all([collect(), collect()]);
    expect([one?.code, two?.code]).toEqual([0, 0]);
    expect(await counted()).toEqual({ '2017/hop': 261, '2017/khac': 45 });
  });

  test('writes nobody’s address and no browser', () => {
    const texts = textsIn(at('counted'), at('.views'));
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter((text) => /127\.\d|Mozilla|Firefox|Zalo/.test(text))).toEqual([]);
  });
});

describe('views commands', () => {
  const folder = temporaryFolder();
  const log = path.join(folder, 'nhat-ky', 'access.log');
  const run = (...args: string[]) =>
    bantin(['views', ...args, '--now', '2026-12-01T08:00:00+07:00'], { cwd: folder });
  const lineOf = (i: number, address: string, day = '30/Nov/2026') =>
    `203.0.113.${i} - - [${day}:20:38:${String(i % 60).padStart(2, '0')} +0700] "GET ${address} HTTP/1.1" 200 5 "-" "${FIREFOX}"\n`;
  const many = (count: number, address: string, day?: string) =>
    Array.from({ length: count }, (_, i) => lineOf(i, address, day)).join('');
  const published = () => fs.readFileSync(path.join(folder, 'dist/views/2017-04.json'), 'utf8');
  beforeAll(() => {
    writeContent(folder, FILES);
    fs.mkdirSync(path.dirname(log));
  });

  test('without goaccess they say how to get it, and write nothing', async () => {
    fs.writeFileSync(log, many(3, '/vi/2017/hop.html'));
    const env = { PATH: path.dirname(process.execPath).replace('/usr/bin', '/nowhere') };
    const missing = await bantin(['views', 'collect', log], { cwd: folder, env });
    expect(missing).toMatchObject({ code: 3, stdout: '' });
    expect(missing.stderr).toContain('sudo apt-get install goaccess');
    expect(fs.existsSync(path.join(folder, '.views'))).toBe(false);
  });

  test('logs are those of site.yml; the numbers come before the site and outlive each build', async () => {
    fs.writeFileSync(log, many(7, '/vi/2017/hop.html', '30/Sep/2026') + many(40, '/vi/2017/hop.html'));
    expect(await run('collect')).toMatchObject({ code: 0, stderr: '' });
    expect(published()).toBe('{"2017/hop":47}\n');
    const builds = [['build'], ['build', '--now', '2026-12-02T08:00:00+07:00'], ['build', '--clean']];
    for (const args of builds) {
      expect((await bantin(args, { cwd: folder })).code).toBe(0);
      expect(published()).toBe('{"2017/hop":47}\n');
    }
  });

  test('the doctor follows the chain', async () => {
    fs.utimesSync(log, new Date('2026-12-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z'));
    const whole = await run('doctor');
    expect(whole.stdout).toMatch(
      /^được +goaccess [\d.]+\nđược +1 nhật ký.*\nđược +Nhật ký có.*\nđược +Sổ đếm: 47 lượt.*\nđược +Số công bố.*\nđược +site.yml.*\n\nCả dây chuyền/,
    );
    expect(whole.code).toBe(0);
    const other = path.join(folder, 'khac.log');
    fs.writeFileSync(other, many(3, '/vi/2017/mat.html'));
    const broken = await run('doctor', other, path.join(folder, 'khong-co.log'), '--output', 'o-khac');
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('HỎNG   Không có tệp nào là');
    expect(broken.stdout).toContain('Ví dụ có yêu cầu /vi/2017/mat.html; baseUrl');
    expect(broken.stdout).toContain('Chưa có o-khac/views/');
    expect(broken.stdout).toContain('3 chỗ cần sửa');
    fs.rmSync(other);
  });

  test('the report of a month is a page for its owner alone, and a workbook', async () => {
    const { stdout } = await run('report', '--month', '11/2026', '--output', 'báo cáo.html');
    expect(stdout).toContain('Đã ghi báo cáo.html: 40 lượt');
    const file = path.join(folder, 'báo cáo.html');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    const page = fs.readFileSync(file, 'utf8');
    expect(page).toContain('<tr><td>30/11/2026</td><td class="number">40</td>');
    expect(page).toContain('<td>Họp phiên đầu tiên</td><td>2017/hop</td>');
    expect(page.match(/<svg role="img" aria-label="Biểu đồ: /g)).toHaveLength(4);
    expect(page.match(/<table>/g)).toHaveLength(4);
    const book = await run('report', '--month', '2026-11', '--format', 'xlsx', '--lang', 'en');
    expect(book.stdout).toContain('readers-2026-11.xlsx: 40 readers');
    const { Sheets } = read(fs.readFileSync(path.join(folder, 'readers-2026-11.xlsx')));
    expect(Object.keys(Sheets)).toEqual(['By day', 'By section', 'By bulletin', 'By language']);
    const cells = Object.values(Sheets['By bulletin'] ?? {}).map((cell) => cell.v);
    expect(cells).toEqual(expect.arrayContaining(['First meeting', '2017/hop', 40]));
    const empty = await run('report', '--month', '2020-01', '--output', '-');
    expect(empty.stderr).toContain('Tháng này chưa đếm được');
    expect(empty.stdout).toContain('</html>');
  });

  test.for([
    [['collect', 'khong-co.log'], 2, 'Không có nhật ký khong-co.log'],
    [['report'], 2, 'Thiếu tháng.'],
    [['report', '--month', 'tháng mười'], 2, '“tháng mười” không phải là một tháng'],
    [['report', '--month', '2026-11', '--output', 'dist/x.html'], 2, 'dist là nơi để đăng'],
    [['report', '--month', '2026-11', '--format', 'pdf'], 2, 'Viết html hoặc xlsx'],
    [['report', '--month', '2026-11', '--output', 'x.doc'], 2, 'phải có đuôi .html, .xlsx'],
    [['collect', '--state', 'content/so'], 2, 'là nơi để đăng hoặc để dựng trang'],
    [['collect', '--output', 'static/x'], 2, 'Không thể ghi trang vào'],
    [['colect'], 2, 'Có phải ý là “views collect”?'],
    [[], 2, ''],
  ] as const)('%j', async ([args, code, said]) => {
    const result = await bantin(['views', ...args], { cwd: folder });
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(said);
    expect(result.stdout === '').toBe(args.length > 0);
  });

  test('what is no log, or cut, is told and left out; a damaged book is never begun anew', async () => {
    const packed = gzipSync(many(2000, '/en/2017/meeting.html', '29/Nov/2026'));
    fs.writeFileSync(`${log}.2.gz`, packed.subarray(0, packed.length - 20));
    fs.writeFileSync(`${log}.3`, 'Nov 30 may-chu sshd[1]: Accepted\n');
    fs.writeFileSync(`${log}.4`, '');
    const result = await run('collect');
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('access.log.2.gz bị cắt hoặc hỏng');
    expect(result.stderr).toContain('Không hiểu nhat-ky/access.log.3');
    expect(result.stderr).not.toContain('log.4');
    const book = path.join(folder, '.views/views-state.json.gz');
    const whole = fs.readFileSync(book);
    fs.writeFileSync(book, whole.subarray(0, whole.length - 9));
    const damaged = await run('collect');
    expect(damaged).toMatchObject({ code: 3, stdout: '' });
    expect(damaged.stderr).toContain('đổi tên .views/views-state.before.json.gz');
    expect(fs.readFileSync(book)).toEqual(whole.subarray(0, whole.length - 9));
  });
});
