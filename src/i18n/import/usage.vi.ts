import type { Usage } from '../usage-error.ts';

/** The wrong uses of `bantin import`. */
type ImportUsage = Pick<
  Usage,
  | 'import-source'
  | 'import-missing'
  | 'import-unknown'
  | 'import-unreadable'
  | 'import-encoding'
  | 'import-columns'
  | 'import-published'
  | 'import-status'
  | 'import-limit'
>;

/** In Vietnamese, what is wrong with a call of `bantin import`. */
export const usage: ImportUsage = {
  'import-source': (_, bantin) =>
    `Thiếu nguồn. Ghi tệp hoặc thư mục xuất từ trang cũ, ví dụ: ${bantin('import', 'tin-tuc.json')}`,
  'import-missing': ({ place }) => `Không có ${place}. Kiểm tra lại tên và đường dẫn.`,
  'import-unknown': ({ place }) =>
    `Không biết đọc ${place}. Nguồn là tệp .json, .csv (SharePoint), .sql (NukeViet), .xml (WordPress), hoặc thư mục chứa các trang đã lưu (.html). Bảng Excel thì lưu thành “CSV UTF-8” trước.`,
  'import-unreadable': ({ place, reason }) =>
    `Không đọc được ${place}: ${reason}. Xuất lại tệp từ trang cũ rồi chạy lại; những gì đã nhận vẫn còn.`,
  'import-encoding': ({ place }) =>
    `${place} không phải là UTF-8, nên chữ có dấu sẽ sai. Xuất lại theo UTF-8 (trong Excel: lưu thành “CSV UTF-8”) rồi chạy lại.`,
  'import-columns': ({ place, table }) =>
    `${place} không nói tên các cột của bảng ${table}. Xuất lại cả cấu trúc bảng (CREATE TABLE) rồi chạy lại.`,
  'import-status': ({ value }) => `Không dùng được “${value}” cho --status. Ghi draft hoặc approved.`,
  'import-limit': ({ value }) => `Không dùng được “${value}” cho --limit. Ghi một số từ 1 trở lên.`,
  'import-published': ({ file, folder }) =>
    `Không ghi báo cáo vào ${file}: ${folder} là nơi để đăng hoặc để dựng trang, mà báo cáo là chuyện riêng. Chọn nơi khác bằng --report.`,
};
