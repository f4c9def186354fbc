import { expect, test } from 'vitest';
import { readerFor } from './formats.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const seconds = (iso: string) => Date.parse(iso) / 1000;

/** The last line of a log, as it is read; the others say how. */
function lastOf(...lines: string[]) {
  const reader = readerFor(lines[0] ?? '');
  const bytes = lines.map((line) => Buffer.from(line).toString('latin1'));
  return bytes.map((line) => reader.read(line, () => true)).at(-1);
}

const READ = {
  time: seconds('2026-11-30T13:38:07Z'),
  method: 'GET',
  target: '/vi/2026/hop.html',
  status: 200,
  address: '203.0.113.7',
  agent: FIREFOX,
};

test.for([
  [
    'nginx combined',
    [
      `203.0.113.7 - - [30/Nov/2026:20:38:07 +0700] "GET /vi/2026/hop.html HTTP/1.1" 200 5120 "-" "${FIREFOX}"`,
    ],
    READ,
  ],
  [
    'our format, of a page that was fetched ahead',
    [
      `203.0.113.7 - an ninh [30/Nov/2026:20:38:07 +0700] "GET /vi/2026/hop.html HTTP/2.0" 200 5 "-" "${FIREFOX}" "prefetch;prerender"`,
    ],
    { ...READ, isAhead: true },
  ],
  [
    'Apache common: no browser',
    ['203.0.113.7 - - [30/Nov/2026:08:38:07 -0500] "GET /vi/2026/hop.html HTTP/1.1" 200 -'],
    { ...READ, agent: undefined },
  ],
  [
    'Apache vhost_combined, a browser with quotes in its name',
    [
      `tinh.gov.vn:443 2001:db8::7 - - [30/Nov/2026:20:38:07 +0700] "GET /a HTTP/1.1" 304 0 "https://a.vn/\\"x" "Trình \\"duyệt\\""`,
    ],
    {
      ...READ,
      target: '/a',
      status: 304,
      address: '2001:db8::7',
      host: 'tinh.gov.vn',
      agent: expect.stringContaining('duyá'),
    },
  ],
  [
    'IIS W3C: UTC, a query apart, + for blanks',
    [
      '#Software: Microsoft Internet Information Services 10.0',
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus',
      `2026-11-30 13:38:07 10.0.0.1 GET /Lists/Tin.aspx ID=7 443 - 203.0.113.7 ${FIREFOX.replaceAll(' ', '+')} - 200 0`,
    ],
    { ...READ, target: '/Lists/Tin.aspx?ID=7' },
  ],
  [
    'IIS W3C whose columns change in the middle',
    [
      '#Fields: date time cs-method cs-uri-stem sc-status',
      '2026-11-30 13:00:00 GET /x 200',
      '#Fields: time date c-ip sc-status cs-uri-stem cs-method',
      '13:38:07 2026-11-30 203.0.113.7 200 /vi/2026/hop.html GET',
    ],
    { ...READ, agent: undefined },
  ],
  [
    'Cloudflare, time in nanoseconds',
    [
      JSON.stringify({
        ClientIP: '203.0.113.7',
        ClientRequestHost: 'tinh.gov.vn',
        ClientRequestMethod: 'GET',
        ClientRequestURI: '/vi/2026/hop.html',
        ClientRequestUserAgent: FIREFOX,
        EdgeResponseStatus: 200,
        EdgeStartTimestamp: 1796045887000000000,
      }),
    ],
    { ...READ, host: 'tinh.gov.vn' },
  ],
  [
    'Netlify',
    [
      JSON.stringify({
        log_type: 'traffic',
        timestamp: '2026-11-30T13:38:07.123Z',
        client_ip: '203.0.113.7',
        method: 'GET',
        url: 'https://tinh.gov.vn/vi/2026/hop.html',
        status_code: 200,
        user_agent: FIREFOX,
      }),
    ],
    { ...READ, target: 'https://tinh.gov.vn/vi/2026/hop.html' },
  ],
  [
    'Caddy',
    [
      JSON.stringify({
        level: 'info',
        ts: 1796045887.5,
        request: {
          remote_ip: '203.0.113.7',
          method: 'GET',
          host: 'tinh.gov.vn',
          uri: '/vi/2026/hop.html',
          headers: { 'User-Agent': [FIREFOX], 'Sec-Purpose': ['prefetch'] },
        },
        status: 200,
      }),
    ],
    { ...READ, host: 'tinh.gov.vn', isAhead: true },
  ],
  [
    'nginx with JSON of its own',
    [
      `{"time_local":"30/Nov/2026:20:38:07 +0700","remote_addr":"203.0.113.7","request":"GET /vi/2026/hop.html HTTP/1.1","status":"200","http_user_agent":"${FIREFOX}"}`,
    ],
    READ,
  ],
] as const)('%s', ([, lines, expected]) => {
  const { agent, ...rest } = expected;
  expect(lastOf(...lines)).toEqual(agent === undefined ? rest : expected);
});

test.for([
  '203.0.113.7 - - [30/Nov/2026:20:38:07 +0700] "\\x16\\x03\\x01" 400 157 "-" "-"',
  '203.0.113.7 - - [30/Nov/2026:20:38',
  '203.0.113.7 - - [00/Foo/2026:20:38:07 +0700] "GET / HTTP/1.1" 200 1 "-" "-"',
  '{"a": 1',
  '{"timestamp": "hôm qua", "url": "/", "status": 200}',
  'Nov 30 20:38:07 may-chu sshd[1]: Accepted',
  '[x] "',
  '',
])('no request: %s', (line) => {
  expect(lastOf(line)).toBeUndefined();
});

test('what nobody wants is not read to its end', () => {
  const reader = readerFor('203');
  const line = '203.0.113.7 - - [damaged] "GET /assets/a.css HTTP/1.1" 200 1 "-" "-"';
  expect(reader.read(line, (target) => target === '/vi/')).toBe('unwanted');
});
