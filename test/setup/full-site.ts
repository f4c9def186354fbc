import sharp from 'sharp';
import type { Files } from './bantin.ts';
import { captions, FILMS } from './films.ts';
import { BULLETIN, CATEGORY, PAGE, SITE, type Values } from './full-fields.ts';
import { wave } from './silent-wav.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Front matter as JSON, which is YAML. */
function text(fields: Fields, body = 'Nội dung.'): string {
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  const lines = written.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const plain = (title: string, date: string, more: Fields = {}, body?: string) =>
  text({ title, summary: `Tóm tắt ${title}.`, date, category: 'tin-tuc', status: 'approved', ...more }, body);

const english = (title: string, body = 'Text.') => text({ title, summary: `Summary of ${title}.` }, body);

const image = (width: number, background: string) =>
  sharp({ create: { width, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

const ID = '2026/day-du';
const FULL = `bulletins/${ID}/index.vi.md`;
const FULL_ENGLISH = `bulletins/${ID}/index.en.md`;
const STANDING = 'pages/gioi-thieu/index.vi.md';
const WITHDRAWN = 'bulletins/2026/go/index.vi.md';
const DRAFT = 'bulletins/2026/nhap/index.vi.md';
const PICTURE = `bulletins/${ID}/hinh.png`;
const INNER_PICTURE = `bulletins/${ID}/trong.png`;
const RECORDING = `bulletins/${ID}/loi.wav`;
const ATTACHMENT = `bulletins/${ID}/a.pdf`;
const STANDING_PICTURE = 'pages/gioi-thieu/a.png';

const BODY = `Xem [tin](2026/khac), [kế hoạch](a.pdf) và [liên hệ](/vi/gioi-thieu.html).

![Ảnh](trong.png)

Hết[^1].

[^1]: Nguồn.`;

const full = (fields: Fields, body = BODY) => text(fields, fields.link ? '' : body);
const standing = (fields: Fields, body = `Xem [tin](${ID}).\n\n![Ảnh](a.png)`) => text(fields, body);
const withdrawn = (more: Fields = {}) =>
  plain('Gỡ', '2026-09-01', { status: 'withdrawn', aliases: ['/cu/go.html'], ...more });
const categories = (first: Fields) =>
  JSON.stringify([first, { id: 'thong-bao', name: { vi: 'Thông báo', en: 'Notices' } }]);

/** The fields of the full site, some of them with other values. */
const fieldsOf = (values: Values, others: Fields = {}): Fields => ({
  ...Object.fromEntries(Object.entries(values).map(([key, [value]]) => [key, value])),
  ...others,
});

/** The files of a small site in which every field has a value. */
export async function fullSite(): Promise<Files> {
  return {
    'site.yml': JSON.stringify(fieldsOf(SITE)),
    'categories.yml': categories(fieldsOf(CATEGORY)),
    'assets/logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    [FULL]: full(fieldsOf(BULLETIN)),
    [FULL_ENGLISH]: english('Full'),
    [PICTURE]: await image(40, '#9b1c1c'),
    [`bulletins/${ID}/hinh2.png`]: await image(50, '#1c9b1c'),
    [INNER_PICTURE]: await image(60, '#1c1c9b'),
    [RECORDING]: wave(1),
    [`bulletins/${ID}/loi2.wav`]: wave(2),
    [`bulletins/${ID}/phim.mp4`]: FILMS.talk,
    [`bulletins/${ID}/phim2.mp4`]: FILMS.silent,
    [`bulletins/${ID}/phim.vtt`]: captions('Chào.'),
    [`bulletins/${ID}/phim2.vtt`]: captions('Xin chào.'),
    [ATTACHMENT]: '%PDF-1.4 a',
    [`bulletins/${ID}/b.pdf`]: '%PDF-1.4 bbb',
    'bulletins/2026/khac/index.vi.md': plain('Khác', '2026-10-10', { related: [ID] }, `Xem [tin](${ID}).`),
    'bulletins/2026/khac/index.en.md': english('Other', `See [news](${ID}).`),
    'bulletins/2026/link/index.vi.md': plain('Xa', '2026-09-30', { link: 'https://x.example.gov.vn/' }, ''),
    [WITHDRAWN]: withdrawn(),
    [DRAFT]: plain('Nháp', '2026-10-15', { status: 'draft' }),
    'bulletins/2026/chua/index.vi.md': text({ title: 'Chưa', category: 'tin-tuc', status: 'draft' }),
    'bulletins/2024/cu/index.vi.md': plain('Cũ', '2024-11-23', { category: 'thong-bao', kind: 'notice' }),
    'bulletins/2024/cu/index.en.md': english('Old'),
    [STANDING]: standing(fieldsOf(PAGE)),
    'pages/gioi-thieu/index.en.md': english('About'),
    [STANDING_PICTURE]: await image(40, '#9b9b1c'),
  };
}

/** The clock of the site. */
export const NOW = Date.parse('2026-11-22T08:00:00+07:00');
const DAY = 24 * 60 * 60 * 1000;

/** Something that changes: files, the clock, or when a text was last committed. */
export interface Change {
  name: string;
  files?: Files;
  now?: number;
  committed?: { id: string; vi: number };
  /** It shows in a preview alone. */
  isPreview?: boolean;
  /** It shows nowhere. */
  isHidden?: boolean;
}

/** Each other value of each field, with the file that it stands in. */
function eachField(file: string, values: Values, write: (fields: Fields) => string): Change[] {
  return Object.entries(values).flatMap(([key, [, ...others]]) =>
    others.map((value, i) => ({
      name: `${file}: ${key} ${i + 1}`,
      files: { [file]: write(fieldsOf(values, { [key]: value })) },
      isHidden: ['editorial', 'approvers'].includes(key),
    })),
  );
}

/** Every field of the full site changed, one at a time, and everything else that a page depends on. */
export async function everyChange(): Promise<Change[]> {
  return [
    ...eachField(FULL, BULLETIN, full),
    ...eachField(STANDING, PAGE, standing),
    ...eachField('site.yml', SITE, JSON.stringify),
    ...eachField('categories.yml', CATEGORY, categories),
    { name: 'body', files: { [FULL]: full(fieldsOf(BULLETIN), `${BODY}\n\nThêm.`) } },
    { name: 'body of the other language', files: { [FULL_ENGLISH]: english('Full', 'More.') } },
    { name: 'title of the other language', files: { [FULL_ENGLISH]: english('Complete') } },
    { name: 'picture', files: { [PICTURE]: await image(44, '#9b1c1c') } },
    { name: 'colour of a picture', files: { [PICTURE]: await image(40, '#1c1c1c') } },
    { name: 'picture in a body', files: { [INNER_PICTURE]: await image(66, '#1c1c9b') } },
    { name: 'recording', files: { [RECORDING]: wave(3) } },
    { name: 'attachment', files: { [ATTACHMENT]: '%PDF-1.4 aaaa' } },
    { name: 'attachment of the same size', files: { [ATTACHMENT]: '%PDF-1.4 b' } },
    { name: 'body of a standing page', files: { [STANDING]: standing(fieldsOf(PAGE), 'Khác.') } },
    { name: 'picture of a standing page', files: { [STANDING_PICTURE]: await image(44, '#1c1c1c') } },
    { name: 'one more bulletin', files: { 'bulletins/2026/moi/index.vi.md': plain('Mới', '2026-10-12') } },
    { name: 'section of a withdrawn one', files: { [WITHDRAWN]: withdrawn({ category: 'thong-bao' }) } },
    { name: 'address of a withdrawn one', files: { [WITHDRAWN]: withdrawn({ slug: 'da-go' }) } },
    { name: 'a commit', committed: { id: ID, vi: NOW - DAY } },
    { name: 'two days', now: NOW + 2 * DAY },
    { name: 'two months', now: NOW + 60 * DAY },
    {
      name: 'title of a draft',
      isPreview: true,
      files: { [DRAFT]: plain('Nháp 2', '2026-10-15', { status: 'draft' }) },
    },
    {
      name: 'state of a draft',
      isPreview: true,
      files: { [DRAFT]: plain('Nháp', '2026-10-15', { status: 'pending' }) },
    },
    { name: 'date of a draft without one', isPreview: true, now: NOW + DAY },
  ];
}
