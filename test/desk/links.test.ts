import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runLinks } from '../../src/cli/desk/links.ts';
import { readOptions } from '../../src/cli/options.ts';
import { type Answer, askAddress, USUAL } from '../../src/desk/links/ask-address.ts';
import { askAll } from '../../src/desk/links/ask-all.ts';
import { bantin, bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

let asked: { method: string; url: string; agent: string; at: number }[] = [];
let open = 0;
let mostOpen = 0;
const busy = new Map<string, number>();

const server = http.createServer((request, response) => {
  const { method = '', url = '', headers } = request;
  asked.push({ method, url, agent: String(headers['user-agent']), at: performance.now() });
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  response.on('close', () => {
    open -= 1;
  });
  const end = (status: number, more: http.OutgoingHttpHeaders = {}) => response.writeHead(status, more).end();
  const [, status = ''] = /^\/status\/(\d+)/.exec(url) ?? [];
  if (status !== '') return end(Number(status));
  switch (url) {
    case '/head-refused':
      return end(method === 'HEAD' ? 405 : 200);
    case '/head-lies':
      return end(method === 'HEAD' ? 404 : 200);
    case '/loop':
      return end(302, { location: '/loop' });
    case '/cookie':
      return headers.cookie ? end(200) : end(302, { location: '/cookie', 'set-cookie': 'a=1; Path=/' });
    case '/moved':
      return end(301, { location: '/there' });
    case '/for-now':
      return end(302, { location: '/there' });
    case '/inside':
      return end(302, { location: 'http://10.0.0.1/quan-tri' });
    case '/slow':
      return undefined;
    case '/busy-once': {
      const times = (busy.get(url) ?? 0) + 1;
      busy.set(url, times);
      return times === 1 ? end(429, { 'retry-after': '0' }) : end(200);
    }
    case '/busy-until':
    case '/busy-second': {
      const times = (busy.get(url) ?? 0) + 1;
      busy.set(url, times);
      const wait = url === '/busy-second' ? '1' : new Date(Date.now() + 1500).toUTCString();
      return times === 1 ? end(429, { 'retry-after': wait }) : end(200);
    }
    case '/busy':
      return end(429, { 'retry-after': '3600' });
    case '/cut':
      return void request.socket.destroy();
    default:
      return end(url === '/there' || url.startsWith('/page') ? 200 : 404);
  }
});

let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  mostOpen = 0;
});

const ASKING = {
  ...USUAL,
  agent: 'Bantin test',
  patience: 300,
  longestWait: 50,
  mayAsk: (address: string) => address.includes('127.0.0.1') || USUAL.mayAsk(address),
};
const ask = (address: string) => askAddress(address, ASKING);
const askLocal = (address: string) => askAddress(address, { ...ASKING, mayAsk: () => true });

describe('an address on another site', () => {
  test.for<[string, Answer]>([
    ['/there', { is: 'there' }],
    ['/head-refused', { is: 'there' }],
    ['/head-lies', { is: 'there' }],
    ['/cookie', { is: 'there' }],
    ['/for-now', { is: 'there' }],
    ['/busy-once', { is: 'there' }],
    ['/status/404', { is: 'broken', why: 'status', status: 404 }],
    ['/status/410', { is: 'broken', why: 'status', status: 410 }],
    ['/status/500', { is: 'broken', why: 'status', status: 500 }],
    ['/status/503', { is: 'broken', why: 'status', status: 503 }],
    ['/status/403', { is: 'unsure', why: 'refused', status: 403 }],
    ['/loop', { is: 'broken', why: 'loop' }],
    ['/slow', { is: 'broken', why: 'slow' }],
    ['/cut', { is: 'broken', why: 'no-answer' }],
    ['/busy', { is: 'unsure', why: 'busy', status: 429 }],
    ['/inside', { is: 'unsure', why: 'private' }],
  ])('%s', async ([address, answer]) => {
    expect(await ask(origin + address)).toEqual(answer);
  });

  test('one that moved for good is reported with the new address', async () => {
    expect(await ask(`${origin}/moved`)).toEqual({ is: 'there', moved: `${origin}/there` });
  });

  test('one without the encryption that it promises, and one of no server', async () => {
    expect(await ask(origin.replace('http:', 'https:'))).toEqual({ is: 'broken', why: 'certificate' });
    const nobody = await ask('https://khong-co.invalid/');
    // Without a network even that is not known.
    expect(['no-host', 'offline']).toContain('why' in nobody && nobody.why);
    expect(await ask('http://127.0.0.1:9/')).toEqual({ is: 'broken', why: 'no-answer' });
  });

  test('HEAD comes first, and who asks is said', async () => {
    await ask(`${origin}/there`);
    expect(asked.map(({ method, agent }) => [method, agent])).toEqual([['HEAD', 'Bantin test']]);
  });

  test.for(['/busy-second', '/busy-until'])(
    '%s: a server that asks to wait is not asked before',
    async (url) => {
      expect(await askAddress(origin + url, { ...ASKING, longestWait: 5000 })).toEqual({ is: 'there' });
      const [first, second] = asked.map(({ at }) => at);
      // A date of HTTP has no fractions.
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(url === '/busy-second' ? 950 : 400);
      expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
    },
  );

  test('an address of a private network is never asked for', async () => {
    expect(await askAddress(`${origin}/there`, { ...USUAL, agent: 'x' })).toEqual({
      is: 'unsure',
      why: 'private',
    });
    expect(asked).toEqual([]);
  });
});

