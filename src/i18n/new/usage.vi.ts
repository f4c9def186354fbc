import type { Usage } from '../usage-error.ts';
import { vi } from './vi.ts';

/** The wrong uses of `bantin new`. */
export type NewUsage = Pick<
  Usage,
  | 'title-missing'
  | 'title-empty'
  | 'title-unfound'
  | 'section-unknown'
  | 'language-unused'
  | 'kind-unknown'
  | 'date-unusable'
  | 'translate-unknown'
  | 'translate-complete'
  | 'translate-alone'
  | 'translate-shared'
  | 'from-refused'
>;

const meant = (near: string | undefined) => (near ? ` Có phải ý là “${near}”?` : '');

/** In Vietnamese, what is wrong with a call of `bantin new`. */
export const usage: NewUsage = {
  'title-missing': (_, bantin) =>
    `Thiếu tiêu đề. Viết trong dấu nháy, ví dụ: ${bantin('new', 'Đường mới thông xe')}`,
  'title-empty': ({ value }) =>
    `Tiêu đề “${value}” không có chữ cái hay chữ số nào để đặt tên thư mục. Viết lại tiêu đề.`,
  'title-unfound': ({ file }, bantin) =>
    `Không thấy tiêu đề trong ${file}. Viết ra, ví dụ: ${bantin('new', 'Đường mới thông xe', '--from', file)}`,
  'section-unknown': ({ value, near, known }) =>
    `Không có chuyên mục “${value}”.${meant(near)} Các chuyên mục: ${known}.`,
  'language-unused': ({ value, known }) =>
    `Trang này không dùng ngôn ngữ “${value}”. Các ngôn ngữ: ${known}.`,
  'kind-unknown': ({ value, near, known }) =>
    `Không có loại bài “${value}”.${meant(near)} Các loại: ${known}.`,
  'date-unusable': ({ value }) =>
    `“${value}” không dùng được cho --date. Viết ngày có thật, ví dụ 01/12/2026 hoặc "01/12/2026 07:00".`,
  'translate-unknown': ({ value, near }, bantin) =>
    `Không có bản tin “${value}”.${meant(near)} Viết mã bản tin, ví dụ: ${bantin('new', '--translate', near ?? '2026/ten-tin')}`,
  'translate-complete': ({ value }) =>
    `Bản tin ${value} đã có đủ các ngôn ngữ của trang. Sửa thẳng trong tệp, không tạo lại.`,
  'translate-alone': () =>
    'Trang này chỉ có một ngôn ngữ nên không có bản dịch. Thêm ngôn ngữ ở mục languages trong site.yml trước.',
  'translate-shared': ({ name }) =>
    `Bản dịch không có ${name} riêng: điều ấy đã ghi trong bản gốc. Bỏ tùy chọn này.`,
  'from-refused': ({ file, why, near }) => `Không lấy được gì từ ${file}: ${vi.refusals[why]}${meant(near)}`,
};
