import { fileSize, formatNumber } from '../../../filters/numbers.ts';
import type { HostProblems, OverLimit } from '../../catalogue/hosts.ts';
import type { Texts } from '../../problem.ts';

const number = (value: number) => formatNumber(value, 'vi');
const size = (value: number) => fileSize(value, 'vi');

/** How much there is, how much may be, and what to do about it. */
const MEASURES: Readonly<
  Record<OverLimit['measure'], (over: OverLimit) => [what: string, most: string, remedy: string]>
> = {
  bytes: ({ amount, limit }) => [
    `Cả trang nặng ${size(amount)}`,
    size(limit),
    'Bớt hình và tệp đính kèm lớn, tắt avif trong features, hoặc chuyển trang sang nơi đặt khác.',
  ],
  files: ({ amount, limit }) => [
    `Trang có ${number(amount)} tệp`,
    `${number(limit)} tệp`,
    'Chuyển lên gói có hạn mức cao hơn, hoặc chuyển trang sang nơi đặt khác.',
  ],
  fileBytes: ({ file = '', amount, limit }) => [
    `Tệp “${file}” nặng ${size(amount)}`,
    `${size(limit)} mỗi tệp`,
    'Nén tệp cho nhẹ hơn, chia nhỏ, hoặc để ở nơi lưu trữ khác rồi dẫn liên kết tới.',
  ],
  filesInFolder: ({ file = '', amount, limit }) => [
    `Thư mục “${file}” có ${number(amount)} tệp`,
    `${number(limit)} tệp mỗi thư mục`,
    'Chuyển trang sang nơi đặt khác, hoặc chia các tệp trong static ra nhiều thư mục.',
  ],
  redirects: ({ amount, limit }) => [
    `Tệp _redirects có ${number(amount)} địa chỉ cũ`,
    `${number(limit)} địa chỉ`,
    'Bớt những địa chỉ cũ (aliases) không còn ai dùng; địa chỉ quá số ấy được dẫn bằng một trang nhỏ đặt ở đường dẫn cũ.',
  ],
  redirectBytes: ({ amount, limit }) => [
    `Tệp _redirects nặng ${size(amount)}`,
    size(limit),
    'Bớt những địa chỉ cũ (aliases) không còn ai dùng; nếu tệp không được đọc thì một trang nhỏ ở đường dẫn cũ dẫn tiếp.',
  ],
};

const byAdministrator = ({ isConfigurable }: OverLimit) =>
  isConfigurable ? ' Người quản trị GitLab có thể đã đặt mức khác.' : '';

/** In Vietnamese, the problems of limits of hosts. */
export const hosts: Texts<HostProblems> = {
  'host-limit': (over) => {
    const [what, most, remedy] = MEASURES[over.measure](over);
    return [`${what}; ${over.host} nhận nhiều nhất ${most}.${byAdministrator(over)}`, remedy];
  },
  'host-refuses': (over) => {
    const [what, most, remedy] = MEASURES[over.measure](over);
    return [
      `${what}, ${over.host} sẽ từ chối: nhiều nhất ${most}.`,
      `${remedy} Nếu trang không đặt ở ${over.host} thì sửa host trong site.yml.`,
    ];
  },
};
