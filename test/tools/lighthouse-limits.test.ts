import { expect, test } from 'vitest';
import { type Figures, faultsOf } from './lighthouse-limits.ts';

const GOOD: Figures = { scores: [100, 100, 100, 100], paint: 1, shift: 0, kilobytes: 40, outside: 0 };

test('a page within all limits has no fault', () => {
  expect(faultsOf(GOOD, true)).toEqual([]);
  expect(faultsOf({ ...GOOD, paint: 1.5 }, false)).toEqual([]);
});

test.for<[Partial<Figures>, boolean, string]>([
  [{ scores: [100, 99, 100, 100] }, false, 'accessibility 99 < 100'],
  [{ scores: [100] }, false, 'seo 0 < 100'],
  [{ paint: 1.01 }, true, 'largest paint, s 1.01 > 1'],
  [{ paint: 1.51 }, false, 'largest paint, s 1.51 > 1.5'],
  [{ shift: 0.001 }, false, 'layout shift 0.001 > 0'],
  [{ kilobytes: 40.2 }, false, 'kB without pictures 40.2 > 40'],
  [{ outside: 1 }, false, 'requests to other hosts 1 > 0'],
  [{ paint: Number.NaN }, true, 'largest paint, s NaN > 1'],
])('%o is a fault', ([figures, isText, fault]) => {
  expect(faultsOf({ ...GOOD, ...figures }, isText)).toContain(fault);
});
