import type { AddressesProblems, LostAddress } from '../../catalogue/addresses.ts';
import type { Texts } from '../../problem.ts';
import { meant, unportable } from './terms.ts';

const HIDDEN = {
  draft: 'là bản nháp',
  pending: 'chờ duyệt',
  scheduled: 'hẹn giờ, chưa đến lúc đăng',
} as const;

const GONE: Readonly<Record<NonNullable<LostAddress['kind']>, (line: string) => string>> = {
  bulletin: (line) =>
    `Nếu tin đã đổi tên thư mục hoặc có tin khác thay, thêm vào tin ấy dòng ${line}. Nếu gỡ hẳn tin thì giữ thư mục của tin và ghi status: withdrawn.`,
  page: (line) => `Nếu trang đã đổi tên hoặc có trang khác thay, thêm vào trang ấy dòng ${line}.`,
  section: (line) =>
    `Nếu chuyên mục đã đổi tên hoặc nhập vào chuyên mục khác, thêm vào chuyên mục ấy trong categories.yml dòng ${line}.`,
};

function lost({ urls, aliases, hasAliases, reason, kind = 'page', given }: LostAddress): [string, string] {
  const all = urls.join(', ');
  if (reason === 'gone')
    return [
      `Trang đã đăng ở ${all} nay không còn; ai mở liên kết cũ sẽ không thấy trang.`,
      `${GONE[kind](`aliases: [${aliases.join(', ')}]`)} Nếu bỏ luôn địa chỉ này, ghi dòng # ${given} vào content/published.txt.`,
    ];
  if (reason !== 'moved')
    return [
      `Tin đã đăng ở ${all} nay ${HIDDEN[reason]}, nên ai mở liên kết cũ sẽ không thấy trang.`,
      'Nếu muốn gỡ tin, ghi status: withdrawn: ở địa chỉ ấy còn một trang báo tin đã gỡ. Nếu chỉ sửa rồi đăng lại thì cứ để vậy.',
    ];
  return [
    `Trang đã đăng ở ${all} nay không còn ở đó; ai mở liên kết cũ sẽ không thấy trang. Có vẻ trang đã chuyển về đây.`,
    hasAliases
      ? `Thêm vào danh sách aliases đang có: ${aliases.join(', ')}.`
      : `Thêm dòng này vào đây để liên kết cũ dẫn về trang: aliases: [${aliases.join(', ')}].`,
  ];
}

/** In Vietnamese, the problems of addresses: links, slugs and old addresses. */
export const addresses: Texts<AddressesProblems> = {
  'address-lost': lost,
  'addresses-lost': ({ count }) => [
    `Còn ${count} địa chỉ đã đăng nữa nay không còn.`,
    'Sửa các địa chỉ đã nêu tên trước, rồi chạy lại lệnh check để thấy các địa chỉ còn lại.',
  ],
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
  'section-alias-invalid': ({ value }) => [
    `“${value}” không phải là mã hay đường dẫn cũ của một chuyên mục.`,
    'Viết mã cũ của chuyên mục, ví dụ aliases: [tin-cu], hoặc đường dẫn cũ bắt đầu bằng dấu “/”, ví dụ aliases: [/vi/tin-cu/].',
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
  'url-unsafe': ({ value, httpsOnly, inMenu, near }) =>
    httpsOnly
      ? [
          `“${value}” không dùng được ở đây.`,
          near
            ? `Viết là ${near}, có cả https:// ở đầu.`
            : inMenu && value.startsWith('/')
              ? 'Trang của chính trang tin thì ghi tên, không ghi địa chỉ: tên thư mục trong pages, hoặc translationKey của trang riêng; ví dụ menu: [gioi-thieu].'
              : 'Ở đây chỉ dùng được địa chỉ bắt đầu bằng https://, như https://dichvucong.gov.vn của Cổng Dịch vụ công.',
        ]
      : [
          `Liên kết “${value}” không an toàn hoặc không dùng được.${meant(near)}`,
          'Dùng địa chỉ https://…, mailto:… hoặc tel:…, mã bản tin (2017/ten-ban-tin), hoặc tên tệp trong thư mục.',
        ],
};
