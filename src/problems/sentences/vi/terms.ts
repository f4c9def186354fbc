import type { TextPart } from '../../catalogue/body.ts';
import type { Expected } from '../../catalogue/fields.ts';

// Words in Vietnamese of which sentences are made.

/** What a field asks for. */
export const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'một dòng chữ',
  list: 'một danh sách, mỗi mục một dòng bắt đầu bằng “- ”',
  map: 'các dòng con thụt vào, dạng “tên: giá trị”',
  boolean: '“true” (có) hoặc “false” (không)',
  yearOrBoolean: 'một năm, ví dụ 2026 (từ năm đó trở đi), “true” (tất cả) hoặc “false” (không)',
  whole: 'một số nguyên, chỉ gồm chữ số, ví dụ 1817',
  decimal: 'một số, phần thập phân sau dấu chấm, ví dụ 1.5',
  textOrList: 'một dòng chữ, hoặc một danh sách các dòng chữ',
  localized: 'một dòng chữ, hoặc hai dòng con “vi:” và “en:”',
  menuEntry: 'tên thư mục của một trang trong pages, hoặc {text: {vi: …}, url: https://…}',
};

/** What of a text is too much. */
export const PARTS: Readonly<Record<TextPart, (limit: number) => string>> = {
  address: (limit) => `một địa chỉ liên kết hoặc hình dài hơn ${limit} ký tự`,
  blocks: (limit) => `hơn ${limit} đoạn và mục`,
  cells: (limit) => `hơn ${limit} ô bảng`,
  footnotes: (limit) => `hơn ${limit} chú thích cuối bài`,
  headings: (limit) => `hơn ${limit} tiêu đề`,
  images: (limit) => `hơn ${limit} hình`,
  lines: (limit) => `hơn ${limit} dòng`,
  links: (limit) => `hơn ${limit} liên kết`,
  marks: (limit) => `hơn ${limit} dấu có thể là cú pháp Markdown (như * _ [ ] < - :) và chỗ xuống dòng`,
  nesting: (limit) => `danh sách, trích dẫn hoặc khung lồng vào nhau hơn ${limit} cấp`,
  tables: (limit) => `hơn ${limit} bảng`,
  title: (limit) => `một liên kết hoặc hình có chú thích trong ngoặc kép dài hơn ${limit} ký tự`,
};

/** `phone` of `owner.phone`. */
export const lastWord = (key: string) => key.slice(key.lastIndexOf('.') + 1);
/** Where a key stands. */
export const inside = (key: string) =>
  key.includes('.')
    ? `bên trong mục “${key.slice(0, key.lastIndexOf('.'))}”`
    : 'vào tệp này; trong bài viết, dòng ấy nằm giữa hai dòng “---”';

/** What was perhaps meant. */
export const meant = (near: string | undefined) => (near ? ` Có phải ý là “${near}”?` : '');

/** For names that a disk of Windows cannot hold. */
export const unportable = (name: string): [string, string] => [
  `Máy chạy Windows không giữ được tên “${name}”.`,
  'Đổi tên: thêm một từ (con-em thay cho con); tránh < > : " | ? * và dấu chấm, dấu cách ở cuối tên.',
];
