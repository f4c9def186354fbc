import type * as z from 'zod';
import type { siteFields } from '../content/fields/settings-schema.ts';
import type { Localized } from '../i18n/language.ts';
import { effect, type Hint, named, seen } from './hint.ts';

const ON: Localized = { vi: 'mặc định `true`', en: '`true` by default' };

type SiteFields = ReturnType<typeof siteFields>;

export const siteHints: Readonly<Record<keyof SiteFields, Hint>> = {
  baseUrl: named('Địa chỉ trang', 'Address of the site'),
  timezone: named(
    'Múi giờ',
    'Time zone',
    effect({ vi: 'mặc định `Asia/Ho_Chi_Minh`', en: '`Asia/Ho_Chi_Minh` by default' }),
  ),
  languages: named(
    'Ngôn ngữ',
    'Languages',
    effect({
      vi: 'ngôn ngữ đầu là chính; mặc định cả hai',
      en: 'the first is the default; both where absent',
    }),
  ),
  name: named('Tên trang', 'Name of the site'),
  owner: named(
    'Cơ quan chủ quản',
    'Owner',
    seen({ vi: 'in ở chân mọi trang', en: 'printed at the foot of every page' }),
  ),
  host: named(
    'Nơi đặt trang',
    'Host',
    effect({
      vi: '`build` báo trước giới hạn của nơi ấy; `server` là máy chủ riêng, không có giới hạn',
      en: '`build` tells its limits beforehand; `server`, one’s own, has none',
    }),
  ),
  logo: named(
    'Biểu trưng',
    'Logo',
    seen({ vi: 'một tệp SVG trong `assets/`', en: 'an SVG file in `assets/`' }),
  ),
  accent: named(
    'Màu của cơ quan',
    'Colour of the office',
    effect({ vi: 'mặc định `#9b1c1c`', en: '`#9b1c1c` by default' }),
  ),
  menu: named(
    'Trình đơn',
    'Menu',
    seen({
      vi: 'tên thư mục các trang trong `pages/`, theo thứ tự',
      en: 'names of folders in `pages/`, in order',
    }),
  ),
  views: named('Cách đếm lượt xem', 'How views are counted', effect()),
  share: named(
    'Nút chia sẻ',
    'Share links',
    seen({ vi: 'mặc định chỉ có `copy`', en: '`copy` alone by default' }),
  ),
  abbreviations: named(
    'Chữ viết tắt',
    'Abbreviations',
    effect({ vi: 'tìm theo chữ tắt hay chữ đủ đều thấy', en: 'a search for either finds both' }),
  ),
  banners: named('Lời báo trên tin cũ', 'Notices on old bulletins', seen()),
  features: named('Bật, tắt tính năng', 'Features', effect()),
};

type SiteInside<Key extends keyof SiteFields> = NonNullable<z.input<SiteFields[Key]>>;
type SiteInsideHints = {
  owner: Readonly<Record<keyof SiteInside<'owner'>, Hint>>;
  views: Readonly<Record<keyof SiteInside<'views'>, Hint>>;
  abbreviations: Readonly<Record<keyof SiteInside<'abbreviations'>[number], Hint>>;
  banners: Readonly<Record<keyof SiteInside<'banners'>, Hint>>;
  features: Readonly<Record<keyof SiteInside<'features'>, Hint>>;
};

export const siteInsideHints: SiteInsideHints = {
  owner: {
    authority: named('Cơ quan', 'Authority'),
    responsible: named('Người chịu trách nhiệm', 'Responsible person'),
    address: named('Địa chỉ', 'Address'),
    phone: named('Điện thoại', 'Phone'),
    email: named('Email', 'Email'),
  },
  views: {
    provider: named('Nguồn số liệu', 'Provider', effect()),
    url: named('Địa chỉ dịch vụ', 'Address of the service', effect()),
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
        vi: 'cho tin không có hình; mặc định `true`',
        en: 'for bulletins without a picture; `true` by default',
      }),
    ),
    avif: named(
      'Thêm hình dạng AVIF',
      'Pictures in AVIF too',
      effect({
        vi: 'nhẹ hơn nhưng dựng lâu hơn; mặc định `false`',
        en: 'smaller, slower to make; `false` by default',
      }),
    ),
  },
};
