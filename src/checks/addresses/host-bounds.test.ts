import { expect, test } from 'vitest';
import { type Host, limitsOf, type Measure } from '../../content/hosts.ts';
import { startOf } from '../../problems/problem.ts';
import { boundProblem } from './host-bounds.ts';

const place = startOf('site.yml');
const asked = (host: Host, measure: Measure, amount: number, env = {}) => {
  const found = boundProblem(limitsOf(host, env), measure, amount, place);
  return found && [found.severity, 'limit' in found.params ? found.params.limit : undefined];
};

const PAID = { PAGES_WRANGLER_MAJOR_VERSION: '4' };

test.for([
  ['cloudflare', 'files', 17_999, undefined],
  ['cloudflare', 'files', 18_000, ['warning', 20_000]],
  ['cloudflare', 'files', 20_000, ['warning', 20_000]],
  ['cloudflare', 'files', 20_001, ['error', 20_000]],
  ['cloudflare', 'fileBytes', 26_214_400, ['warning', 26_214_400]],
  ['cloudflare', 'fileBytes', 26_214_401, ['error', 26_214_400]],
  ['cloudflare', 'redirects', 2001, ['warning', 2000]],
  ['github', 'bytes', 899_999_999, undefined],
  ['github', 'bytes', 2_000_000_000, ['warning', 1_000_000_000]],
  ['github', 'bytes', 10_000_000_001, ['error', 10_000_000_000]],
  ['github', 'files', 1_000_000, undefined],
  ['gitlab', 'bytes', 50_000_000_000, ['warning', 1_000_000_000]],
  ['gitlab', 'redirectBytes', 57_600, ['warning', 64_000]],
  ['netlify', 'filesInFolder', 54_001, ['error', 54_000]],
  ['server', 'bytes', 1e15, undefined],
] as const)('%s, %s: %d', ([host, measure, amount, expected]) => {
  expect(asked(host, measure, amount)).toEqual(expected);
});

test('on a paid plan of Cloudflare, which its builder tells, more files are taken', () => {
  expect(asked('cloudflare', 'files', 30_000, PAID)).toEqual(['warning', 20_000]);
  expect(asked('cloudflare', 'files', 100_001, PAID)).toEqual(['error', 100_000]);
  expect(asked('cloudflare', 'files', 30_000, { PAGES_WRANGLER_MAJOR_VERSION: '3' })).toEqual([
    'error',
    20_000,
  ]);
  expect(asked('netlify', 'filesInFolder', 54_001, PAID)).toEqual(['error', 54_000]);
});
