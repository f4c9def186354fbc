import type { MarkProblems } from '../../../src/problems/catalogue/marks.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of marks, links and notes that do nothing. */
export const MARK_RIGHTS: Rights<MarkProblems> = {
  'caption-lost': { right: 'Đây là cầu mới:\n\n![Cầu bắc qua sông](a.png "Chú thích")' },
  'field-marks': { right: 'summary: Họp gấp' },
  'footnote-repeated': {
    lines: [9, 13],
    right: 'Chữ.[^1] Chữ khác.[^2]\n\n[^1]: Nguồn.\n\n[^2]: Nguồn khác.',
  },
  'footnote-undefined': { right: 'Chữ.[^1]\n\n[^1]: Nguồn.' },
  'footnote-unused': { lines: [9, 11], right: 'Chữ.[^1]\n\n[^1]: Nguồn.' },
  'foreign-mark': { right: '' },
  'html-from-word': { lines: [9, 11], right: 'Họp\n\nChữ' },
  'link-as-text': { right: 'Xem [lịch](https://example.vn/).' },
  'link-empty': { right: 'Xem [lịch tiếp công dân](https://example.vn/).' },
  'link-text': { right: 'Xem [lịch tiếp công dân tháng 12](https://example.vn/).' },
  'mark-as-text': {
    right: 'Chữ **đậm**.',
    why: {
      vi: 'Cũng báo với `##` không có dấu cách, `==`, `~~`, `^`, `&nbsp` không có dấu chấm phẩy, và `:::` thừa.',
      en: 'The same is reported for `##` without a blank, `==`, `~~`, `^`, `&nbsp` without its semicolon, and a `:::` that closes nothing.',
    },
  },
  'note-as-text': { right: 'Lệ phí là 25.000 đồng.' },
};
