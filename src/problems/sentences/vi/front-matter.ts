import type { FrontMatterProblems } from '../../catalogue/front-matter.ts';
import type { Texts } from '../../problem.ts';

/** In Vietnamese, the problems of how a front matter is written down. */
export const frontMatter: Texts<FrontMatterProblems> = {
  'front-matter-fence': ({ found }) => [
    `Dòng “${found}” phải là “---”, không có gì khác.`,
    'Sửa dòng này thành đúng ba dấu gạch nối.',
  ],
  'front-matter-map': () => [
    'Phần thông tin này không có dạng “tên: giá trị”.',
    'Viết mỗi mục một dòng, có dấu cách sau dấu hai chấm, ví dụ “title: Họp phiên đầu tiên”.',
  ],
  'front-matter-start': () => [
    'Tệp phải bắt đầu bằng dòng “---”.',
    'Xóa mọi thứ đứng trước dòng “---” đầu tiên, kể cả dòng trống và dấu cách; nếu chưa có thì thêm vào.',
  ],
  'front-matter-unclosed': () => [
    'Phần thông tin đầu tệp chưa được đóng.',
    'Thêm một dòng “---” sau mục cuối cùng, trước nội dung bài viết.',
  ],
  'yaml-colon': () => [
    'Giá trị có dấu hai chấm nên không đọc được.',
    'Đặt cả giá trị trong dấu ngoặc kép: title: "Thông báo: lịch nghỉ lễ".',
  ],
  'yaml-invalid': () => [
    'Không đọc được phần thông tin từ dòng này.',
    'Viết mỗi mục một dòng dạng “tên: giá trị”, có dấu cách sau dấu hai chấm; dòng con thụt vào hai dấu cách.',
  ],
  'yaml-quote': () => [
    'Giá trị có ký tự đặc biệt ở đây nên không đọc được.',
    'Đặt cả giá trị trong dấu ngoặc kép, ví dụ "@…", "*…" hoặc "[…]"; giá trị có sẵn dấu " thì dùng dấu nháy đơn: \'…\'.',
  ],
  'yaml-tab': () => ['Dòng này thụt vào bằng phím Tab.', 'Thay phím Tab bằng hai dấu cách.'],
  'yaml-unclosed': () => ['Thiếu dấu đóng ngoặc.', 'Kiểm tra các cặp dấu " ", \' \', [ ] và { } từ chỗ này.'],
};
