import { expect, test } from 'vitest';
import { addressOf, labelAddresses, labelKey } from './labels.ts';

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
  expect(labelKey(a) === labelKey(b)).toBe(areOne);
});

test('the keyword that was used first has the plain address, the others one of their own', () => {
  const others = labelAddresses(entries(['chợ', 'điện'], ['cho', 'Chợ'], ['chó', 'điện', '!'])).keyword;
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
  const before = labelAddresses(entries(['chợ'], ['cho'])).keyword;
  const after = labelAddresses(entries(['chợ'], ['cho'], ['chó', 'chỗ'], ['cho'])).keyword;
  for (const keyword of ['chợ', 'cho']) expect(addressOf(keyword, after)).toBe(addressOf(keyword, before));
});

test('authors and sources have addresses of their own kind', () => {
  const text = { keywords: ['Mai Xuan'] };
  const others = labelAddresses([
    { text: { ...text, authors: ['Mai Xuan', 'Trần Hậu'], source: 'Báo Mộc' } },
    { text: { ...text, authors: ['Mai Xuân'], source: 'Bảo Mộc' } },
  ]);
  expect([...others.keyword]).toEqual([]);
  expect([...others.author.keys()]).toEqual(['mai xuan']);
  expect([...others.source.values()]).toEqual([expect.stringMatching(/^bao-moc-[0-9a-f]{6}$/)]);
  expect(addressOf('Mai Xuân', others.author)).toBe('mai-xuan');
});
