import type * as z from 'zod';
import type { BulletinFields, BulletinKey, pageFields } from '../content/schema.ts';
import type { baseSalaryFields, categoryFields, siteFields } from '../content/settings-schema.ts';
import type { Localized } from '../i18n/language.ts';
import { en } from '../i18n/messages.en.ts';
import { vi } from '../i18n/messages.vi.ts';

/** Whether readers see a field: as it is written, only by what it does, or never. */
export type Seen = 'yes' | 'effect' | 'never';

/** What the schema does not say of a field in words. */
export interface Hint {
  seen: Seen;
  /** The field's name, where the schema has none. */
  label?: Localized;
  /** Follows the rule. */
  note?: Localized;
  /** When a field that may be absent must be there. */
  requiredWhen?: Localized;
}

const seen = (note?: Localized): Hint => ({ seen: 'yes', ...(note && { note }) });
const effect = (note?: Localized): Hint => ({ seen: 'effect', ...(note && { note }) });
const named = (viLabel: string, enLabel: string, hint: Hint = seen()): Hint => ({
  ...hint,
  label: { vi: viLabel, en: enLabel },
});
const secret = (viLabel: string, enLabel: string): Hint => named(viLabel, enLabel, { seen: 'never' });

const FILE = {
  vi: 'tên một tệp trong thư mục của bản tin',
  en: 'the name of a file in the bulletin’s folder',
};

export const bulletinHints: Readonly<Record<BulletinKey, Hint>> = {
  title: seen(),
  summary: seen({ vi: 'trong danh sách hiện khoảng 300 ký tự đầu', en: 'lists show about the first 300' }),
  slug: seen({
    vi: 'là phần cuối của địa chỉ; không viết thì dùng tên thư mục',
    en: 'the end of the address; by default the folder’s name',
  }),
  imageAlt: {
    ...seen({ vi: '`""` nếu hình chỉ để trang trí', en: '`""` where the picture is decoration' }),
    requiredWhen: {
      vi: 'khi có `image`, trong tệp của mỗi ngôn ngữ',
      en: 'with `image`, in each language’s file',
    },
  },
  imageCaption: seen(),
  keywords: seen(),
  correction: seen({ vi: 'đã sửa gì sau khi đăng', en: 'what was corrected after publication' }),
  date: seen({ vi: 'sau giờ này bản tin đã duyệt mới hiện', en: 'an approved bulletin appears after it' }),
  category: seen({ vi: 'mã một chuyên mục trong `categories.yml`', en: 'an id in `categories.yml`' }),
  kind: effect({ vi: 'mặc định `news`', en: '`news` by default' }),
  author: seen(),
  source: seen({
    vi: 'in trước câu đầu của tóm tắt',
    en: 'printed before the first sentence of the summary',
  }),
  image: seen({ vi: `${FILE.vi}; nên rộng từ 800 điểm ảnh`, en: `${FILE.en}; 800 pixels wide or more` }),
  audio: seen(FILE),
  attachments: seen(),
  link: seen({ vi: 'thay cho nội dung', en: 'stands in for the text' }),
  related: seen({
    vi: 'mã bản tin dạng `2017/ten-thu-muc`',
    en: 'ids of bulletins, `2017/name-of-the-folder`',
  }),
  featured: effect(),
  featuredUntil: effect({ vi: 'viết mục này thì không cần `featured`', en: 'makes `featured` needless' }),
  expires: seen({
    vi: 'từ lúc này trang báo đã hết hiệu lực',
    en: 'the page says from then on that it is out of date',
  }),
  views: seen({ vi: 'đã đếm ở trang cũ', en: 'counted before this site counted' }),
  aliases: seen({ vi: 'sẽ dẫn về bản tin này', en: 'redirected to this bulletin' }),
  document: seen(),
  status: effect({ vi: 'mặc định `draft`', en: '`draft` by default' }),
  editorial: { seen: 'never' },
};

type Inside<Key extends BulletinKey> = NonNullable<z.input<BulletinFields[Key]>>;
type InsideHints = {
  attachments: Readonly<Record<keyof Inside<'attachments'>[number], Hint>>;
  document: Readonly<Record<keyof Inside<'document'>, Hint>>;
  editorial: Readonly<Record<keyof Inside<'editorial'>, Hint>>;
};

/** The fields inside fields, by the outer one's key. */
export const insideHints: InsideHints = {
  attachments: {
    file: named('Tệp', 'File', seen(FILE)),
    title: named('Tên tài liệu', 'Title'),
  },
  document: {
    number: named(vi.documentNumber, en.documentNumber),
    issued: named(vi.documentIssued, en.documentIssued),
    issuer: named(vi.documentIssuer, en.documentIssuer),
    signer: named(vi.documentSigner, en.documentSigner),
    effective: named(vi.documentEffective, en.documentEffective),
  },
  editorial: {
    email: secret('Email tác giả', 'Author’s email'),
    pages: secret('Số trang', 'Pages'),
    photos: secret('Số ảnh', 'Photos'),
    articleCoefficient: secret('Hệ số tin', 'Article coefficient'),
    photoCoefficient: secret('Hệ số ảnh', 'Photo coefficient'),
    translationRate: secret('Tỷ lệ nhuận bút bản dịch', 'Translation rate'),
    amount: secret('Số tiền', 'Amount in đồng'),
    note: secret('Ghi chú', 'Note'),
  },
};

export const pageHints: Readonly<Record<keyof typeof pageFields, Hint>> = {
  title: seen(),
  summary: seen(),
  slug: seen({ vi: 'không viết thì dùng tên thư mục', en: 'by default the folder’s name' }),
};

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

export const categoryHints: Readonly<Record<keyof typeof categoryFields, Hint>> = {
  id: named(
    'Mã chuyên mục',
    'Id',
    effect({ vi: 'bản tin ghi mã này ở `category`', en: 'what bulletins write in `category`' }),
  ),
  name: named('Tên', 'Name'),
  description: named('Mô tả', 'Description'),
  slug: named('Đường dẫn', 'Slug', seen({ vi: 'không viết thì dùng mã', en: 'by default the id' })),
};

export const baseSalaryHints: Readonly<Record<keyof ReturnType<typeof baseSalaryFields>, Hint>> = {
  from: secret('Áp dụng từ ngày', 'From'),
  amount: secret('Lương cơ sở, đồng một tháng', 'Base salary, đồng a month'),
};
