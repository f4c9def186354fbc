import type * as z from 'zod';
import type { Localized } from '../../i18n/language.ts';
import type { siteFields } from '../fields/settings-schema.ts';
import { effect, type Hint, named, secret, seen } from './hint.ts';

// Hints of what stands inside a field of `site.yml`.

const OFF: Localized = { vi: 'mặc định `false`', en: '`false` by default' };
const ON: Localized = { vi: 'mặc định `true`', en: '`true` by default' };

type SiteFields = ReturnType<typeof siteFields>;

type SiteInside<Key extends keyof SiteFields> = NonNullable<z.input<SiteFields[Key]>>;
/** The fields of a link in a menu. */
type LinkHints = Readonly<Record<'text' | 'url', Hint>>;

type SiteInsideHints = {
  menu: LinkHints;
  footer: LinkHints;
  notice: Readonly<Record<keyof SiteInside<'notice'>, Hint>>;
  owner: Readonly<Record<keyof SiteInside<'owner'>, Hint>>;
  views: Readonly<Record<keyof SiteInside<'views'>, Hint>>;
  abbreviations: Readonly<Record<keyof SiteInside<'abbreviations'>[number], Hint>>;
  banners: Readonly<Record<keyof SiteInside<'banners'>, Hint>>;
  features: Readonly<Record<keyof SiteInside<'features'>, Hint>>;
  admin: Readonly<Record<keyof SiteInside<'admin'>, Hint>>;
};

const LINK: LinkHints = {
  text: named('Chữ của liên kết', 'Text of the link'),
  url: named('Địa chỉ trang khác', 'Address of the other site'),
};

export const siteInsideHints: SiteInsideHints = {
  menu: LINK,
  footer: LINK,
  notice: {
    vi: named('Lời báo tiếng Việt', 'The text in Vietnamese'),
    en: named('Lời báo tiếng Anh', 'The text in English'),
    from: named('Hiện từ', 'From', effect({ vi: 'không viết thì hiện ngay', en: 'at once where absent' })),
    until: named(
      'Hiện đến',
      'Until',
      effect({
        vi: 'chỉ ghi ngày thì đến hết ngày ấy; không viết thì hiện đến khi xóa',
        en: 'a day without an hour counts to its end; where absent, until it is removed',
      }),
    ),
    level: named(
      'Mức',
      'Level',
      effect({
        vi: '`info` in “Thông báo” (mặc định), `warning` in “Cảnh báo”',
        en: '`info` prints “Notice” (default), `warning` prints “Warning”',
      }),
    ),
  },
  owner: {
    authority: named('Cơ quan', 'Authority'),
    responsible: named('Người chịu trách nhiệm', 'Responsible person'),
    address: named('Địa chỉ', 'Address'),
    phone: named('Điện thoại', 'Phone'),
    email: named('Email', 'Email'),
  },
  views: {
    provider: named(
      'Nguồn số liệu',
      'Provider',
      effect({
        vi: '`none` không đếm, `static` đếm từ nhật ký máy chủ, `endpoint` là dịch vụ khác',
        en: '`none` does not count, `static` counts from the host’s logs, `endpoint` is any other service',
      }),
    ),
    url: {
      ...named(
        'Địa chỉ dịch vụ',
        'Address of the service',
        effect({
          vi: 'với `endpoint` có `{id}` hoặc `{path}`',
          en: 'with `{id}` or `{path}` for `endpoint`',
        }),
      ),
      requiredWhen: { vi: 'khi có dịch vụ', en: 'where there is a service' },
    },
    site: {
      ...named('Số của trang trong Matomo', 'Number of the site in Matomo', effect()),
      requiredWhen: { vi: 'với `matomo`', en: 'for `matomo`' },
    },
    logs: secret('Nhật ký máy chủ', 'Logs of the host', {
      vi: 'đường dẫn tệp, dùng được dấu `*`',
      en: 'paths of files; `*` stands for any signs',
    }),
    editors: secret('Mạng của cơ quan', 'Networks of the office', {
      vi: 'người đọc từ các mạng này không được đếm',
      en: 'readers from these are not counted',
    }),
  },
  abbreviations: {
    short: named('Chữ tắt', 'Short form', effect()),
    full: named('Chữ đủ', 'Full form', effect()),
  },
  banners: {
    olderThanYears: named(
      'Tin cũ hơn số năm này',
      'Bulletins older than so many years',
      effect({ vi: 'không viết thì không báo', en: 'no notice where absent' }),
    ),
    renamed: named(
      'Cơ quan đổi tên',
      'The office was renamed',
      seen({
        vi: 'tin đăng trước ngày `before` in lời báo `notice` (`vi`, `en`)',
        en: 'bulletins of before the day `before` print `notice` (`vi`, `en`)',
      }),
    ),
  },
  features: {
    search: named('Tìm kiếm', 'Search', effect(ON)),
    offline: named('Đọc khi mất mạng', 'Reading without a network', effect(ON)),
    titlePictures: named(
      'Ảnh chia sẻ vẽ từ tiêu đề',
      'Pictures for sharing, drawn with the title',
      effect({
        vi: 'cho tin không có hình, theo năm đăng; mặc định `false`',
        en: 'for bulletins without a picture, by the year of their date; `false` by default',
      }),
    ),
    authorPages: named('Trang riêng cho mỗi tác giả', 'A page for each author', effect(OFF)),
    sourcePages: named('Trang riêng cho mỗi nguồn tin', 'A page for each source', effect(OFF)),
    avif: named(
      'Thêm hình dạng AVIF',
      'Pictures in AVIF too',
      effect({
        vi: 'nhẹ hơn nhưng dựng lâu hơn; mặc định `false`',
        en: 'smaller, slower to make; `false` by default',
      }),
    ),
  },
  admin: {
    backend: named(
      'Nơi giữ bài',
      'Where it is kept',
      effect({
        vi: 'gitea gồm cả Forgejo; local là thư mục trên máy, qua `npm run serve`',
        en: '`gitea` means Forgejo, too; `local` is a folder of this machine, by `npm run serve`',
      }),
    ),
    repo: {
      ...named('Kho', 'Repository', effect()),
      requiredWhen: { vi: 'trừ khi backend là local', en: 'but for `local`' },
    },
    branch: named(
      'Nhánh',
      'Branch',
      effect({ vi: 'mặc định là nhánh chính', en: 'the main one by default' }),
    ),
    server: {
      ...named(
        'Máy chủ git',
        'The host of git',
        effect({
          vi: 'không viết thì là github.com hoặc gitlab.com',
          en: 'github.com or gitlab.com where absent',
        }),
      ),
      requiredWhen: { vi: 'khi backend là gitea', en: 'with `gitea`' },
    },
    login: named(
      'Dịch vụ đăng nhập',
      'The service of log-in',
      effect({
        vi: 'chỉ cho github; không viết thì đăng nhập bằng mã truy cập (token)',
        en: 'for `github` alone; by an access token where absent',
      }),
    ),
    appId: named(
      'Mã ứng dụng OAuth',
      'The application’s id (OAuth)',
      effect({
        vi: 'cho gitlab và gitea; không viết thì đăng nhập bằng mã truy cập (token)',
        en: 'for `gitlab` and `gitea`; by an access token where absent',
      }),
    ),
    workflow: named(
      'Gửi duyệt trước khi đăng',
      'Approval before publication',
      effect({
        vi: 'mặc định `true` với github và gitlab; những nơi khác chưa có',
        en: '`true` by default with `github` and `gitlab`; others have none yet',
      }),
    ),
  },
};
