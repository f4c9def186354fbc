import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { type Preview, startPreview } from '../setup/preview.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { until } from '../setup/waiting.ts';

const FILE = 'bulletins/2017/hop/index.vi.md';

describe('serve, asked in other ways than by a browser that was sent to it', () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...SETTINGS, [FILE]: bulletin() });
  const browser = useSharedBrowser();
  let preview: Preview;
  let port = 0;

  beforeAll(async () => {
    preview = await startPreview(content, path.join(folder, 'cache'), 0, '--host', 'xem.thu');
    port = preview.port;
  });
  afterAll(async () => expect(await preview.stop()).toBe(0));

  /** Sends bytes as they are. @returns the head of the answer, or nothing where the connection was closed */
  const send = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = net.connect(port, '127.0.0.1', () => socket.write(text.replaceAll('PORT', `${port}`)));
      const end = () => {
        socket.destroy();
        resolve(answer.split('\r\n\r\n')[0] ?? '');
      };
      socket.setEncoding('latin1').on('data', (part) => {
        answer += part;
        if (answer.includes('\r\n\r\n')) end();
      });
      socket.once('end', end);
      socket.once('error', reject);
    });
  const statusOf = (head: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]);
  const request = (line: string, host = 'localhost:PORT') =>
    send(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  /** The server goes on. */
  const isWell = async () => expect(statusOf(await request('GET /vi/2017/hop.html'))).toBe(200);

  test.for([
    ['GET /%zz', 400],
    ['GET /%', 400],
    ['GET /vi/%E1%BB', 400],
    ['GET /..%2f..%2fx', 400],
    ['GET /%2e%2e%2f%2e%2e%2fetc/passwd', 400],
    ['GET /../../etc/passwd', 400],
    ['GET /vi/../../x', 400],
    ['GET /..%5c..%5cx', 400],
    ['GET /vi\\x', 400],
    ['GET /%c0%ae%c0%ae/', 400],
    ['GET /%00', 400],
    ['GET /vi/%00.html', 400],
    ['GET //', 400],
    ['GET //evil', 400],
    ['GET //evil/%2e%2e', 400],
    ['GET /.//vi', 400],
    ['GET http://evil/', 400],
    ['GET http://evil/%zz', 400],
    ['OPTIONS *', 400],
    ['HEAD /%zz', 400],
    ['POST /%zz', 400],
    ['DELETE /..%2fx', 400],
    ['OPTIONS /%zz', 400],
    ['GET /.11ty/reload-client.js?%zz', 200],
    ['GET /vi/?q=%zz&r=..%2f', 200],
    ['GET /vi/#/..', 200],
    ['GET /vi/2017/h%C3%B4p.html', 404],
    ['GET /%252e%252e%252fx', 404],
    ['GET /vi//x', 404],
  ] as const)('%s gets %d', async ([line, status]) => {
    expect(statusOf(await request(line))).toBe(status);
    await isWell();
  });

  test.for([
    ['a name of 5,000 letters', 'a'.repeat(5000), 404],
    ['5,000 folders', 'a/'.repeat(5000), 404],
    ['more than a request may hold', 'a'.repeat(100_000), 431],
  ] as const)('%s', async ([, name, status]) => {
    expect(statusOf(await request(`GET /${name}`))).toBe(status);
    await isWell();
  });

  test.for([
    ['localhost:PORT', 200],
    ['LOCALHOST:PORT', 200],
    ['localhost.:PORT', 200],
    ['127.0.0.1', 200],
    ['[::1]:PORT', 200],
    ['', 403],
    ['xem.thu:PORT', 200],
    ['xem.thu', 200],
    ['xem.thu.evil.example', 403],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['evil.example:PORT', 403],
    ['localhost@evil.example', 403],
    ['localhost:PORT:1', 403],
  ] as const)('asked as “%s” it answers %d', async ([host, status]) => {
    expect(statusOf(await request('GET /vi/', host))).toBe(status);
    expect(statusOf(await request('GET /.11ty/reload-client.js', host))).toBe(status);
    await isWell();
  });

  test('who asks under another name reads in both languages why, and what to type', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { host: 'abc-8080.app.github.dev' };
      http
        .get({ port, host: '127.0.0.1', path: '/vi/', headers }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part) => {
            body += part;
          });
          response.once('end', () => resolve(`${response.statusCode} ${body}`));
        })
        .once('error', reject);
    });
    expect(text).toMatch(/^403 .*tin chưa đăng[\s\S]*not published/);
    expect(text).toContain('--host abc-8080.app.github.dev');
  });

  test('asked without a name it refuses', async () => {
    expect(statusOf(await send('GET /vi/ HTTP/1.1\r\n\r\n'))).toBe(400);
    expect(statusOf(await send('GET /vi/ HTTP/1.0\r\n\r\n'))).toBe(403);
    await isWell();
  });

  test.for(['nonsense\r\n\r\n', 'GET /\0 HTTP/1.1\r\n\r\n', 'CONNECT evil:80 HTTP/1.1\r\n\r\n'])(
    'what is no request (%j) does not end it',
    async (text) => {
      expect(statusOf(`${await send(text)}\r\n`)).not.toBe(200);
      await isWell();
    },
  );

  const upgrade = (headers: readonly string[], target = '/') =>
    send(
      [
        `GET ${target} HTTP/1.1`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
        '\r\n',
      ].join('\r\n'),
    );

  test.for([
    ['localhost:PORT', undefined, 101],
    ['localhost:PORT', 'http://localhost:PORT', 101],
    ['127.0.0.1:PORT', 'http://127.0.0.1:PORT', 101],
    ['LocalHost:PORT', 'http://localhost:PORT', 101],
    ['xem.thu', 'https://xem.thu', 101],
    ['xem.thu', 'https://evil.example', 403],
    ['localhost:PORT', 'http://evil.example', 403],
    ['localhost:PORT', 'http://evil.example:PORT', 403],
    ['localhost:PORT', 'http://localhost', 403],
    ['localhost:PORT', 'http://localhost:1PORT', 403],
    ['localhost:PORT', 'https://localhost:PORT', 403],
    ['localhost:PORT', 'http://localhost:PORT.evil.example', 403],
    ['localhost:PORT', 'null', 403],
    ['localhost:PORT', '', 403],
    ['evil.example:PORT', 'http://evil.example:PORT', 403],
    ['evil.example:PORT', undefined, 403],
    ['evil.example', 'http://localhost:PORT', 403],
  ] as const)('a WebSocket at “%s” from %s gets %d', async ([host, origin, status]) => {
    const origins = origin === undefined ? [] : [`Origin: ${origin}`];
    expect(statusOf(await upgrade([`Host: ${host}`, ...origins]))).toBe(status);
    await isWell();
  });

  test('a WebSocket at an address that cannot be read, or that talks nonsense, does not end it', async () => {
    expect(statusOf(await upgrade(['Host: localhost:PORT'], '/%zz'))).toBe(400);
    await isWell();
    const socket = net.connect(port, '127.0.0.1');
    const closed = once(socket, 'close');
    const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
    socket.write(
      `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`,
    );
    await once(socket, 'data');
    socket.resume().write(Buffer.alloc(20, 0xff));
    await closed;
    await isWell();
  });

  test('a page in a browser reloads when its bulletin changes, and not when it is only saved', async () => {
    const page = await (await browser.newContext()).newPage();
    let reloads = 0;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('eleventy.reload')) reloads += 1;
      }),
    );
    const opened = page.waitForEvent('websocket');
    await page.goto(`http://localhost:${port}/vi/2017/hop.html`);
    // The first message says that it is connected.
    await (await opened).waitForEvent('framereceived');
    const builds = () => preview.said().match(/Đã dựng bản xem thử|Preview built/g)?.length ?? 0;
    const before = builds();
    writeContent(folder, { [FILE]: bulletin() });
    await until(() => builds() > before);
    writeContent(folder, { [FILE]: bulletin({ title: 'Tên mới' }) });
    await page.getByRole('heading', { name: 'Tên mới' }).waitFor();
    expect(reloads).toBe(1);
  });
});
