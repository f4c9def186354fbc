import type { BodyProblems } from '../../../src/problems/catalogue/body.ts';
import { problem } from '../../../src/problems/problem.ts';
import { TEXT } from '../site.ts';
import { PICTURE } from './picture.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of the text of a bulletin or a page. */
export const BODY_RIGHTS: Rights<BodyProblems> = {
  'body-missing': {
    lines: [7, 9],
    right: '---\n\nMọi người dân đều có thể đến gặp trực tiếp.\n',
  },
  'comment-unclosed': { right: 'title: Họp <!-- hỏi lại -->' },
  'conflict-marks': { lines: [11, 15], right: 'c' },
  'container-unclosed': { lines: [11, 12], right: '::: notice\nChữ.\n:::' },
  'container-unknown': { right: '::: notice' },
  'fence-unclosed': { lines: [10, 13], right: '```\nChữ.\n```\n\n## Mục' },
  'front-matter-pasted': { lines: [9, 15], right: 'Chữ.' },
  'heading-as-text': {
    right: '## Đối tượng áp dụng',
    why: {
      vi: 'Một dấu # liền chữ có thể là thẻ của mạng xã hội (#ChuyenDoiSo), nên máy hỏi lại.',
      en: 'One # at a word may be a tag of a social network, so Bantin asks.',
    },
  },
  'html-as-text': { right: 'Chữ **đậm**.' },
  'image-outside-text': {
    right: '![Cầu bắc qua sông](cau.png)',
    also: { 'bulletins/2017/hop/cau.png': PICTURE },
  },
  'language-mixed': {
    right: 'This morning the town of Moc Giang held a meeting on flood prevention in 2026.',
  },
  'lines-joined': {
    lines: [9, 11],
    right: '- đơn đề nghị\n- bản sao căn cước\n- hai ảnh',
  },
  'link-broken': { right: '[a](2017/hop)' },
  'list-indent': { right: '- hai' },
  'mail-pasted': { lines: [9, 12], right: 'Kính gửi Ban biên tập bài về phiên họp.' },
  'placeholder-left': { right: 'Số: 128/QĐ-UBND ngày 05/11/2026' },
  'private-health': { right: 'Một người dân mắc bệnh lao đang được điều trị.' },
  'private-number': { right: 'Ông Đỗ Văn B, CCCD *********345.' },
  'private-value': { lines: [10, 11], right: 'Số liệu đã được kiểm tra lại.' },
  'table-as-text': {
    site: 'a table without a row of dashes',
    lines: [9, 11],
    right: 'Lịch:\n\n| Buổi | Giờ |\n|---|---|\n| Sáng | 7 giờ |\n| Chiều | 13 giờ |',
  },
  'table-row-long': {
    lines: [9, 11],
    right: '| a | b | đ |\n|---|---|---|\n| c | d | e |',
    why: {
      vi: 'Ô thừa không có cột nào để đứng nên sẽ mất. Dấu | nằm trong chữ thì viết \\|.',
      en: 'A cell without a column would be lost. A | within a text is written \\|.',
    },
  },
  'table-row-short': { right: '| c | |' },
  'text-garbled': { right: 'Tin: Ủy ban nhân dân xã họp phiên thứ nhất.' },
  'text-too-many': {
    seen: problem('text-too-many', { file: TEXT, line: 1009, column: 2 }, { what: 'footnotes', limit: 500 }),
    instead: {
      vi: 'chia bài thành nhiều bản tin; bảng và danh sách dài thì đăng thành tệp đính kèm. Các mức: [Bài dài đến đâu](../huong-dan-bien-tap.md#bài-dài-đến-đâu).',
      en: 'Divide the text, or attach long tables as files.',
    },
  },
  'text-twin': {
    lines: [2, 4],
    right: 'title: Họp phiên thứ hai\nsummary: Tóm tắt.\ndate: 2017-05-02',
  },
  'text-unreadable': {
    seen: problem('text-unreadable', { file: TEXT, line: 1, column: 1 }, {}),
    instead: {
      vi: 'gửi tệp cho người quản trị; trong khi chờ, chia bài thành nhiều tệp để tìm đoạn gây lỗi.',
      en: 'Send the file to whoever runs the site; meanwhile divide the text to find the passage.',
    },
  },
  'tone-marks-mixed': { right: 'Hòa hòa.' },
  'weekday-wrong': { right: 'Họp Thứ 5, ngày 27/04/2017.' },
};
