import { expect, test } from 'vitest';
import { isNetwork } from './network.ts';

test.for([
  ['203.0.113.7', true],
  ['203.0.113.0/24', true],
  ['10.0.0.0/8', true],
  ['203.0.113.7/32', true],
  ['2001:db8::/32', true],
  ['2001:db8::1', true],
  ['203.0.113.0/33', false],
  ['2001:db8::/129', false],
  ['203.0.113', false],
  ['203.0.113.0/', false],
  ['203.0.113.0/24/8', false],
  ['203.0.113.0-203.0.113.9', false],
  ['fe80::1%eth0', false],
  ['văn phòng', false],
  ['', false],
] as const)('%s: %s', ([written, isOne]) => {
  expect(isNetwork(written)).toBe(isOne);
});
