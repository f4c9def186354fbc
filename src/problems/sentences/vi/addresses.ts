import type { AddressesProblems } from '../../catalogue/addresses.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

/** In Vietnamese, the problems of addresses: links, slugs and old addresses. */
export const addresses: Texts<AddressesProblems> = {
  'alias-duplicate': ({ value, other }) => [
    `Đường dẫn cũ “${value}” đã là địa chỉ của ${other}.`,
    'Nếu đó là địa chỉ mà trang tin đang dùng thì xóa dòng này; nếu được ghi hai lần (chữ hoa, chữ thường là như nhau) thì chỉ giữ một.',
  ],
  'alias-invalid': ({ value, near }) => [
    `“${value}” không phải là đường dẫn cũ hợp lệ.${meant(near)}`,
    'Viết đường dẫn bắt đầu bằng dấu “/”, không có tên miền, nhiều nhất 400 ký tự, ví dụ /Lists/TinTuc/ChiTiet.aspx?ID=1817. Dấu cách viết là %20; không dùng “..”, “//”, # * < > hay tên bắt đầu, kết thúc bằng dấu chấm.',
  ],
  'alias-unsupported': ({ value, host }) => [
    `${host} không chuyển hướng được từ “${value}”: phần sau dấu “?” không có dạng tên=giá trị.`,
    `Nếu trang không đặt ở ${host} thì bỏ qua lưu ý này; nếu có, chỉ ghi phần trước dấu “?”.`,
  ],
  'slug-duplicate': ({ url, other }) => [
    `Địa chỉ ${url} đã thuộc về ${other}.`,
    'Thêm hoặc sửa mục slug để mỗi trang có một địa chỉ riêng.',
  ],
  'slug-invalid': ({ value, isDevice, near }) =>
    isDevice
      ? unportable(value)
      : [
          `“${value}” không đúng cách viết địa chỉ.${meant(near)}`,
          'Chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, nhiều nhất 120 ký tự.',
        ],
  'url-not-https': ({ value, near }) => [
    `“${value}” không bắt đầu bằng https://.${meant(near)}`,
    'Dùng địa chỉ https của trang ấy.',
  ],
  'url-private': ({ value }) => [
    `“${value}” là địa chỉ trong mạng nội bộ, người dân không mở được.`,
    'Dùng địa chỉ công khai.',
  ],
  'url-unsafe': ({ value, near }) => [
    `Liên kết “${value}” không an toàn hoặc không dùng được.${meant(near)}`,
    'Dùng địa chỉ https://…, mailto:… hoặc tel:…, mã bản tin (2017/ten-ban-tin), hoặc tên tệp trong thư mục.',
  ],
};
