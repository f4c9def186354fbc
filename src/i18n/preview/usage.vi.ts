import type { Usage } from '../usage-error.ts';

/** The wrong uses of `bantin preview-link`. */
type PreviewUsage = Pick<
  Usage,
  | 'preview-missing'
  | 'preview-unknown'
  | 'preview-page'
  | 'preview-public'
  | 'preview-withdrawn'
  | 'preview-none'
  | 'preview-damaged'
  | 'approvers-none'
  | 'days-invalid'
>;

/** In Vietnamese, what is wrong with a call of `bantin preview-link`. */
export const usage: PreviewUsage = {
  'preview-missing': (_, bantin) =>
    `Ghi mã bản tin, ví dụ: ${bantin('preview-link', '2026/ten-tin')}. Xem các liên kết đang có: ${bantin('preview-link', '--list')}`,
  'preview-unknown': ({ value, near }, bantin) =>
    `Không có bản tin “${value}”.${near ? ` Có phải ý là “${near}”?` : ''} Viết mã bản tin, ví dụ: ${bantin('preview-link', '2026/ten-tin')}`,
  'preview-page': ({ page }, bantin) =>
    `“${page}” là trang cố định: trang ấy đăng ngay khi dựng, nên không có liên kết xem trước. Xem trên máy này: ${bantin('serve')}`,
  'preview-public': ({ id, url }) =>
    `${id} đã đăng hoặc đã đến giờ đăng, không cần liên kết xem trước: gửi địa chỉ ${url}`,
  'preview-withdrawn': ({ id }) =>
    `${id} đã gỡ (status: withdrawn) nên không có trang để xem trước. Muốn trình lại thì ghi status: pending.`,
  'preview-none': ({ value }, bantin) =>
    `Không có liên kết xem trước nào của “${value}”. Xem các liên kết đang có: ${bantin('preview-link', '--list')}`,
  'preview-damaged': ({ file }) =>
    `Tệp giữ các liên kết xem trước bị hỏng hoặc không đọc được: ${file}. Kiểm tra quyền đọc; nếu tệp hỏng thì xóa tệp ấy rồi tạo lại liên kết. Trong lúc này không có trang xem trước nào được dựng.`,
  'approvers-none': () =>
    'Chưa chuyên mục nào có người duyệt. Ghi tài khoản ở nơi giữ kho vào categories.yml, ví dụ approvers: ["@lan"], rồi chạy lại.',
  'days-invalid': ({ value, most }) =>
    `“${value}” không dùng được cho --days. Viết một số ngày từ 1 đến ${most}, ví dụ --days 7.`,
};
