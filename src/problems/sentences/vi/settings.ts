import { formatNumber } from '../../../filters/numbers.ts';
import type { SettingsProblems } from '../../catalogue/settings.ts';
import type { Texts } from '../../problem.ts';
import { meant } from './terms.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  goatcounter: 'https://bantin.goatcounter.com',
  matomo: 'https://thongke.example.gov.vn',
  endpoint: 'https://dem.example.gov.vn/{id}.json',
};

const number = (value: number) => formatNumber(value, 'vi');

/** In Vietnamese, the problems of the settings and of what all pages print: menus, the notice, the logo. */
export const settings: Texts<SettingsProblems> = {
  'accent-contrast': ({ value, ratio }) => [
    `Màu “${value}” quá nhạt so với nền trang (tương phản ${number(ratio)} : 1, cần ít nhất 4,5 : 1).`,
    'Chọn một màu đậm hơn, ví dụ "#9b1c1c".',
  ],
  'admin-workflow': ({ backend }) => [
    `Trang soạn thảo chưa có bước gửi duyệt khi lưu vào “${backend}”.`,
    'Xóa dòng workflow, hoặc viết workflow: false; khi đó người duyệt đổi mục Trạng thái của bản tin.',
  ],
  'approvers-stale': () => [
    'CODEOWNERS không còn khớp với approvers trong categories.yml, nên nơi giữ kho hỏi nhầm người duyệt.',
    'Chạy npx bantin codeowners rồi lưu CODEOWNERS vào kho.',
  ],
  'approver-invalid': ({ value }) => [
    `“${value}” không phải là tài khoản hay nhóm của nơi giữ kho.`,
    'Viết tên tài khoản hoặc nhóm sau dấu @, không phải họ tên, hoặc viết email của tài khoản, ví dụ approvers: ["@lan", "@van-phong/bien-tap"].',
  ],
  'base-url-invalid': ({ value }) => [
    `“${value}” không dùng được làm địa chỉ của trang.`,
    'Viết https://, tên miền và nếu cần thì thư mục, không có dấu cách, “//”, “?”, “#”, ví dụ https://bantin.example.gov.vn.',
  ],
  'color-invalid': ({ value }) => [
    `“${value}” không phải là mã màu.`,
    'Viết dấu # và sáu chữ số thập lục phân trong dấu ngoặc kép, ví dụ "#9b1c1c".',
  ],
  'color-unquoted': ({ key, value }) => [
    `Mục “${key}” đang trống: chữ sau dấu # không có ngoặc kép bị coi là ghi chú.`,
    `Viết ${key}: "${value}", có dấu ngoặc kép.`,
  ],
  'feed-id-invalid': ({ value }) => [
    `“${value}” không dùng được làm feedId.`,
    'Viết tên miền và năm cơ quan bắt đầu dùng tên miền ấy, cách nhau bằng dấu phẩy, ví dụ feedId: mocgiang.example.gov.vn,2026.',
  ],
  'lang-unknown': ({ value }) => [
    `“${value}” không phải là mã ngôn ngữ.`,
    'Dùng mã hai chữ cái, ví dụ en, fr, zh, km.',
  ],
  'logo-large': ({ file, megabytes, limit }) => [
    `Tệp biểu trưng “${file}” quá lớn: ${number(megabytes)} MB, nhiều nhất là ${limit} MB.`,
    'Lưu lại bản gọn hơn; biểu trưng nhiều chi tiết thì lưu thành PNG rộng khoảng 400 điểm ảnh.',
  ],
  'logo-unsafe': ({ found }) => [
    `Biểu trưng không dùng được: ${found}.`,
    'Dùng tệp SVG chỉ gồm hình vẽ, không có mã lệnh và không gọi tệp khác.',
  ],
  'menu-address': ({ url }) => [
    `Liên kết “${url}” chưa có chữ để in ra.`,
    'Viết liên kết đến trang khác theo dạng {text: {vi: Cổng Dịch vụ công quốc gia}, url: https://dichvucong.gov.vn}.',
  ],
  'menu-unknown': (params) =>
    'template' in params
      ? [
          `Trang của mẫu ${params.template} chưa có tên để đưa vào trình đơn.`,
          `Thêm dòng translationKey: ${params.key} vào phần đầu mẫu ấy, và ghi ${params.key} ở đây.`,
        ]
      : [
          `Không có trang “${params.id}” trong thư mục pages.${meant(params.near)}`,
          'Viết tên thư mục của trang trong pages, hoặc translationKey của một trang riêng, hoặc xóa mục này.',
        ],
  'network-invalid': ({ key }) => [
    `Một dòng trong “${key}” không phải là địa chỉ mạng (IP).`,
    'Viết một địa chỉ như "203.0.113.7", hoặc cả mạng như "203.0.113.0/24" hay "2001:db8::/32".',
  ],
  'notice-order': () => [
    'Thông báo chung (notice) kết thúc trước khi bắt đầu nên không bao giờ hiện.',
    'Sửa until thành thời điểm sau from; chỉ ghi ngày thì from tính từ đầu ngày, until tính đến hết ngày.',
  ],
  'repository-invalid': ({ value, near }) => [
    `“${value}” không phải là tên kho.${meant(near)}`,
    'Viết tên cơ quan hoặc nhóm, dấu gạch chéo, rồi tên kho, ví dụ repo: so-y-te/ban-tin.',
  ],
  'timezone-unknown': ({ value }) => [
    `“${value}” không phải là tên múi giờ.`,
    'Dùng Asia/Ho_Chi_Minh cho Việt Nam.',
  ],
  'views-incomplete': ({ provider, key }) => [
    `Cách đếm lượt xem ${provider} cần dòng “${key}”.`,
    key === 'site'
      ? 'Viết số của trang này trong Matomo, ví dụ site: 3 (xem ở Matomo: Quản trị, Trang web).'
      : `Viết địa chỉ của dịch vụ đếm, ví dụ url: ${EXAMPLES[provider] ?? EXAMPLES.goatcounter}.`,
  ],
  'views-unused': ({ provider, key }) => [
    `Dòng “${key}” không có tác dụng khi provider là ${provider}.`,
    'Xóa dòng ấy, hoặc đổi provider.',
  ],
  'views-url-invalid': ({ value, isTemplate, near }) => [
    `“${value}” không dùng được làm địa chỉ của dịch vụ đếm.${meant(near)}`,
    isTemplate
      ? `Sau tên máy chủ, viết {id} ở chỗ của mã bản tin hoặc {path} ở chỗ của đường dẫn trang, ví dụ ${EXAMPLES.endpoint}.`
      : 'Chỉ viết địa chỉ gốc của dịch vụ: https://, tên máy chủ và nếu cần thì thư mục; không có “?”, “#”, {id} hay tên tệp .php.',
  ],
};
