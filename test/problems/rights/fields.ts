import type { FieldProblems } from '../../../src/problems/catalogue/fields.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of fields and their values. */
export const FIELD_RIGHTS: Rights<FieldProblems> = {
  'category-unknown': { right: 'category: tin-tuc' },
  'date-format': { right: 'date: 27/04/2017' },
  'date-invalid': { right: 'date: 28/02/2017' },
  'date-outside-year': {
    right: 'date: 2017-04-27',
    why: {
      vi: 'Năm của thư mục là một phần của địa chỉ, nên ngày đăng phải thuộc năm ấy.',
      en: 'The folder’s year is a part of the address: the date is of that year.',
    },
  },
  'dates-contradict': { right: 'expires: 28/04/2017' },
  'editorial-invalid': { right: '  email: mai@example.gov.vn' },
  'email-invalid': { right: '  email: lienhe@example.gov.vn' },
  'featured-contradict': { right: '' },
  'field-missing': { lines: [1, 2], right: '---\ntitle: Họp phiên đầu tiên\nsummary: Tóm tắt.' },
  'field-type': { right: 'featured: true' },
  'id-duplicate': { right: '- id: tin-khac' },
  'key-repeated': { right: '' },
  'key-unknown': { site: 'the name of a field without its last letter', right: 'keywords: [họp, tiếp dân]' },
  'list-too-long': {
    site: 'authors without end',
    right: 'author: [An, Bình]',
  },
  'number-range': { right: 'views: 1817' },
  'related-itself': { right: '' },
  'related-unknown': { right: '' },
  'shared-field-place': { site: 'a shared field in the translation alone', right: '' },
  'shared-field-twice': { right: '' },
  'status-missing': { lines: [1, 2], right: '---\nstatus: approved\ntitle: Họp phiên đầu tiên' },
  'summary-long': { right: 'summary: Lãnh đạo phường tiếp công dân vào sáng thứ Năm hằng tuần.' },
  'text-too-long': {
    right: 'author: [Nguyễn Vân Đài, Hà Khê]',
  },
  'translation-missing': {
    instead: {
      vi: 'thêm tệp `index.en.md` vào thư mục của bản tin. Không định dịch thì bỏ qua lưu ý này.',
      en: 'Add `index.en.md` to the bulletin’s folder, or leave it.',
    },
  },
  'translation-outdated': {
    instead: {
      vi: 'mở hai tệp cạnh nhau, sửa bản dịch theo bản gốc, rồi lưu vào kho.',
      en: 'Bring the translation up to date and commit it.',
    },
    why: {
      vi: 'Lịch sử của kho cho thấy bản gốc được sửa sau lần cuối sửa bản dịch.',
      en: 'The history says that the original was changed after the translation.',
    },
  },
  'value-repeated': { right: 'related: [2017/khac]' },
  'value-unknown': { site: 'a kind nobody knows', right: 'kind: news' },
};
