import * as z from 'zod';
import { remembered } from '../../filters/remembered.ts';
import * as a from './address-types.ts';
import * as f from './field-types.ts';

export const KINDS = ['news', 'notice', 'interview', 'reportage', 'photo', 'video', 'document'] as const;
export const STATUSES = ['draft', 'pending', 'approved', 'withdrawn'] as const;

/** What an editor may write in Vietnamese for a kind or a status, to be told its word. */
const CALLED_KIND = {
  tin: 'news',
  'tin tức': 'news',
  'thông báo': 'notice',
  'phỏng vấn': 'interview',
  'phóng sự': 'reportage',
  'phóng sự ảnh': 'photo',
  ảnh: 'photo',
  phim: 'video',
  'văn bản': 'document',
} as const;
const CALLED_STATUS = {
  nháp: 'draft',
  'bản nháp': 'draft',
  'đang viết': 'draft',
  'chưa xong': 'draft',
  'chờ duyệt': 'pending',
  'đang chờ duyệt': 'pending',
  'chưa duyệt': 'pending',
  'trình duyệt': 'pending',
  'in review': 'pending',
  'đã duyệt': 'approved',
  'đã được duyệt': 'approved',
  duyệt: 'approved',
  'phê duyệt': 'approved',
  'đã phê duyệt': 'approved',
  'xuất bản': 'approved',
  'đã xuất bản': 'approved',
  đăng: 'approved',
  'đã đăng': 'approved',
  'công khai': 'approved',
  'công bố': 'approved',
  publish: 'approved',
  published: 'approved',
  public: 'approved',
  approve: 'approved',
  live: 'approved',
  active: 'approved',
  ok: 'approved',
  true: 'approved',
  yes: 'approved',
  có: 'approved',
  xong: 'approved',
  gỡ: 'withdrawn',
  'đã gỡ': 'withdrawn',
  'gỡ bỏ': 'withdrawn',
  'thu hồi': 'withdrawn',
  'đã thu hồi': 'withdrawn',
  unpublished: 'withdrawn',
  withdraw: 'withdrawn',
} as const;

/** Whether a field is written once for the bulletin, in each language's file, or once and for a translation again. */
export type Per = 'language' | 'bulletin' | 'either';

/** What a field carries besides its rule: where it stands, and what an editor calls it. */
interface FieldMeta {
  per: Per;
  label: { vi: string; en: string };
}

function field<Type extends z.ZodType>(type: Type, per: Per, vi: string, en: string): Type {
  return type.meta({ ...type.meta(), per, label: { vi, en } } satisfies FieldMeta & Record<string, unknown>);
}

/** Either one text for all languages, or one for each. */
const textOrLocalized = (limit: number) => z.union([f.text(limit), f.someLocalizedText(limit)]);

const editorial = z.strictObject({
  email: a.email.exactOptional(),
  pages: f.decimal(1000).exactOptional(),
  photos: f.whole(0, 1000).exactOptional(),
  articleCoefficient: f.decimal(100).exactOptional(),
  photoCoefficient: f.decimal(100).exactOptional(),
  translationRate: f.decimal(100).exactOptional(),
  amount: f.whole(0, 1_000_000_000).exactOptional(),
  payees: f
    .list(z.strictObject({ name: f.text(200), share: f.decimal(100).exactOptional() }), 50)
    .exactOptional(),
  note: f.text(2000).exactOptional(),
});

const document = (zone: string) =>
  z.strictObject({
    number: f.text(100).exactOptional(),
    issued: f.date(zone).exactOptional(),
    issuer: f.text(300).exactOptional(),
    signer: f.text(200).exactOptional(),
    effective: f.date(zone).exactOptional(),
  });

/**
 * Every field of a bulletin with its rule. Types, checker, JSON Schema and the
 * field table of the docs come from here.
 * @param zone the IANA zone in which dates without an offset are meant
 */
