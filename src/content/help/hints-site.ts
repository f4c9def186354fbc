import type { siteFields } from '../fields/settings-schema.ts';
import { effect, type Hint, named, seen } from './hint.ts';

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
  feedId: named(
    'Mã nguồn tin',
    'Id of the feeds',
    effect({
      vi: 'tên miền và năm (`mocgiang.example.gov.vn,2026`); mã của tin trong nguồn tin bắt đầu bằng nó, dù tên miền đổi',
      en: 'a domain and a year (`mocgiang.example.gov.vn,2026`); ids of feed entries begin with it, whatever the domain becomes',
    }),
  ),
  logo: named(
    'Biểu trưng',
    'Logo',
    seen({
      vi: 'một tệp SVG, PNG, JPEG hoặc WebP trong `assets/`',
      en: 'an SVG, PNG, JPEG or WebP file in `assets/`',
    }),
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
      vi: 'in sau các chuyên mục: tên thư mục của trang trong `pages/`, `translationKey` của [trang riêng](trang-rieng.md#trong-trình-đơn), hoặc liên kết đến trang khác',
      en: 'follows the sections: names of folders in `pages/`, `translationKey` of [pages of your own](trang-rieng.md#trong-trình-đơn), or links to other sites',
    }),
  ),
  footer: named(
    'Trình đơn ở chân trang',
    'Menu at the foot',
    seen({
      vi: 'như `menu`; mặc định là mọi trang trong `pages/` mà `menu` không có',
      en: 'as `menu`; by default all pages in `pages/` that `menu` lacks',
    }),
  ),
  licence: named(
    'Bản quyền',
    'Copyright and re-use',
    seen({
      vi: 'in ở chân mọi trang, và ghi vào dữ liệu mở',
      en: 'printed at the foot of every page, and part of the open data',
    }),
  ),
  notice: named(
    'Thông báo chung',
    'Notice on every page',
    seen({
      vi: 'in trên mọi trang trong thời gian ấy: bão, lũ, tạm nghỉ',
      en: 'printed on every page while it lasts: storm, flood, closing',
    }),
  ),
  views: named(
    'Cách đếm lượt xem',
    'How views are counted',
    effect({ vi: 'mặc định không đếm', en: 'not at all by default' }),
  ),
  share: named(
    'Nút chia sẻ',
    'Share links',
    seen({ vi: 'mặc định chỉ có `copy`', en: '`copy` alone by default' }),
  ),
  abbreviations: named(
    'Chữ viết tắt',
    'Abbreviations',
    effect({
      vi: 'tìm theo chữ tắt hay chữ đủ đều thấy; cũng để khai hai cách viết của một từ',
      en: 'a search for either finds both; also for a word that is written in two ways',
    }),
  ),
  banners: named('Lời báo trên tin cũ', 'Notices on old bulletins', seen()),
  features: named('Bật, tắt tính năng', 'Features', effect()),
  admin: named(
    'Trang soạn thảo ở `/admin/`',
    'The web editor at `/admin/`',
    effect({ vi: 'không viết thì không có', en: 'there is none where absent' }),
  ),
};
