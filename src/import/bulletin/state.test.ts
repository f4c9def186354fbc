import { expect, test } from 'vitest';
import { readMapping } from '../mapping/mapping.ts';
import { statusOf, statusOfRow } from './state.ts';

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
  const mapping = { ...readMapping(undefined), statuses: new Map([['private', 'approved' as const]]) };
  for (const states of [['private'], ['Approved'], []]) {
    expect(statusOfRow({}, states, 'approved', mapping).status).toBe('approved');
    expect(statusOfRow({ isForSome: true }, states, 'approved', mapping).status).toBe('draft');
  }
});
