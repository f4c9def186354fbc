import type { BulletinKey, pageFields } from '../../src/content/fields/schema.ts';
import type { categoryFields, siteFields } from '../../src/content/fields/settings-schema.ts';

/** For each field its value in the full site, then others. Of a field made of parts, another value for each part. */
export type Values<Key extends string = string> = Readonly<Record<Key, readonly [unknown, ...unknown[]]>>;

const DOCUMENT = {
  number: '12/QĐ',
  issued: '2026-10-01',
  issuer: 'Sở',
  signer: 'Trần B',
  effective: '2026-10-02',
};

export const BULLETIN: Values<BulletinKey> = {
  title: ['Đầy đủ', 'Tên khác', 'Đầy đủ hơn'],
  summary: ['Tóm tắt đầy đủ.', 'Tóm tắt khác.'],
  slug: ['day-du', 'dia-chi-khac'],
  imageAlt: ['Hình', 'Hình khác'],
  imageCaption: ['Chú thích', 'Chú thích khác', undefined],
  keywords: [['từ khóa', 'CNTT'], ['từ khóa'], ['Từ Khóa', 'CNTT']],
  correction: ['Đính chính.', 'Đính chính khác.', undefined],
  changes: [
    [{ date: '2026-10-25', note: 'Thêm bảng.' }],
    [{ date: '2026-10-26', note: 'Thêm bảng.' }],
    [{ date: '2026-10-25 00:00', note: 'Thêm bảng.' }],
    [{ date: '2026-10-25', note: 'Thêm hình.' }],
    undefined,
  ],
  date: [
    '2026-10-20 09:00',
    '2026-10-20 10:00',
    '2026-10-20',
    '2026-10-20 00:00',
    '2026-10-05 09:00',
    '2026-09-20 09:00',
    '2026-11-25',
  ],
  category: ['tin-tuc', 'thong-bao'],
  kind: ['news', 'notice', 'document'],
  author: [['Nguyễn Văn A'], ['Lê C'], ['Nguyễn Văn A', 'Lê C']],
  source: ['TTXVN', 'VNA', '{vi: TTXVN, en: VNA}', '{vi: TTXVN}', undefined],
  imageCredit: ['Mai Lan', 'Hà Khê', undefined],
  image: ['hinh.png', 'hinh2.png', undefined],
  audio: [{ vi: 'loi.wav' }, { vi: 'loi2.wav' }, { en: 'loi.wav' }],
  video: [{ vi: 'phim.mp4', en: 'https://www.youtube.com/watch?v=abc' }, 'phim.mp4', { vi: 'phim2.mp4' }],
  captions: [{ vi: 'phim.vtt' }, { vi: 'phim2.vtt' }, { en: 'phim.vtt' }],
  attachments: [
    [{ file: 'a.pdf', title: { vi: 'Kế hoạch' } }],
    [{ file: 'b.pdf', title: { vi: 'Kế hoạch' } }],
    [{ file: 'a.pdf', title: { vi: 'Báo cáo' } }],
    [{ file: 'a.pdf', title: { en: 'Plan' } }],
  ],
  link: [undefined, 'https://khac.example.gov.vn/tin'],
  related: [['2026/khac'], [], ['2026/link']],
  featured: [true, false],
  featuredUntil: ['2026-12-01', '2026-11-01'],
  expires: ['2026-12-31', '2026-11-01', '2027-01-01', undefined],
  withdrawFrom: ['2028-01-01', '2026-11-01'],
  views: [100, 5, undefined],
  aliases: [['/cu/day-du.aspx'], ['/cu/khac.aspx'], ['/cu/day-du.aspx?id=1']],
  document: [
    DOCUMENT,
    { ...DOCUMENT, number: '13/QĐ' },
    { ...DOCUMENT, issued: '2026-09-01' },
    { ...DOCUMENT, issuer: 'Bộ' },
    { ...DOCUMENT, signer: 'Phạm D' },
    { ...DOCUMENT, effective: undefined },
  ],
  status: ['approved', 'withdrawn', 'draft'],
  editorial: [{ note: 'Ghi chú' }, { note: 'Ghi chú khác' }],
};

export const PAGE: Values<keyof typeof pageFields> = {
  title: ['Giới thiệu', 'Về chúng tôi'],
  summary: ['Về chúng tôi.', 'Khác.'],
  slug: ['gioi-thieu', 've-chung-toi'],
  aliases: [['/cu/gioi-thieu.aspx'], ['/cu/ve-chung-toi.aspx']],
  privacy: [true, false],
};

