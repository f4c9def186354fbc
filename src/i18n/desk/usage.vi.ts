import type { Usage } from '../usage-error.ts';

/** The wrong uses of the commands for the editors' desk. */
type DeskUsage = Pick<
  Usage,
  | 'agenda-ending'
  | 'agenda-published'
  | 'bundle-unnamed'
  | 'bundle-unknown'
  | 'links-where'
  | 'dictionary-missing'
>;

/** In Vietnamese, what is wrong with such a call. */
export const usage: DeskUsage = {
  'agenda-ending': ({ file, ending }) =>
    `Không ghi lịch việc vào ${file}: tên tệp phải có đuôi ${ending}. Đổi tên sau --output, hoặc ghi --format cho khớp.`,
  'agenda-published': ({ file, folder }) =>
    `Không ghi lịch việc vào ${file}: ${folder} là nơi để đăng hoặc để dựng trang, mà lịch này nói cả về tin chưa đăng. Chọn nơi khác bằng --output, ngoài các thư mục ấy.`,
  'bundle-unnamed': (_, bantin) => `Thiếu mã bản tin hoặc trang. Ví dụ: ${bantin('history', '2017/tptm')}`,
  'bundle-unknown': ({ value, near }) =>
    `Không có bản tin hay trang nào là “${value}”, trong nội dung cũng như trong git.${near ? ` Có phải ý là “${near}”?` : ''} Viết mã bản tin (2017/tptm), tên trang (lien-he) hoặc đường dẫn.`,
  'links-where': (_, bantin) =>
    `Ghi rõ liên kết nào: ${bantin('links', '--outside')} hỏi các địa chỉ ngoài trang này. Liên kết trong trang thì lệnh ${bantin('check')} đã xem.`,
  'dictionary-missing': ({ word }) =>
    `Chưa có từ điển tiếng Việt trên máy này. Cài một trong hai: npm install --save-dev ${word} (trong kho của cơ quan), hoặc apt install hunspell-vi (Debian, Ubuntu).`,
};
