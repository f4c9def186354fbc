import { nearest } from '../../problems/nearest.ts';
import { fold } from '../../search/tokens.ts';
import type { BulletinKey } from './schema.ts';

/**
 * What editors call the fields: as the office's old portal named them, in Vietnamese, and in other systems. A field's own
 * label is beside its rule.
 */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  status: [
    'trạng thái',
    'trạng thái duyệt',
    'trạng thái xuất bản',
    'tình trạng',
    'duyệt',
    'đã duyệt',
    'phê duyệt',
    'xuất bản',
    'đăng',
    'approval status',
    'approved',
    'state',
    'publish',
    'published',
    'draft',
    'public',
  ],
  title: ['tiêu đề', 'tên bài', 'tên tin', 'tên', 'tựa đề', 'headline', 'name'],
  summary: ['tóm tắt', 'mô tả', 'trích yếu', 'sapo', 'description', 'excerpt', 'lead'],
  slug: ['friendly name', 'đường dẫn', 'url', 'permalink'],
  date: ['ngày', 'ngày đăng', 'ngày xuất bản', 'ngày tháng', 'thời gian', 'publish date', 'published at'],
  category: ['phân loại', 'chuyên mục', 'danh mục', 'thể loại', 'mục', 'section', 'categories'],
  kind: ['loại', 'loại bài', 'loại tin', 'loại bài viết', 'content type', 'type', 'layout'],
  author: ['tác giả', 'người viết', 'người đăng', 'authors', 'byline'],
  source: ['nguồn', 'nguồn tin', 'cơ quan'],
  image: [
    'hình ảnh',
    'hình',
    'ảnh',
    'ảnh đại diện',
    'hình đại diện',
    'ảnh bìa',
    'thumbnail',
    'picture',
    'cover',
  ],
  imageAlt: ['mô tả hình', 'mô tả ảnh', 'mô tả hình ảnh', 'hình ảnh mô tả', 'alt'],
  imageCaption: ['chú thích', 'chú thích ảnh', 'chú thích hình', 'chú thích hình ảnh', 'caption'],
  imageCredit: [
    'người chụp',
    'người chụp ảnh',
    'tác giả ảnh',
    'nguồn ảnh',
    'ảnh của',
    'photo',
    'photographer',
  ],
  audio: ['âm thanh', 'ghi âm', 'bản đọc'],
  video: ['phim', 'clip', 'youtube', 'movie'],
  captions: ['phụ đề', 'phụ đề video', 'subtitles', 'subtitle'],
  attachments: [
    'tài liệu',
    'tài liệu đính kèm',
    'tệp đính kèm',
    'đính kèm',
    'file đính kèm',
    'files',
    'attachment',
  ],
  link: ['liên kết', 'link thay thế nội dung', 'liên kết thay nội dung', 'redirect'],
  keywords: ['từ khóa', 'từ khoá', 'thẻ', 'nhãn', 'tags', 'tag'],
  related: ['tin liên quan', 'bài liên quan', 'liên quan'],
  featured: ['tin nổi bật', 'nổi bật', 'tin nóng', 'ghim'],
  featuredUntil: ['nổi bật đến', 'tin nổi bật (time)', 'nổi bật đến ngày'],
  expires: ['hết hạn', 'hết hiệu lực', 'hết hiệu lực từ', 'ngày hết hạn', 'expiry', 'expire'],
  views: ['lượt xem', 'số lượt xem', 'lượt người xem', 'số lượt người đọc', 'view'],
  aliases: ['đường dẫn cũ', 'địa chỉ cũ', 'url cũ', 'alias', 'redirects'],
  correction: ['đính chính', 'sửa'],
  changes: ['cập nhật', 'nội dung đã cập nhật', 'lịch sử', 'change', 'updates', 'changelog'],
  withdrawFrom: ['gỡ từ', 'gỡ từ ngày', 'ngày gỡ', 'gỡ vào', 'withdraw', 'unpublish'],
  document: ['văn bản'],
  // Inside `document`.
  number: ['số', 'số hiệu', 'số ký hiệu'],
  issued: ['ngày ban hành', 'ban hành'],
  issuer: ['cơ quan ban hành', 'nơi ban hành'],
  signer: ['người ký'],
  effective: ['ngày hiệu lực', 'hiệu lực', 'ngày có hiệu lực'],
  // Inside `editorial`, of which there is also the whole.
  email: ['thư điện tử'],
  pages: ['số trang'],
  photos: ['số ảnh'],
  articleCoefficient: ['hệ số tin', 'hệ số bài'],
  photoCoefficient: ['hệ số ảnh'],
  amount: ['số tiền', 'tiền nhuận bút', 'nhuận bút'],
  note: ['ghi chú', 'ghi chú nội bộ'],
  editorial: [
    'thông tin biên tập',
    'biên tập',
    'email',
    'số trang',
    'số ảnh',
    'hệ số tin',
    'hệ số bài',
    'hệ số ảnh',
    'số tiền',
    'tiền nhuận bút',
    'nhuận bút',
    'ghi chú',
    'ghi chú nội bộ',
  ],
} satisfies Readonly<Partial<Record<BulletinKey, readonly string[]>>> & Record<string, readonly string[]>;

/** A name without its marks, case and signs: `Trạng_thái` is `trang thai`. */
export const plainName = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let byName: ReadonlyMap<string, readonly string[]> | undefined;

/** Longer than any name of a field. */
const LONGEST = 60;

/** The fields of which somebody may think who writes a name. */
export function fieldsCalled(name: string): readonly string[] {
  byName ??= namesOf();
  return name.length > LONGEST ? [] : (byName.get(plainName(name)) ?? []);
}

/** Shorter names are near to too many others. */
const SHORTEST_NEAR = 5;

/** The fields that somebody may call by nearly this name: `publised`, `keywrods`, `tieu de bai`. */
export function fieldsNearlyCalled(name: string): readonly string[] {
  byName ??= namesOf();
  const plain = plainName(name.slice(0, LONGEST));
  if (name.length > LONGEST || plain.length < SHORTEST_NEAR) return [];
  const near = nearest(
    plain,
    [...byName.keys()].filter((each) => each.length >= SHORTEST_NEAR),
  );
  return (near !== undefined && byName.get(near)) || [];
}

function namesOf(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [key, called] of Object.entries(CALLED)) {
    for (const name of [key, ...called].map(plainName)) {
      const known = names.get(name);
      if (!known) names.set(name, [key]);
      else if (!known.includes(key)) known.push(key);
    }
  }
  return names;
}
