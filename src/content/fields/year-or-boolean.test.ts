import { expect, test } from 'vitest';
import { yearOrBoolean } from './field-types.ts';

test.for([
  ['2026', 2026],
  ['1998', 1998],
  ['true', true],
  ['false', false],
])('%s is read', ([written, value]) => {
  expect(yearOrBoolean.parse(written)).toBe(value);
});

test.for([
  ['năm nay', undefined],
  ['20226', undefined],
  ['26', undefined],
  ['-2026', '2026'],
  ['2.026', undefined],
  ['2062026', undefined],
  ['từ 2026', '2026'],
  ['2026-01-01', '2026'],
  ['2025 và 2026', undefined],
  ['có', 'true'],
  ['Không', 'false'],
  ['True', 'true'],
])('%s is a problem; perhaps %s was meant', ([written, near]) => {
  const [issue] = yearOrBoolean.safeParse(written).error?.issues ?? [];
  expect(issue).toMatchObject({
    params: { id: 'field-type', params: { expected: 'yearOrBoolean', ...(near && { near }) } },
  });
});
