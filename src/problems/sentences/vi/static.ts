import type { StaticProblems } from '../../catalogue/static.ts';
import type { Texts } from '../../problem.ts';

/** In Vietnamese, the problems of files in `static/`. */
export const statics: Texts<StaticProblems> = {
  'static-address': ({ file, other }) => [
    `Tệp “${file}” trong static sẽ trùng địa chỉ với ${other}.`,
    'Đổi tên hoặc chuyển tệp sang thư mục khác; chữ hoa, chữ thường coi là như nhau, và một tên không thể vừa là tệp vừa là thư mục.',
  ],
  'static-html': ({ name }) => [
    `Trang HTML “${name}” nằm trong thư mục con của static.`,
    'Chỉ để trực tiếp trong static những tệp .html dùng để xác minh, ví dụ google123.html; trang cho người đọc thì viết trong pages hoặc layouts/custom.',
  ],
  'static-large': ({ megabytes }) => [
    `Tệp này nặng ${megabytes} MB: người dùng điện thoại phải chờ lâu, và git giữ mãi mọi bản cũ của tệp.`,
    'Nén tệp cho nhẹ hơn, hoặc để ở nơi lưu trữ khác rồi dẫn liên kết tới.',
  ],
  'static-link': ({ name }) => [
    `“${name}” là lối tắt (symlink) hoặc không phải là tệp, thư mục thông thường.`,
    'Chép tệp thật vào thư mục static.',
  ],
  'static-name': ({ name }) => [
    `Có máy chủ hoặc máy chạy Windows không giữ được tên “${name}”.`,
    'Đặt tên bằng chữ không dấu, chữ số, dấu gạch nối; tránh < > : " | ? * # % \\, tên riêng của Windows như con, aux, và dấu chấm, dấu cách ở cuối.',
  ],
  'static-private': ({ file, id }) => [
    `Tệp “${file}” trong static chứa thông tin biên tập (thư điện tử hoặc ghi chú) của bản tin ${id}.`,
    'Xóa thông tin ấy khỏi tệp; nếu đó là địa chỉ chung của cơ quan thì ghi địa chỉ ấy vào owner trong site.yml.',
  ],
  'static-reserved': ({ name }) => [
    `Tên “${name}” dành cho máy chủ: tên bắt đầu bằng dấu chấm, hoặc ngay trong static bắt đầu bằng dấu gạch dưới; functions và node_modules.`,
    'Chỉ thư mục .well-known được bắt đầu bằng dấu chấm. Đổi tên, hoặc cấu hình trên máy chủ; địa chỉ cũ thì ghi vào aliases của bản tin.',
  ],
  'static-too-large': ({ megabytes, limit }) => [
    `Tệp quá lớn: ${megabytes} MB, nhiều nhất là ${limit} MB.`,
    'Nén tệp cho nhẹ hơn, chia nhỏ, hoặc để ở nơi lưu trữ khác rồi dẫn liên kết tới.',
  ],
  'static-type': ({ name, allowed }) => [
    `Không đăng được loại tệp của “${name}” trong static.`,
    `Các loại được đăng: ${allowed}; tệp CNAME, và tệp không có đuôi trong .well-known. Tài liệu thì lưu thành PDF, nhiều tệp thì nén thành ZIP; trang tin thì viết trong content.`,
  ],
};
