import type { FileProblems } from '../../../src/problems/catalogue/files.ts';
import { problem, startOf } from '../../../src/problems/problem.ts';
import { TEXT } from '../site.ts';
import { PICTURE } from './picture.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of files and folders as such. */
export const FILE_RIGHTS: Rights<FileProblems> = {
  'bundle-empty': {
    instead: {
      vi: 'viết bài vào tệp `index.vi.md` trong thư mục ấy, hoặc xóa thư mục.',
      en: 'Write `index.vi.md` in that folder, or delete the folder.',
    },
  },
  'change-address': { right: 'slug: hop' },
  'change-edited': {
    instead: {
      vi: 'chép chỗ sửa sang tệp hẹn giờ, rồi lưu cả hai vào kho.',
      en: 'Copy the edit into the text with the time in its name, and commit both.',
    },
    why: {
      vi: 'Lịch sử của kho cho thấy bài chính được sửa sau lần cuối sửa tệp thay cho nó.',
      en: 'The history says that the first text was changed after the one that takes its place.',
    },
  },
  'change-hides': { right: 'date: 2026-11-01' },
  'change-without-text': {
    instead: {
      vi: 'đổi tên tệp thành `index.vi.md`, và ghi giờ đăng ở mục `date`.',
      en: 'Rename the file to `index.vi.md`, and write as its `date` when it is to appear.',
    },
  },
  'content-missing': {
    instead: {
      vi: 'tạo tệp `content/categories.yml`, hoặc lấy lại nó từ lịch sử của kho.',
      en: 'Create the file, or take it back from the history.',
    },
  },
  'encoding-invalid': {
    instead: {
      vi: 'mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Bảng mã (Encoding) chọn UTF-8 rồi lưu đè.',
      en: 'Open the file, save it with the encoding UTF-8.',
    },
  },
  'file-clash': {
    site: 'two attachments with one public name',
    right: '- file: lich-thang-12.pdf',
    also: {
      'bulletins/2017/hop/lich-thang-12.pdf': '%PDF-1.4\n',
      'bulletins/2017/hop/lich.pdf': undefined,
    },
    why: {
      vi: 'Ở địa chỉ, tên tệp không có dấu và không phân biệt chữ hoa, nên hai tên khác nhau có thể thành một.',
      en: 'In addresses the names of files have no marks and no capital letters: two names may come to one.',
    },
  },
  'file-empty': {
    site: 'an attachment of no bytes',
    right: '- file: ban-goc.pdf',
    also: { 'bulletins/2017/hop/ban-goc.pdf': '%PDF-1.4\n', 'bulletins/2017/hop/a.pdf': undefined },
    why: {
      vi: 'Viết nội dung vào tệp, hoặc xóa tệp nếu không dùng.',
      en: 'Write the text, or delete the file.',
    },
  },
  'file-heavy': {
    seen: problem(
      'file-heavy',
      { file: TEXT, line: 8, column: 9 },
      { file: 'bao-cao.pdf', megabytes: 26, limit: 25 },
    ),
    instead: {
      vi: 'lưu lại PDF ở dạng nén rồi chép đè tệp cũ; quá dài thì chia thành nhiều tệp.',
      en: 'Save the PDF compressed and replace the file, or divide it.',
    },
  },
  'file-missing': {
    site: 'a picture’s name in another case',
    right: 'image: A.PNG',
    why: {
      vi: 'Máy chủ phân biệt chữ hoa và chữ thường, kể cả ở đuôi tệp.',
      en: 'Servers tell capital letters from small ones, in the ending too.',
    },
  },
  'file-name': {
    site: 'a file that Windows cannot hold',
    renamed: ['bulletins/2017/hop/aux.pdf', 'bulletins/2017/hop/phu-luc.pdf'],
  },
  'file-outside': {
    site: 'a picture of another bulletin',
    right: 'image: a.png',
    also: {
      'bulletins/2017/hop/a.png': PICTURE,
      'bulletins/2017/khac/a.png': undefined,
      'bulletins/2017/khac/index.vi.md': undefined,
    },
    why: {
      vi: 'Chép hình vào thư mục của bản tin này, rồi viết `image: a.png`.',
      en: 'Copy the picture into this bulletin’s folder and write `image: a.png`.',
    },
  },
  'file-refused': {
    seen: problem(
      'file-refused',
      { file: TEXT, line: 8, column: 9 },
      { file: 'bao-cao.pdf', megabytes: 101, limit: 100 },
    ),
    instead: {
      vi: 'nén hoặc chia tệp trước khi lưu vào kho: tệp đã vào lịch sử thì xóa đi kho vẫn còn giữ.',
      en: 'Make the file smaller before it is committed: the history keeps what was once in it.',
    },
  },
  'file-temporary': {
    right: '- file: hop.docx',
    also: { 'bulletins/2017/hop/hop.docx': 'PK\u0003\u0004' },
  },
  'file-too-large': {
    seen: problem('file-too-large', startOf(TEXT), { megabytes: 50.4, limit: 2 }),
    instead: {
      vi: 'lấy hình dán thẳng ra khỏi bài, lưu thành tệp riêng; bài dài thì đăng thành tài liệu đính kèm.',
      en: 'Save pasted pictures as files of their own; attach a long text as a document.',
    },
  },
  'folder-name': {
    site: 'a folder with capital letters',
    renamed: ['bulletins/2017/Hop-Bao', 'bulletins/2017/hop-bao'],
  },
  'file-unused': {
    instead: {
      vi: 'ghi tên tệp vào `attachments`, `image` hoặc trong bài; không dùng thì xóa tệp.',
      en: 'Name the file in `attachments`, `image` or the text, or delete it.',
    },
  },
  'folder-deep': { renamed: ['bulletins/2017/hop/tep/2026', 'bulletins/2017/hop/tep-2026'] },
  'git-unreadable': {
    instead: {
      vi: 'gửi nguyên văn lưu ý này cho người quản trị kho.',
      en: 'Show this to whoever runs the repository.',
    },
  },
  'lfs-pointer': {
    right: 'image: hinh-goc.png',
    also: { 'bulletins/2017/hop/hinh-goc.png': PICTURE, 'bulletins/2017/hop/a.png': undefined },
    why: {
      vi: 'Trên máy của mình chạy `git lfs pull`; nếu không dùng Git LFS thì chép lại tệp thật.',
      en: 'Run `git lfs pull`, or copy the real file again.',
    },
  },
  'pages-removed': {
    seen: problem('pages-removed', startOf('site.yml'), { removed: 900, pages: 1000 }),
    instead: {
      vi: 'xem có xóa hay đổi tên nhầm thư mục không. Nếu đúng là muốn bỏ, chạy như thông báo đã chỉ.',
      en: 'See whether a folder was deleted or renamed by mistake; if not, do as the message says.',
    },
  },
  'repository-inside': {
    site: '.GIT/config in bulletins/2017/hop/anh',
    instead: {
      vi: 'xóa thư mục ẩn `.git` trong thư mục ấy; chỉ kho nội dung mới có thư mục này.',
      en: 'Delete the hidden folder `.git` in there; the repository alone has one.',
    },
  },
  'text-turned': { right: 'Tệp fdp.exe' },
  'year-folder': { renamed: ['bulletins/thang-4', 'bulletins/2017'] },
};
