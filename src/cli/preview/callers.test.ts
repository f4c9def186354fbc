import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { Callers, readHosts, refusalText } from './callers.ts';

const request = (host: string, from = '127.0.0.1', origin?: string) =>
  ({ socket: { remoteAddress: from }, headers: { host, ...(origin && { origin }) } }) as IncomingMessage;

const FORWARDED = 'abc-8080.app.github.dev';
const OTHER_MACHINE = '::ffff:192.168.1.7';

test.for<[hosts: string, host: string, from: string, may: boolean]>([
  ['', 'localhost:8080', '::1', true],
  ['', FORWARDED, '127.0.0.1', false],
  ['', 'localhost:8080', OTHER_MACHINE, false],
  [FORWARDED, FORWARDED, '127.0.0.1', true],
  [FORWARDED, `${FORWARDED.toUpperCase()}:8080`, '127.0.0.1', true],
  [FORWARDED, 'localhost', '127.0.0.1', true],
  [FORWARDED, FORWARDED, OTHER_MACHINE, false],
  [FORWARDED, `x.${FORWARDED}`, '127.0.0.1', false],
  [FORWARDED, `${FORWARDED}.evil.example`, '127.0.0.1', false],
  ['192.168.1.20', '192.168.1.20:8080', OTHER_MACHINE, true],
  ['192.168.1.20', '192.168.1.21:8080', OTHER_MACHINE, false],
  ['192.168.1.20', 'evil.example', OTHER_MACHINE, false],
  ['fe80::1', '[fe80::1]:8080', 'fe80::7', true],
  ['0.0.0.0', '172.17.0.2:8080', '172.17.0.1', true],
  ['0.0.0.0', 'localhost:8080', '172.17.0.1', true],
  ['0.0.0.0', 'evil.example', '172.17.0.1', false],
  ['0.0.0.0, may.thu', 'may.thu', '172.17.0.1', true],
])('with --host “%s”, asked as %s from %s: %j', ([hosts, host, from, may]) => {
  expect(new Callers(readHosts(hosts)).mayAsk(request(host, from))).toBe(may);
});

test.for<[hosts: string, host: string, origin: string, isOwn: boolean]>([
  ['', 'localhost:8080', 'http://127.0.0.1:8080', true],
  ['', 'localhost:8080', 'https://localhost:8080', false],
  ['', 'localhost:8080', `https://${FORWARDED}`, false],
  [FORWARDED, FORWARDED, `https://${FORWARDED}`, true],
  [FORWARDED, 'localhost:8080', `https://${FORWARDED}`, true],
  [FORWARDED, FORWARDED, 'https://evil.example', false],
  ['0.0.0.0', '10.0.0.3:8080', 'http://10.0.0.3:8080', true],
  ['0.0.0.0', '10.0.0.3:8080', 'http://evil.example', false],
])('with --host “%s”, a page of %s is told of changes at %s: %j', ([hosts, host, origin, isOwn]) => {
  expect(new Callers(readHosts(hosts)).isOwnPage(request(host, '127.0.0.1', origin))).toBe(isOwn);
});

test('names are read as a browser’s bar shows them; what is none is refused', () => {
  expect(readHosts(undefined)).toEqual([]);
  expect(readHosts(`https://${FORWARDED}/, May-Thu:8080 ::1`)).toEqual([FORWARDED, 'may-thu', '[::1]']);
  for (const wrong of ['a/b', 'http://', '*', 'a@b', 'máy.thử']) expect(() => readHosts(wrong)).toThrow();
});

test('who is refused reads why, and what to type', () => {
  const text = refusalText(request(`${FORWARDED}:443`));
  expect(text).toContain(`--host ${FORWARDED}\n`);
  expect(text).toMatch(/máy đang chạy[\s\S]*the machine that runs it/);
  for (const host of ['localhost:8080', '<script>', 'a b', ''])
    expect(refusalText(request(host))).toContain('--host NAME');
  expect(refusalText(request('<script>'))).not.toContain('<');
});
