import type * as z from 'zod';
import type { Localized } from '../../i18n/language.ts';
import { en } from '../../i18n/messages/en.ts';
import { vi } from '../../i18n/messages/vi.ts';
import type { BulletinFields, BulletinKey } from '../fields/schema.ts';
import { effect, type Hint, named, secret, seen } from './hint.ts';

/** A hint, and how the field is written: its whole line, in English where it reads otherwise; none where any text will do. */
export interface Explained extends Hint {
  example: string | Localized;
}

/** Readers see it as it is written. */
const shown = (example: Explained['example'], viNote?: string, enNote = ''): Explained => ({
  ...seen(viNote === undefined ? undefined : { vi: viNote, en: enNote }),
  example,
});

/** Readers see what it does. */
const acts = (example: Explained['example'], viNote: string, enNote: string): Explained => ({
  ...effect({ vi: viNote, en: enNote }),
  example,
});

/** Every field of a bulletin, in the order in which editors meet them: in a new text, in forms, in the table of fields. */
export const bulletinHints: Readonly<Record<BulletinKey, Explained>> = {
  title: shown(''),
  summary: shown(
    '',
    'một hai câu, in đậm ở đầu bài; trong danh sách hiện khoảng 300 ký tự đầu',
    'a sentence or two, in bold above the text; lists show about the first 300 characters',
  ),
  date: shown('', 'sau giờ này bản tin đã duyệt mới hiện', 'an approved bulletin appears after it'),
  category: {
    ...shown(''),
    typed: { vi: 'mã một chuyên mục trong `categories.yml`', en: 'an id in `categories.yml`' },
  },
  kind: acts('', 'mặc định `news`', '`news` by default'),
  status: acts(
    '',
    'mặc định `draft`; trong tệp kia chỉ giữ lại ngôn ngữ ấy, và không bao giờ công khai hơn tệp đầu',
    '`draft` by default; in the second file it holds back that language alone, and is never more public than the first',
  ),
  author: {
    ...shown({ vi: 'author: Họ và tên', en: 'author: Name' }),
    typed: { vi: 'nhiều người thì `[Người thứ nhất, Người thứ hai]`', en: 'several: `[First, Second]`' },
  },
  source: shown(
    'source: TTĐT',
    'in trước câu đầu của tóm tắt',
    'printed before the first sentence of the summary',
  ),
  image: shown(
    'image: hinh.jpg',
    'ở đầu bài; nên rộng từ 800 điểm ảnh; cần có `imageAlt`',
    'above the text; 800 pixels wide or more; needs `imageAlt`',
  ),
  imageAlt: {
    ...shown(
      {
        vi: 'imageAlt: Người dân ngồi chờ trước quầy số 2.',
        en: 'imageAlt: Residents wait in front of counter 2.',
      },
      'hình cho thấy gì, cho người không nhìn thấy hình',
      'what the picture shows, for those who do not see it',
    ),
    typed: { vi: '`""` nếu hình chỉ để trang trí', en: '`""` where the picture is decoration' },
    requiredWhen: {
      vi: 'khi có `image`, trong tệp của mỗi ngôn ngữ',
      en: 'with `image`, in each language’s file',
    },
  },
  imageCaption: shown(
    { vi: 'imageCaption: Phòng tiếp công dân.', en: 'imageCaption: The reception room.' },
    'in dưới hình',
    'printed below the picture',
  ),
  imageCredit: shown(
    { vi: 'imageCredit: Tên người chụp', en: 'imageCredit: Name' },
    'in sau chú thích: “Ảnh: …”',
    'printed after the caption: “Photo: …”',
  ),
  keywords: shown({
    vi: 'keywords: [tiếp công dân, lịch làm việc]',
    en: 'keywords: [public reception, opening hours]',
  }),
  attachments: shown(
    {
      vi: 'attachments: [{file: mau-don.docx, title: Mẫu đơn}]',
      en: 'attachments: [{file: form.docx, title: Form}]',
    },
    'tệp để người đọc tải về, đăng nguyên như bạn gửi',
    'files to download, published just as they are',
  ),
  document: shown(
    'document: {number: 27/2026/QĐ-UBND, issued: 12/11/2026, issuer: …, signer: …, effective: 01/12/2026}',
    'khi `kind` là `document`',
    'where `kind` is `document`',
  ),
  related: shown(
    'related: [2026/ten-tin-khac]',
    'mã bản tin dạng `2017/ten-thu-muc`',
    'ids of bulletins, `2017/name-of-the-folder`',
  ),
  featuredUntil: acts(
    'featuredUntil: 31/12/2026',
    'đứng đầu trang chủ đến ngày này; ngày không ghi giờ thì tính hết ngày ấy; viết mục này thì không cần `featured`',
    'at the head of the home page until then; a day without an hour counts to its end; makes `featured` needless',
  ),
  featured: acts(
    'featured: true',
    'đứng đầu trang chủ đến khi bỏ mục này; nên dùng `featuredUntil`',
    'at the head of the home page until it is taken away; `featuredUntil` is better',
  ),
  expires: shown(
    'expires: 31/12/2026',
    'ngày không ghi giờ thì tính hết ngày ấy; sau đó trang báo đã hết hiệu lực',
    'a day without an hour counts to its end; after that the page says that it is out of date',
  ),
  withdrawFrom: acts(
    'withdrawFrom: 31/12/2026 17:00',
    'từ giờ này tin đã duyệt coi như `withdrawn`; ngày không ghi giờ thì tính từ đầu ngày ấy',
    'from then on an approved bulletin counts as `withdrawn`; a day without an hour counts from its beginning',
  ),
  audio: shown('audio: ban-doc.mp3', 'bản đọc, bản ghi âm', 'the text read aloud, a recording'),
  video: shown('video: phim.mp4', 'hình đại diện viết ở `image`', 'its picture is `image`'),
  captions: shown('captions: phu-de.vtt', 'dạng WebVTT (`.vtt`)', 'as WebVTT (`.vtt`)'),
  link: shown(
    'link: https://vanban.chinhphu.vn/',
    'bản tin chỉ dẫn sang trang này, không có nội dung',
    'the bulletin leads there, and has no text',
  ),
  slug: shown(
    { vi: 'slug: ten-trong-dia-chi', en: 'slug: name-in-the-address' },
    'là phần cuối của địa chỉ; không viết thì dùng tên thư mục',
    'the end of the address; by default the folder’s name',
  ),
  aliases: shown(
    'aliases: [/Lists/TinTuc/ChiTiet.aspx?ID=1817]',
    'sẽ dẫn về bản tin này',
    'redirected to this bulletin',
  ),
  views: shown('views: 1817', 'đã đếm ở trang cũ', 'counted before this site counted'),
  correction: shown(
    {
      vi: 'correction: "Ngày 25/11/2026: sửa giờ mở cửa."',
      en: 'correction: "25 November 2026: the opening hours."',
    },
    'đã sửa gì sau khi đăng',
    'what was corrected after publication',
  ),
  changes: shown(
    {
      vi: 'changes: [{date: 25/11/2026, note: Thêm giờ mở cửa ngày lễ.}]',
      en: 'changes: [{date: 25/11/2026, note: Opening hours of the holidays.}]',
    },
    'đã đổi gì cho người đọc, mỗi lần một mục; in ở đầu bài dưới chữ “Đã cập nhật”',
    'what was changed for readers, an entry for each time; printed above the text',
  ),
  editorial: {
    seen: 'never',
    note: { vi: 'nhuận bút và liên hệ', en: 'royalties and contacts' },
    example:
      'editorial: {email: ten@example.vn, pages: 1, photos: 0, articleCoefficient: 5, photoCoefficient: 2}',
  },
};