test('a host is asked for one address at a time, with a pause', async () => {
  const addresses = [1, 2, 3, 4].map((i) => `${origin}/page/${i}`);
  const steps: number[] = [];
  const answers = await askAll(addresses, ask, 60, (done) => steps.push(done));
  expect([...answers.values()]).toEqual(addresses.map(() => ({ is: 'there' })));
  expect(steps).toEqual([1, 2, 3, 4]);
  expect(mostOpen).toBe(1);
  const gaps = asked.slice(1).map(({ at }, i) => at - (asked[i]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(50);
});

test('a host that asks to be left alone is left alone; others are asked meanwhile', async () => {
  const other = origin.replace('127.0.0.1', 'localhost');
  const addresses = ['/there', '/busy', '/page/5', '/page/6'].map((url) => origin + url);
  const answers = await askAll([...addresses, `${other}/page/7`], askLocal, 0, () => {});
  const left = { is: 'unsure', why: 'busy', status: 429 };
  expect([...answers.values()].filter((each) => each.is === 'there')).toHaveLength(2);
  expect(addresses.slice(1).map((address) => answers.get(address))).toEqual([left, left, left]);
  expect(asked.map(({ url }) => url).sort()).toEqual(['/busy', '/page/7', '/there']);
});

describe('bantin links --outside', () => {
  const office = temporaryFolder();
  const content = writeContent(office, {
    ...SETTINGS,
    'bulletins/2026/hop/index.vi.md': bulletin(
      { date: '2026-11-01' },
      'Xem [nghị định](https://tin.example.vn/mat#dieu-2), [báo](https://tin.example.vn/there?a=1&b=2),\n[báo cũ](https://tin.example.vn/moved) và [họp](https://bantin.example.gov.vn/vi/).',
    ),
    'bulletins/2026/nhap/index.vi.md': bulletin(
      { date: '2026-11-01', status: 'draft' },
      '[x](https://tin.example.vn/chua-dang)',
    ),
    'pages/lien-he/index.vi.md':
      '---\ntitle: Liên hệ\nsummary: Liên hệ.\n---\n\n[Cổng](https://tin.example.vn/mat)\n',
  });
  let said = '';
  const way = {
    ask: (address: string) =>
      ask(address.replace('https://tin.example.vn', origin).replace(/there\?.*/, 'there')),
    pause: 0,
  };
  const links = async (day: string, ...args: string[]) => {
    said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += text;
      return true;
    });
    const options = readOptions(
      [
        '--outside',
        '--lang',
        'vi',
        '--now',
        `${day}T08:00:00+07:00`,
        '--content',
        content,
        '--cache',
        path.join(office, '.cache'),
        ...args,
      ],
      ['outside', 'lang', 'now', 'content', 'cache', 'verbose', 'json'],
    );
    return runLinks(options, way).finally(() => vi.restoreAllMocks());
  };

  test('a link is broken that failed on two days, and is reported by bulletin', async () => {
    expect(await links('2026-11-29')).toBe(0);
    expect(said).toMatch(/hỏi lại vào ngày khác mới coi là hỏng \(1\)\n.*--verbose/);
    expect(said).toContain('Đã hỏi 3 địa chỉ ở 1 máy chủ: 0 liên kết hỏng.');
    expect(asked.map(({ url }) => url)).not.toContain('/chua-dang');
    expect(await links('2026-11-29')).toBe(0);
    expect(await links('2026-11-30', '--verbose')).toBe(1);
    expect(said).toMatch(/Hỏng ở ít nhất hai ngày khác nhau \(1\)/);
    expect(said).toMatch(
      /bulletins\/2026\/hop\/index\.vi\.md:9 {2}https:\/\/tin\.example\.vn\/mat\n {4}máy chủ trả lời 404: không còn trang này; hỏng từ 29\/11\/2026\n/,
    );
    expect(said).toMatch(/pages\/lien-he\/index\.vi\.md:6 {2}https:\/\/tin\.example\.vn\/mat/);
    expect(said).toContain(`→ ${origin}/there`);
    await links('2026-12-01', '--json');
    expect(JSON.parse(said).links[0]).toMatchObject({ isBroken: true, since: '2026-11-29' });
  });

  test('without --outside it says what to write', async () => {
    const { code, stderr } = await bantin(['links', '--content', content]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/links --outside/);
  });
});