const OWNER = {
  authority: { vi: 'Sở', en: 'Department' },
  responsible: { vi: 'Ông A', en: 'Mr A' },
  address: { vi: 'Số 1', en: 'No. 1' },
  phone: '0200 000 000',
  email: 'a@example.gov.vn',
};
const LINK = { text: { vi: 'Cổng', en: 'Portal' }, url: 'https://dvc.example.gov.vn/' };
const NOTICE = { vi: 'Bão gần bờ.', en: 'Storm.', from: '2026-11-20', until: '2026-11-23', level: 'warning' };
const RENAMED = { before: '2025-07-01', notice: { vi: 'Tên cũ.', en: 'Old name.' } };
const FEATURES = {
  search: true,
  offline: true,
  titlePictures: true,
  avif: false,
  authorPages: true,
  sourcePages: true,
};

export const SITE: Values<keyof ReturnType<typeof siteFields>> = {
  baseUrl: [
    'https://bantin.example.gov.vn',
    'https://khac.example.gov.vn',
    'https://bantin.example.gov.vn/tin',
  ],
  timezone: ['Asia/Ho_Chi_Minh', 'Asia/Tokyo'],
  languages: [['vi', 'en'], ['en', 'vi'], ['vi']],
  name: [
    { vi: 'Bản tin', en: 'Bulletin' },
    { vi: 'Tin mới', en: 'Bulletin' },
    { vi: 'Bản tin', en: 'News' },
  ],
  owner: [
    OWNER,
    { ...OWNER, authority: { vi: 'Bộ', en: 'Department' } },
    { ...OWNER, responsible: { vi: 'Bà B', en: 'Mr A' } },
    { ...OWNER, address: { vi: 'Số 2', en: 'No. 1' } },
    { ...OWNER, phone: '0200 000 001' },
    { ...OWNER, email: 'b@example.gov.vn' },
  ],
  host: ['netlify', 'cloudflare'],
  feedId: ['so.example.gov.vn,2026', 'bo.example.gov.vn,2026'],
  logo: ['assets/logo.svg', undefined],
  accent: ['#9b1c1c', '#0b5394'],
  menu: [
    ['gioi-thieu', LINK],
    [LINK],
    ['gioi-thieu', { ...LINK, url: 'https://vanban.example.gov.vn/' }],
    ['gioi-thieu', { ...LINK, text: { vi: 'Cổng khác', en: 'Portal' } }],
  ],
  footer: [[LINK], ['gioi-thieu'], [], undefined],
  licence: [
    { vi: 'Ghi rõ nguồn.', en: 'Name the source.' },
    { vi: 'Nguồn.', en: 'Name the source.' },
    undefined,
  ],
  notice: [
    NOTICE,
    { ...NOTICE, vi: 'Lũ về.' },
    { ...NOTICE, en: 'Flood.' },
    { ...NOTICE, level: 'info' },
    { ...NOTICE, from: '2026-11-23' },
    { ...NOTICE, until: '2026-11-21' },
    { ...NOTICE, until: '2026-11-23 12:00' },
    undefined,
  ],
  views: [
    { provider: 'none' },
    { provider: 'static' },
    { provider: 'goatcounter', url: 'https://dem.example.gov.vn' },
    { provider: 'matomo', url: 'https://dem.example.gov.vn', site: 3 },
    { provider: 'endpoint', url: 'https://dem.example.gov.vn/{id}.json' },
  ],
  share: [['facebook', 'copy'], ['email']],
  abbreviations: [
    [{ short: 'CNTT', full: 'công nghệ thông tin' }],
    [{ short: 'UBND', full: 'ủy ban nhân dân' }],
  ],
  banners: [
    { olderThanYears: 2, renamed: RENAMED },
    { renamed: RENAMED },
    { olderThanYears: 1, renamed: RENAMED },
    { olderThanYears: 2, renamed: { ...RENAMED, before: '2024-01-01' } },
    { olderThanYears: 2, renamed: { ...RENAMED, notice: { vi: 'Tên trước.', en: 'Old name.' } } },
  ],
  features: [
    FEATURES,
    { ...FEATURES, search: false },
    { ...FEATURES, offline: false },
    { ...FEATURES, titlePictures: false },
    { ...FEATURES, titlePictures: 2100 },
    { ...FEATURES, avif: true },
    { ...FEATURES, authorPages: false },
    { ...FEATURES, sourcePages: false },
  ],
  // The editor is large: tests of its own have it.
  admin: [undefined],
};

export const CATEGORY: Values<keyof typeof categoryFields> = {
  id: ['tin-tuc', 'thoi-su'],
  name: [
    { vi: 'Tin tức', en: 'News' },
    { vi: 'Thời sự', en: 'News' },
    { vi: 'Tin tức', en: 'Topical' },
  ],
  description: [
    { vi: 'Tin của Sở.', en: 'Of the department.' },
    { vi: 'Khác.', en: 'Of the department.' },
    undefined,
  ],
  slug: [
    { vi: 'tin', en: 'news' },
    { vi: 'thoi-su', en: 'news' },
    { vi: 'tin', en: 'topical' },
  ],
  aliases: [['tin-cu'], ['tin-xua'], ['/vi/tin-xua/']],
  approvers: [['@lan'], ['@nam']],
};
