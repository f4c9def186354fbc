import { expect, test } from 'vitest';
import { readMapping } from '../mapping/mapping.ts';
import { FOR_SOME } from '../row.ts';
import { statusOf } from './state.ts';

test.for([
  ['', 'approved', undefined],
  ['Approved', 'approved', undefined],
  ['ĐÃ DUYỆT', 'approved', undefined],
  ['0', 'approved', undefined],
  ['Chờ duyệt:', 'pending', 'not-published'],
  ['bản nháp', 'draft', 'not-published'],
  ['Withdrawn', 'draft', 'not-published'],
  ['đã gỡ', 'draft', 'not-published'],
  ['Lưu trữ', 'draft', 'state-unknown'],
  ['7', 'draft', 'state-unknown'],
] as const)('%j of a portal is %s', ([state, status, note]) => {
  const found = statusOf(state, 'approved', readMapping(undefined));
  expect([found.status, found.notes[0]?.kind]).toEqual([status, note]);
});

test('what only some readers could see stays a draft, whatever a mapping says', () => {
  const statuses = new Map(['private', FOR_SOME].map((state) => [state, 'approved' as const]));
  const mapping = { ...readMapping(undefined), statuses };
  expect(statusOf('private', 'approved', mapping).status).toBe('approved');
  expect(statusOf(FOR_SOME, 'approved', mapping).status).toBe('draft');
});
