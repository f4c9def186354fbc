import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const section = Array.from({ length: 20 }, (_, i) => i);

test.for([
  { at: 0, others: [1, 2, 3, 4, 5], newer: undefined, older: 1 },
  { at: 3, others: [0, 1, 2, 4, 5, 6, 7, 8], newer: 2, older: 4 },
  { at: 10, others: [5, 6, 7, 8, 9, 11, 12, 13, 14, 15], newer: 9, older: 11 },
  { at: 19, others: [14, 15, 16, 17, 18], newer: 18, older: undefined },
])('number $at of twenty, newest first', ({ at, ...expected }) => {
  expect(neighboursOf(section, at)).toEqual(expected);
});

test('a bulletin alone in its section has no neighbours', () => {
  expect(neighboursOf(['only'], 0)).toEqual({ others: [], newer: undefined, older: undefined });
});

test('a new bulletin changes the neighbours of at most ten others', () => {
  const before = new Map(section.map((each, i) => [each, JSON.stringify(neighboursOf(section, i))]));
  const longer = [...section.slice(0, 9), 99, ...section.slice(9)];
  const changed = longer.filter(
    (each, i) => each !== 99 && before.get(each) !== JSON.stringify(neighboursOf(longer, i)),
  );
  expect(changed.length).toBe(10);
});
