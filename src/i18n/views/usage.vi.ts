import type { Usage } from '../usage-error.ts';

/** The wrong uses of `bantin views`. */
type ViewUsage = Pick<
  Usage,
  'log-missing' | 'logs-unsaid' | 'month-missing' | 'views-ending' | 'views-published'
>;

/** In Vietnamese, what is wrong with a call of `bantin views`. */
export const usage: ViewUsage = {
  'log-missing': ({ file }) => `Không có nhật ký ${file}. Xem dòng access_log trong cấu hình của máy chủ.`,
  'logs-unsaid': (_, bantin) =>
    `Chưa biết nhật ký ở đâu. Ghi tên tệp sau lệnh: ${bantin('views', 'collect', '/var/log/nginx/bantin.access.log')}, hoặc ghi views: {logs: […]} trong site.yml.`,
  'month-missing': ({ value }, bantin) =>
    `${value === undefined ? 'Thiếu tháng.' : `“${value}” không phải là một tháng.`} Ghi tháng cần xem: ${bantin('views', 'report', '--month', '2026-10')}`,
  'views-ending': ({ file, ending }) =>
    `Không ghi báo cáo vào ${file}: tên tệp phải có đuôi ${ending}. Đổi tên sau --output, hoặc ghi --format cho khớp.`,
  'views-published': ({ file, folder }) =>
    `Không ghi vào ${file}: ${folder} là nơi để đăng hoặc để dựng trang, mà sổ đếm và báo cáo là việc nội bộ. Chọn nơi khác, ngoài các thư mục ấy.`,
};
