import * as z from 'zod';
import { remembered } from '../../filters/remembered.ts';
import type { Expected } from '../../problems/catalogue/fields.ts';
import { HOSTS } from '../hosts.ts';
import * as a from './address-types.ts';
import * as f from './field-types.ts';
import type { KINDS } from './schema.ts';

const SHARE_TARGETS = ['facebook', 'zalo', 'x', 'email', 'copy'] as const;
export type ShareTarget = (typeof SHARE_TARGETS)[number];

/** Where the web editor keeps what is written: with a host of git, or in a folder of this machine. */
export const ADMIN_BACKENDS = ['github', 'gitlab', 'gitea', 'local'] as const;
export type AdminBackend = (typeof ADMIN_BACKENDS)[number];

/** How much a notice for the whole site matters. */
const NOTICE_LEVELS = ['info', 'warning'] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

/** What counts readers: nothing, the host's own logs, GoatCounter, Matomo, or another service. */
const COUNTERS = ['none', 'static', 'goatcounter', 'matomo', 'endpoint'] as const;

const COUNTERS_CALLED = {
  không: 'none',
  tắt: 'none',
  off: 'none',
  false: 'none',
  'nhật ký': 'static',
  log: 'static',
  logs: 'static',
  goaccess: 'static',
  'goat counter': 'goatcounter',
  piwik: 'matomo',
  khác: 'endpoint',
  api: 'endpoint',
} as const;

/** What else somebody may write for one of them. */
const CALLED_BACKEND = {
  forgejo: 'gitea',
  codeberg: 'gitea',
  'máy này': 'local',
  'thư mục': 'local',
} as const;

const localized = f.localizedText(300);

/** Entries of a menu: ids of standing pages, keys of the office's own pages, and links to other sites. */
const entries = f.list(
  z.union([f.text(120), z.strictObject({ text: f.localizedText(120), url: a.menuAddress })]),
  50,
);
const menu = entries.meta({ ...entries.meta(), expected: 'menuEntry' satisfies Expected });

/**
 * Every field of `site.yml`.
 * @param zone the IANA zone in which its dates are meant: its own `timezone`
 */
export const siteFields = remembered((zone: string) => ({
  baseUrl: f.called(a.baseUrl, 'địa chỉ', 'địa chỉ trang', 'tên miền', 'url', 'domain'),
  timezone: f.called(f.timezone.optional(), 'múi giờ', 'zone'),
  languages: f.called(f.list(f.choice(['vi', 'en']), 10, 1).optional(), 'ngôn ngữ', 'langs', 'locales'),
  name: f.called(localized, 'tên', 'tên trang', 'tiêu đề', 'title'),
  owner: f.called(
    z.strictObject({
      authority: localized,
      responsible: localized,
      address: localized,
      phone: f.text(60).optional(),
      email: a.email.optional(),
    }),
    'cơ quan',
    'cơ quan chủ quản',
    'chủ quản',
    'đơn vị',
  ),
  host: f.called(f.choice(HOSTS).optional(), 'nơi đăng', 'nơi đặt', 'nơi đặt trang', 'máy chủ', 'hosting'),
  feedId: a.feedId.optional(),
  logo: f.called(f.text(255).optional(), 'biểu trưng', 'huy hiệu', 'biểu tượng'),
  accent: f.called(f.color.optional(), 'màu', 'màu sắc', 'màu chủ đạo', 'color', 'colour'),
  menu: f.called(menu.optional(), 'trình đơn', 'thực đơn', 'thanh menu', 'điều hướng', 'nav'),
  footer: f.called(menu.optional(), 'chân trang', 'trình đơn chân trang', 'cuối trang'),
  licence: f.called(f.localizedText(600).optional(), 'bản quyền', 'giấy phép', 'copyright'),
  notice: z
    .strictObject({
      vi: f.text(1000).exactOptional(),
      en: f.text(1000).exactOptional(),
      from: f.date(zone).exactOptional(),
      until: f.end(zone).exactOptional(),
      level: f.choice(NOTICE_LEVELS).exactOptional(),
    })
    .optional(),
  views: f.called(
    z
      .strictObject({
        provider: f.choice(COUNTERS, COUNTERS_CALLED),
        url: a.httpsAddress.exactOptional(),
        site: f.whole(1, 1_000_000).exactOptional(),
        logs: f.list(f.text(1000), 100).exactOptional(),
        editors: f.list(a.network, 200).exactOptional(),
      })
      .optional(),
    'lượt xem',
    'đếm lượt xem',
    'thống kê',
    'analytics',
    'counter',
  ),
  share: f.called(f.list(f.choice(SHARE_TARGETS), 10).optional(), 'chia sẻ', 'nút chia sẻ'),
  abbreviations: f.list(z.strictObject({ short: f.text(30), full: f.text(120) }), 1000).optional(),
  banners: z
    .strictObject({
      olderThanYears: f.whole(1, 100).exactOptional(),
      renamed: z.strictObject({ before: f.date(zone), notice: localized }).exactOptional(),
    })
    .optional(),
  features: z
    .strictObject({
      search: f.boolean.exactOptional(),
      offline: f.boolean.exactOptional(),
      titlePictures: f.yearOrBoolean.exactOptional(),
      avif: f.boolean.exactOptional(),
      authorPages: f.boolean.exactOptional(),
      sourcePages: f.boolean.exactOptional(),
    })
    .optional(),
  admin: f.called(
    z
      .strictObject({
        backend: f.choice(ADMIN_BACKENDS, CALLED_BACKEND),
        repo: a.repository.exactOptional(),
        branch: f.text(100).exactOptional(),
        server: a.baseUrl.exactOptional(),
        login: a.baseUrl.exactOptional(),
        appId: f.text(200).exactOptional(),
        workflow: f.boolean.exactOptional(),
      })
      .optional(),
    'soạn thảo',
    'trang soạn thảo',
    'quản trị',
    'cms',
  ),
}));

/** One section of `categories.yml`. */
export const categoryFields = {
  id: f.key,
  name: localized,
  description: f.localizedText(600).optional(),
  slug: z.strictObject({ vi: f.key.exactOptional(), en: f.key.exactOptional() }).optional(),
  aliases: f.list(a.sectionAlias, 100).optional(),
  approvers: f.list(a.approver, 50).optional(),
};

/** One line of `base-salary.yml`: the base salary (lương cơ sở) in đồng a month from a day on. Never published. */
export const baseSalaryFields = remembered((zone: string) => ({
  from: f.date(zone),
  amount: f.whole(1, 1_000_000_000),
}));

const cap = f.decimal(1000).exactOptional();
const percent = f.decimal(100);

/** One table of `royalty-rates.yml`: the office's own rules of royalties from a day on. Never published. */
export const royaltyRatesFields = remembered((zone: string) => ({
  from: f.date(zone),
  unit: percent.optional(),
  caps: z
    .strictObject({
      news: cap,
      notice: cap,
      interview: cap,
      reportage: cap,
      photo: cap,
      video: cap,
      document: cap,
    } satisfies Record<(typeof KINDS)[number], typeof cap>)
    .optional(),
  translation: z.strictObject({ least: percent, most: percent }).optional(),
  dueDays: f.whole(0, 1000).optional(),
}));
