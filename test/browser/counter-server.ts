import http, { type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Provider = 'goatcounter' | 'matomo' | 'endpoint';

/** What a counter was asked. */
export interface Asked {
  method: string;
  url: URL;
  body: string;
  cookie: string | undefined;
  referrer: string | undefined;
}

/** A counter that speaks the documented protocol of one service, on this machine. */
export interface CounterServer {
  origin: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** How each service answers with a number. */
const NUMBER: Readonly<Record<Provider, (number: unknown) => unknown>> = {
  goatcounter: (count) => ({ count, count_unique: count }),
  matomo: (visits) => [{ label: '/vi', nb_visits: visits, nb_hits: 9_999_999 }],
  endpoint: (views) => ({ views }),
};

/** How each says that it knows nothing of a page. */
const NONE: Readonly<Record<Provider, [status: number, answer: unknown]>> = {
  goatcounter: [404, { count: '0' }],
  matomo: [200, []],
  endpoint: [404, { error: 'not found' }],
};

const REFUSED: Readonly<Record<Provider, [status: number, answer: unknown]>> = {
  goatcounter: [403, { error: 'Need to enable the ‘allow using the visitor counter’ setting' }],
  // Older versions send this with status 200.
  matomo: [200, { result: 'error', message: 'You can’t access this resource as it requires ‘view’ access.' }],
  endpoint: [403, { error: 'forbidden' }],
};

/** Starts a counter. What it answers is in the name of the bulletin: `/vi/2026/bi-cam.html`. */
export async function startCounter(provider: Provider): Promise<CounterServer> {
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    let body = '';
    request.on('data', (data) => {
      body += data;
    });
    request.on('end', () => {
      const { cookie, referer } = request.headers;
      asked.push({ method: request.method ?? '', url, body, cookie, referrer: referer });
      response.setHeader('set-cookie', '_pk_uid=1; Path=/');
      if (url.pathname === '/count' || url.pathname === '/matomo.php') {
        response.statusCode = provider === 'matomo' ? 204 : 200;
        response.end();
        return;
      }
      const [, name = ''] = /2026\/([a-z-]+)/.exec(decodeURIComponent(url.pathname + url.search)) ?? [];
      if (name !== 'khong-cors') {
        const origin = provider === 'matomo' ? (request.headers.origin ?? '') : '*';
        response.setHeader('access-control-allow-origin', origin);
      }
      answer(provider, name, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What is answered to a request for the number of a bulletin. */
function answerOf(provider: Provider, name: string): [status: number, answer: unknown] {
  const number = NUMBER[provider];
  if (name === 'khong-co') return NONE[provider];
  if (name === 'bi-cam') return REFUSED[provider];
  if (name === 'so-co-dau') return [200, number('1\u202f284')];
  if (name === 'ma-lenh') return [200, number('<img src=x onerror="document.title=1">')];
  return [200, number(name === 'so-khong' ? 0 : 1284)];
}

function answer(provider: Provider, name: string, response: ServerResponse): void {
  // It never answers.
  if (name === 'cham') return;
  if (name === 'trang-html') {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>1284</title>');
    return;
  }
  response.setHeader('content-type', 'application/json');
  if (name === 'rat-lon') {
    // As fast as the reader takes it, without end.
    response.on('drain', () => response.write('x'.repeat(100_000)));
    response.write(`{"count": 5, "x": "${'x'.repeat(200_000)}`);
    return;
  }
  const [status, value] = answerOf(provider, name);
  response.statusCode = status;
  response.end(JSON.stringify(value));
}
