import type { ProblemTexts } from '../problem.ts';

/** In Vietnamese, the problems of what all pages print: menus, the notice, the logo. */
export const settings = {
  'color-unquoted': ({ key, value }) => [
    `Mục “${key}” đang trống: chữ sau dấu # không có ngoặc kép bị coi là ghi chú.`,
    `Viết ${key}: "${value}", có dấu ngoặc kép.`,
  ],
  'logo-large': ({ file, megabytes, limit }) => [
    `Tệp biểu trưng “${file}” quá lớn: ${megabytes} MB, nhiều nhất là ${limit} MB.`,
    'Lưu lại bản gọn hơn; biểu trưng nhiều chi tiết thì lưu thành PNG rộng khoảng 400 điểm ảnh.',
  ],
  'menu-address': ({ url }) => [
    `Liên kết “${url}” chưa có chữ để in ra.`,
    'Viết liên kết đến trang khác theo dạng {text: {vi: Cổng Dịch vụ công quốc gia}, url: https://dichvucong.gov.vn}.',
  ],
  'notice-order': () => [
    'Thông báo chung (notice) kết thúc trước khi bắt đầu nên không bao giờ hiện.',
    'Sửa until thành thời điểm sau from; chỉ ghi ngày thì from tính từ đầu ngày, until tính đến hết ngày.',
  ],
} satisfies Partial<ProblemTexts>;