type Inside<Key extends BulletinKey> = NonNullable<z.input<BulletinFields[Key]>>;
type InsideHints = {
  attachments: Readonly<Record<keyof Inside<'attachments'>[number], Hint>>;
  changes: Readonly<Record<keyof Inside<'changes'>[number], Hint>>;
  document: Readonly<Record<keyof Inside<'document'>, Hint>>;
  editorial: Readonly<Record<keyof Inside<'editorial'>, Hint>>;
  payees: Readonly<Record<keyof NonNullable<Inside<'editorial'>['payees']>[number], Hint>>;
};

/** The fields inside fields, by the outer one's key. */
export const insideHints: InsideHints = {
  attachments: {
    file: named('Tệp', 'File'),
    title: named('Tên tài liệu', 'Title'),
  },
  changes: {
    date: named('Ngày cập nhật', 'When'),
    note: named('Đã đổi gì', 'What was changed'),
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
    translationRate: secret('Tỷ lệ nhuận bút bản dịch', 'Translation rate', {
      vi: 'đến 1 là phần (`0.4`), trên 1 là phần trăm (`40`)',
      en: 'up to 1 a part (`0.4`), above it percent (`40`)',
    }),
    amount: secret('Số tiền', 'Amount in đồng', {
      vi: 'thay cho cách tính theo hệ số; `0` là không trả',
      en: 'takes the place of the coefficients; `0`: not paid',
    }),
    payees: {
      ...secret('Người nhận nhuận bút', 'Who is paid', {
        vi: 'không ghi thì là `author`',
        en: 'by default `author`',
      }),
      typed: { vi: '`[{name: Họ và tên, share: 60}]`', en: '`[{name: Name, share: 60}]`' },
    },
    note: secret('Ghi chú', 'Note'),
  },
  payees: {
    name: secret('Họ và tên', 'Full name'),
    share: secret('Phần được nhận, phần trăm', 'Share, in percent'),
  },
};
