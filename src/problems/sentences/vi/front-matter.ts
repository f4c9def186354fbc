import type { FrontMatterProblems } from '../../catalogue/front-matter.ts';
import type { Texts } from '../../problem.ts';

/** The line as it should be, or else what to do about it. */
const written = (line: string | undefined, remedy: string) =>
  line ? `Viết dòng ấy là “${line}”${line.startsWith(' ') ? ' (thụt vào hai dấu cách)' : ''}.` : remedy;

/** In Vietnamese, the problems of how a front matter is written down. */
export const frontMatter: Texts<FrontMatterProblems> = {
  'front-matter-fence': ({ found }) => [
    `Dòng “${found}” phải là “---”, không có gì khác.`,
    /^---.*[: ]/.test(found)
      ? 'Để “---” đứng một mình một dòng, và chuyển phần chữ ở sau nó xuống dòng dưới.'
      : 'Sửa dòng này thành đúng ba dấu gạch nối.',
  ],
  'front-matter-map': ({ line }) => [
    'Phần thông tin này không có dạng “tên: giá trị”.',
    `Viết mỗi mục một dòng, có dấu cách sau dấu hai chấm, ví dụ “${line ?? 'title: Họp phiên đầu tiên'}”.`,
  ],
  'front-matter-start': () => [
    'Tệp phải bắt đầu bằng dòng “---”.',
    'Xóa mọi thứ đứng trước dòng “---” đầu tiên, kể cả dòng trống và dấu cách; nếu chưa có thì thêm vào.',
  ],
  'front-matter-unclosed': ({ line }) => [
    'Phần thông tin đầu tệp chưa được đóng.',
    line
      ? `Thêm một dòng “---” ở dòng ${line}, sau mục cuối cùng và trước nội dung bài viết.`
      : 'Thêm một dòng “---” sau mục cuối cùng, trước nội dung bài viết.',
  ],
  'value-cut': ({ line }) => [
    'Chữ từ dấu “#” này trở đi bị bỏ: sau dấu cách, “#” mở đầu một ghi chú của người viết.',
    `Nếu là một phần của nội dung, ${line ? `viết dòng ấy là “${line}”` : 'đặt cả giá trị trong dấu ngoặc kép: title: "Kế hoạch #5"'}. Nếu là ghi chú, để ghi chú ở một dòng riêng bắt đầu bằng “#”.`,
  ],
  'yaml-colon': ({ line }) => [
    'Giá trị có dấu hai chấm nên không đọc được.',
    written(line, 'Đặt cả giá trị trong dấu ngoặc kép: title: "Thông báo: lịch nghỉ lễ".'),
  ],
  'yaml-invalid': ({ line }) => [
    'Không đọc được phần thông tin từ dòng này.',
    written(
      line,
      'Viết mỗi mục một dòng dạng “tên: giá trị”, có dấu cách sau dấu hai chấm; dòng con thụt vào hai dấu cách.',
    ),
  ],
  'yaml-quote': ({ line }) => [
    'Giá trị có ký tự đặc biệt ở đây nên không đọc được.',
    written(
      line,
      'Đặt cả giá trị trong dấu ngoặc kép, ví dụ "@…", "*…" hoặc "[…]"; giá trị có sẵn dấu " thì dùng dấu nháy đơn: \'…\'.',
    ),
  ],
  'yaml-tab': ({ line }) => [
    'Dòng này thụt vào bằng phím Tab.',
    written(line, 'Thay phím Tab bằng hai dấu cách.'),
  ],
  'yaml-unclosed': ({ line }) => [
    'Thiếu dấu đóng ngoặc.',
    written(line, 'Kiểm tra các cặp dấu " ", \' \', [ ] và { } từ chỗ này.'),
  ],
};
