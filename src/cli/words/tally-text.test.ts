import { expect, test } from 'vitest';
import type { Tally } from '../../content/summary/tally.ts';
import { tallyText } from './tally-text.ts';

const NOW = Date.parse('2026-11-30T08:00:00+07:00');
const NOTHING: Tally = { published: 0, drafts: 0, pending: 0, scheduled: 0, withdrawn: 0, faulty: 0 };
const NEXT = '2026-12-01T07:00:00+07:00';

test.for<[Partial<Tally>, vi: string, en: string]>([
  [{}, 'chưa có tin nào', 'no bulletins yet'],
  [
    { published: 39, drafts: 2, pending: 1, scheduled: 1, nextPublication: NEXT },
    '39 tin đăng, 2 bản nháp, 1 chờ duyệt, 1 hẹn giờ: 01/12 07:00',
    '39 bulletins published, 2 drafts, 1 waiting for approval, 1 scheduled: 1 December 07:00',
  ],
  [
    { published: 1, scheduled: 3, nextPublication: NEXT },
    '1 tin đăng, 3 hẹn giờ, sớm nhất 01/12 07:00',
    '1 bulletin published, 3 scheduled, the next 1 December 07:00',
  ],
  [
    { published: 2, nextChange: NEXT },
    '2 tin đăng, tin đổi hoặc gỡ theo giờ sớm nhất 01/12 07:00',
    '2 bulletins published, the next change or withdrawal 1 December 07:00',
  ],
  [{ drafts: 1 }, '1 bản nháp', '1 draft'],
  [
    { published: 1234, withdrawn: 1, faulty: 2 },
    '1.234 tin đăng, 1 đã gỡ, 2 có lỗi',
    '1,234 bulletins published, 1 withdrawn, 2 with errors',
  ],
  [
    { scheduled: 1, nextPublication: '2027-01-01T00:00:00+07:00' },
    '1 hẹn giờ: 01/01/2027 00:00',
    '1 scheduled: 1 January 2027 00:00',
  ],
])('%j', ([counts, vi, en]) => {
  const tally = { ...NOTHING, ...counts };
  expect([tallyText(tally, 'vi', NOW), tallyText(tally, 'en', NOW)]).toEqual([vi, en]);
});

test('the year is that of the site’s zone', () => {
  const tally = { ...NOTHING, scheduled: 1, nextPublication: '2027-01-01T07:00:00+07:00' };
  expect(tallyText(tally, 'vi', Date.parse('2026-12-31T18:00:00Z'))).toBe('1 hẹn giờ: 01/01 07:00');
});
