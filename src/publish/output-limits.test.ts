import { expect, test } from 'vitest';
import { limitsOf } from '../content/hosts.ts';
import { ContentProblems, startOf } from '../problems/problem.ts';
import { refuseTooMuch } from './output-limits.ts';

const place = startOf('content/site.yml');
const files = (count: number, folder = 'vi', size = 10) =>
  Array.from({ length: count }, (_, i) => [`${folder}/${i}.html`, { size, modified: 0 }] as const);
const MIB = 2 ** 20;

const reported = (host: Parameters<typeof limitsOf>[0], given: ReturnType<typeof files>, strict = false) => {
  try {
    return refuseTooMuch(limitsOf(host, {}), given, place, strict).map(({ id, params }) => [id, params]);
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    return error.problems.map(({ id, params }) => [`${id} error`, params]);
  }
};

test('a site within all limits has no problem', () => {
  expect(reported('cloudflare', files(17_000))).toEqual([]);
  expect(reported('github', files(100, 'media', 8_999_999))).toEqual([]);
});

test('all that is refused is reported together, each file by its path', () => {
  const large = [...files(1, 'media', 26 * MIB), ...files(1, 'search', 30 * MIB), ...files(20_000)];
  expect(reported('cloudflare', large)).toMatchObject([
    ['host-refuses error', { measure: 'files', amount: 20_002, limit: 20_000 }],
    ['host-refuses error', { measure: 'fileBytes', file: 'search/0.html' }],
    ['host-refuses error', { measure: 'fileBytes', file: 'media/0.html' }],
  ]);
});

test('of files near the limit only the largest is reported', () => {
  const near = [...files(2, 'media', 24 * MIB), ...files(1, 'search', 24.5 * MIB)];
  expect(reported('cloudflare', near)).toMatchObject([['host-limit', { file: 'search/0.html' }]]);
});

test('folders are counted one by one: what lies deeper counts there', () => {
  const wide = [...files(50_000, 'vi/2017'), ...files(40_000, 'vi')];
  expect(reported('netlify', wide)).toMatchObject([
    ['host-limit', { measure: 'filesInFolder', file: 'vi/2017/', amount: 50_000 }],
  ]);
  expect(reported('netlify', files(54_001, 'vi/2017'))).toMatchObject([
    ['host-refuses error', { file: 'vi/2017/' }],
  ]);
});

test('sizes add up; strict makes an error of what is near', () => {
  const gigabyte = files(1000, 'media', 1_000_001);
  expect(reported('github', gigabyte)).toMatchObject([['host-limit', { amount: 1_000_001_000 }]]);
  expect(reported('github', gigabyte, true)).toMatchObject([['host-limit error', {}]]);
  expect(reported('server', gigabyte, true)).toEqual([]);
});
