import { expect, test } from 'vitest';
import { addressOf, keywordKey, otherAddresses } from './keywords.ts';

const entries = (...oldestFirst: string[][]) =>
  oldestFirst.map((keywords) => ({ text: { keywords } })).reverse();

test.for([
  ['chợ', 'cho', false],
  ['chợ', 'chó', false],
  ['đường', 'dường', false],
  ['Chợ', 'CHỢ', true],
  ['hòa bình', 'Hoà Bình', true],
  ['chuyển đổi số', 'chuyển-đổi số', true],
  ['chợ', 'chợ'.normalize('NFD'), true],
] as const)('%s and %s are one keyword: %s', ([a, b, areOne]) => {
  expect(keywordKey(a) === keywordKey(b)).toBe(areOne);
});

test('the keyword that was used first has the plain address, the others one of their own', () => {
  const others = otherAddresses(entries(['chợ', 'điện'], ['cho', 'Chợ'], ['chó', 'điện', '!']));
  const addresses = ['chợ', 'CHỢ', 'cho', 'chó', 'điện', '!'].map((each) => addressOf(each, others));
  expect(addresses).toEqual([
    'cho',
    'cho',
    expect.stringMatching(/^cho-[0-9a-f]{6}$/),
    expect.stringMatching(/^cho-[0-9a-f]{6}$/),
    'dien',
    '',
  ]);
  expect(addresses[2]).not.toBe(addresses[3]);
});

test('what comes later moves no address', () => {
  const before = otherAddresses(entries(['chợ'], ['cho']));
  const after = otherAddresses(entries(['chợ'], ['cho'], ['chó', 'chỗ'], ['cho']));
  for (const keyword of ['chợ', 'cho']) expect(addressOf(keyword, after)).toBe(addressOf(keyword, before));
});
