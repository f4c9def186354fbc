import type { Usage } from '../usage-error.ts';

/** The wrong uses of `bantin royalties`. */
type RoyaltyUsage = Pick<
  Usage,
  | 'period-missing'
  | 'period-invalid'
  | 'format-invalid'
  | 'sheet-ending'
  | 'sheet-published'
  | 'payee-unknown'
>;

/** In Vietnamese, what is wrong with a call of `bantin royalties`. */
export const usage: RoyaltyUsage = {
  'period-missing': (_, bantin) =>
    `Ghi một kỳ, và chỉ một: ${bantin('royalties', '--month', '2017-04')}, hoặc --quarter 2017-Q2, hoặc --year 2017.`,
  'period-invalid': ({ name, value, example }) =>
    `“${value}” không dùng được cho ${name}. Viết dạng ${example}.`,
  'format-invalid': ({ value, formats }) => `“${value}” không dùng được cho --format. Viết ${formats}.`,
  'sheet-ending': ({ file, ending }) =>
    `Không ghi bảng nhuận bút vào ${file}: tên tệp phải có đuôi ${ending}. Đổi tên sau --output, hoặc ghi --format cho khớp.`,
  'sheet-published': ({ file, folder }) =>
    `Không ghi bảng nhuận bút vào ${file}: ${folder} là nơi để đăng hoặc để dựng trang, mà bảng này là chuyện riêng. Chọn nơi khác bằng --output, ngoài các thư mục ấy.`,
  'payee-unknown': ({ value, near }) =>
    `Trong kỳ không có người nhận nhuận bút nào tên “${value}”.${near ? ` Có phải ý là “${near}”?` : ''} Viết đúng họ tên như ở mục author, cả dấu và chữ hoa.`,
};
