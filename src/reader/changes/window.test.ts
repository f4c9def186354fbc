import { expect, test } from 'vitest';
import { isSameWindow, isWithin, windowAt } from './window.ts';

test.for([
  [[], {}],
  [[5, 9], { since: 5, until: 9 }],
  [[3, 5, 9, 20], { since: 5, until: 9 }],
  [[7], { since: 7 }],
  [[8], { until: 8 }],
] as const)('at 7, moments %j cut it to %j', ([moments, window]) => {
  expect(windowAt(7, moments)).toEqual(window);
  expect(isWithin(7, window)).toBe(true);
});

test('it holds from its beginning to before its end', () => {
  const window = { since: 5, until: 9 };
  expect([4, 5, 8, 9].map((now) => isWithin(now, window))).toEqual([false, true, true, false]);
  expect(isWithin(0)).toBe(true);
});

test('one without an end is another one than one with', () => {
  expect(isSameWindow(undefined, {})).toBe(true);
  expect(isSameWindow({ since: 5 }, { since: 5 })).toBe(true);
  expect(isSameWindow({ since: 5 }, { since: 5, until: 9 })).toBe(false);
  expect(isSameWindow(undefined, { until: 9 })).toBe(false);
});
