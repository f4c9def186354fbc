import * as z from 'zod';
import { type BulletinFields, bulletinFields } from '../../content/fields/schema.ts';

type Private = NonNullable<z.input<BulletinFields['editorial']>>;

/** A field that the office keeps for itself and that one cell can hold: words or a number, no list. */
export type PrivateTarget = {
  [Key in keyof Private]-?: NonNullable<Private[Key]> extends string ? Key : never;
}[keyof Private];

/** The private fields by the schema. */
const PRIVATE_FIELDS = bulletinFields('UTC').editorial.unwrap().shape;

/** Filled only where the mapping names their columns. */
export const PRIVATE_TARGETS = (Object.keys(PRIVATE_FIELDS) as (keyof Private)[]).filter(
  (key): key is PrivateTarget => !(PRIVATE_FIELDS[key].unwrap() instanceof z.ZodArray),
);

export const privateType = (target: PrivateTarget): z.ZodType => PRIVATE_FIELDS[target];

/** What an import can fill that readers see: fields of a bulletin, its body, and the name of its folder. */
const PUBLIC_TARGETS = [
  ...['title', 'summary', 'body', 'slug', 'date', 'category', 'kind', 'author', 'source', 'image'],
  ...['imageAlt', 'imageCaption', 'audio', 'link', 'related', 'keywords', 'featuredUntil', 'expires'],
  ...['views', 'status'],
] as const;

/** What an import can fill of a bulletin. */
export const TARGETS = [...PUBLIC_TARGETS, ...PRIVATE_TARGETS];
export type Target = (typeof TARGETS)[number];

export const PRIVATE: ReadonlySet<string> = new Set(PRIVATE_TARGETS);

/**
 * The columns of each field: what the old portal called them on its form, SharePoint's own names, and the names by which
 * our readers give them. `Author` and `Editor` of SharePoint are accounts of the office: no column of an author.
 */
export const COLUMNS: Partial<Readonly<Record<Target, readonly string[]>>> = {
  title: ['title', 'Tiêu đề', 'TieuDe', 'LinkTitle'],
  summary: ['summary', 'Tóm tắt', 'TomTat', 'Trích yếu'],
  body: ['body', 'Nội dung', 'NoiDung', 'PublishingPageContent'],
  slug: ['slug', 'FriendlyName'],
  date: ['date', 'Ngày xuất bản', 'NgayXuatBan', 'Ngày đăng', 'ArticleStartDate', 'Created', 'Created at'],
  category: ['category', 'Phân loại', 'PhanLoai', 'Chuyên mục'],
  kind: ['kind', 'Loại bài viết', 'LoaiBaiViet'],
  author: ['author-name', 'Tác giả', 'TacGia', 'ArticleByLine'],
  source: ['source', 'Nguồn', 'Nguồn tin'],
  image: ['image', 'Hình ảnh', 'HinhAnh', 'PublishingRollupImage', 'PublishingPageImage'],
  imageAlt: ['imageAlt'],
  imageCaption: ['imageCaption', 'Hình ảnh mô tả', 'HinhAnhMoTa', 'PublishingImageCaption'],
  audio: ['audio'],
  link: ['link', 'Link thay thế nội dung'],
  related: ['related', 'Tin liên quan'],
  keywords: ['keywords', 'Từ khóa', 'TuKhoa'],
  featuredUntil: ['featuredUntil', 'Tin nổi bật(Time)'],
  expires: ['expires', 'PublishingExpirationDate'],
  views: ['views', 'Số lượt người đọc', 'Lượt người xem', 'Số lượt xem'],
  status: ['status', '_ModerationStatus', 'Approval Status', 'Trạng thái'],
};

/** Other labels of the old portal's form: private, made anew by Bantin, or without a field of ours. */
const OTHERS = [
  ...['Số Trang', 'Số Ảnh', 'Số tiền', 'Lịch sử', 'Email', 'Hệ số ảnh', 'Hệ số lương cơ sở', 'Hệ số tin'],
  ...['LuongCoSo', 'Tiền nhuận bút', 'Attachments', 'Content Type', 'Version', 'Created at by'],
  ...['Last modified at by', 'Manage Permissions', 'Version History', 'Tin nổi bật'],
];

/** A column's name as names are compared. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\s*[:*]+$/, '')
    .trim()
    .toLowerCase();

const LABELS = new Set([...Object.values(COLUMNS).flat(), ...OTHERS].map(columnKey));

/** Whether a line is a label of the old portal's form; a name that it printed twice counts as well. */
export function isKnownLabel(line: string): boolean {
  const key = columnKey(line.replace(/^(Content Type|Version)\s*:.*$/, '$1'));
  const half = key.slice(0, key.length / 2);
  return LABELS.has(key) || (key === half + half && LABELS.has(half));
}