export const bulletinFields = remembered((zone: string) => ({
  title: field(f.text(300), 'language', 'Tiêu đề', 'Title'),
  summary: field(f.text(600), 'language', 'Tóm tắt', 'Summary'),
  slug: field(f.key.optional(), 'language', 'Đường dẫn', 'Slug'),
  imageAlt: field(f.textOrEmpty(1000).optional(), 'language', 'Mô tả hình ảnh', 'Picture description'),
  imageCaption: field(f.text(600).optional(), 'language', 'Chú thích hình ảnh', 'Picture caption'),
  keywords: field(f.words(100, 50).optional(), 'language', 'Từ khóa', 'Keywords'),
  correction: field(f.text(2000).optional(), 'language', 'Đính chính', 'Correction'),
  changes: field(
    f.list(z.strictObject({ date: f.date(zone), note: f.text(600) }), 50).optional(),
    'language',
    'Nội dung đã cập nhật',
    'Changes',
  ),
  date: field(f.date(zone), 'bulletin', 'Ngày xuất bản', 'Date of publication'),
  category: field(f.text(120), 'bulletin', 'Chuyên mục', 'Section'),
  kind: field(f.choice(KINDS, CALLED_KIND).optional(), 'bulletin', 'Loại bài viết', 'Kind'),
  author: field(f.oneOrMoreTexts(200, 50).optional(), 'bulletin', 'Tác giả', 'Author'),
  source: field(textOrLocalized(120).optional(), 'bulletin', 'Nguồn', 'Source'),
  image: field(f.fileName.optional(), 'bulletin', 'Hình ảnh', 'Picture'),
  imageCredit: field(f.text(200).optional(), 'bulletin', 'Người chụp ảnh', 'Picture credit'),
  audio: field(z.union([f.fileName, f.localizedFile]).optional(), 'bulletin', 'Âm thanh', 'Audio'),
  video: field(z.union([f.video, f.localizedVideo]).optional(), 'bulletin', 'Video', 'Video'),
  captions: field(
    z.union([f.fileName, f.localizedFile]).optional(),
    'bulletin',
    'Phụ đề video',
    'Captions of the video',
  ),
  attachments: field(
    f.list(z.strictObject({ file: f.fileName, title: textOrLocalized(300) }), 100).optional(),
    'bulletin',
    'Tài liệu đính kèm',
    'Attachments',
  ),
  link: field(a.httpsAddress.optional(), 'bulletin', 'Liên kết thay nội dung', 'Link in place of the text'),
  related: field(f.list(f.text(130), 100).optional(), 'bulletin', 'Tin liên quan', 'Related bulletins'),
  featured: field(f.boolean.optional(), 'bulletin', 'Tin nổi bật', 'Featured'),
  featuredUntil: field(f.end(zone).optional(), 'bulletin', 'Nổi bật đến ngày', 'Featured until'),
  expires: field(f.end(zone).optional(), 'bulletin', 'Hết hiệu lực sau', 'Out of date after'),
  withdrawFrom: field(f.date(zone).optional(), 'bulletin', 'Gỡ từ ngày', 'Withdrawn from'),
  views: field(f.whole(0, 1_000_000_000_000).optional(), 'bulletin', 'Số lượt xem', 'Views'),
  aliases: field(f.list(a.alias, 500).optional(), 'bulletin', 'Đường dẫn cũ', 'Old addresses'),
  document: field(document(zone).optional(), 'bulletin', 'Văn bản', 'Document'),
  status: field(f.choice(STATUSES, CALLED_STATUS).optional(), 'either', 'Trạng thái', 'Status'),
  editorial: field(editorial.optional(), 'bulletin', 'Thông tin biên tập', 'Editorial record'),
}));

export type BulletinFields = ReturnType<typeof bulletinFields>;
export type BulletinKey = keyof BulletinFields;

/** The fields of one file after the schema has read it; a field whose rule was broken is absent. */
export type Read<Shape extends Record<string, z.ZodType>> = { [K in keyof Shape]?: z.output<Shape[K]> };

/** Every field of a standing page. */
export const pageFields = {
  title: field(f.text(300), 'language', 'Tiêu đề', 'Title'),
  summary: field(f.text(600), 'language', 'Tóm tắt', 'Summary'),
  slug: field(f.key.optional(), 'language', 'Đường dẫn', 'Slug'),
  aliases: field(f.list(a.alias, 500).optional(), 'language', 'Đường dẫn cũ', 'Old addresses'),
  privacy: field(f.boolean.optional(), 'language', 'Trang quyền riêng tư', 'Page on privacy'),
};

/** Where a field stands, and its name in the editor's language. */
export function metaOf(type: z.ZodType): FieldMeta | undefined {
  const meta = type.meta();
  return meta && 'per' in meta ? (meta as unknown as FieldMeta) : undefined;
}
