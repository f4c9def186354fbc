import type { StaticProblems } from '../../../src/problems/catalogue/static.ts';
import { problem, startOf } from '../../../src/problems/problem.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of the office's own files. */
export const STATIC_RIGHTS: Rights<StaticProblems> = {
  'static-address': {
    site: 'two files by letter case',
    renamed: ['../static/bieu-mau.pdf', '../static/bieu-mau-2.pdf'],
  },
  'static-html': {
    renamed: ['../static/bieu-mau/a.html', '../static/a.html'],
  },
  'static-large': {
    instead: {
      vi: 'nén tệp cho nhẹ hơn rồi chép đè, hoặc để ở nơi lưu trữ khác và dẫn liên kết tới.',
      en: 'Compress the file, or keep it elsewhere and link to it.',
    },
  },
  'static-link': {
    instead: { vi: 'xóa lối tắt, chép tệp thật vào đó.', en: 'Delete the link and copy the real file.' },
  },
  'static-name': { renamed: ['../static/a#1.txt', '../static/a-1.txt'] },
  'static-private': {
    seen: problem('static-private', startOf('../static/danh-sach.csv'), {
      file: 'danh-sach.csv',
      id: '2017/hop',
    }),
    instead: {
      vi: 'xóa thông tin ấy khỏi tệp.',
      en: 'Delete it from the file.',
    },
  },
  'static-reserved': {
    site: 'a hidden file in a folder',
    instead: {
      vi: 'xóa tệp ấy; mật khẩu và cấu hình không bao giờ để trong `static`.',
      en: 'Delete the file: passwords and settings never belong into `static`.',
    },
  },
  'static-too-large': {
    instead: {
      vi: 'để tệp ở nơi lưu trữ khác (phim thì ở trang phim) rồi dẫn liên kết tới.',
      en: 'Keep the file elsewhere and link to it.',
    },
  },
  'static-type': {
    site: 'a text in a folder',
    renamed: ['../static/tep/README.md', '../static/tep/huong-dan.txt'],
  },
};
