import type * as z from 'zod';
import { en } from '../../i18n/messages.en.ts';
import { vi } from '../../i18n/messages.vi.ts';
import type { BulletinFields, BulletinKey, pageFields } from '../fields/schema.ts';
import type { baseSalaryFields, categoryFields, royaltyRatesFields } from '../fields/settings-schema.ts';
import { effect, type Hint, named, secret, seen } from './hint.ts';

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
  changes: seen({
    vi: 'đã đổi gì cho người đọc, mỗi lần một mục; in ở đầu bài dưới chữ “Đã cập nhật”',
    en: 'what was changed for readers, an entry for each time; printed above the text',
  }),
  date: seen({ vi: 'sau giờ này bản tin đã duyệt mới hiện', en: 'an approved bulletin appears after it' }),
  category: seen({ vi: 'mã một chuyên mục trong `categories.yml`', en: 'an id in `categories.yml`' }),
  kind: effect({ vi: 'mặc định `news`', en: '`news` by default' }),
  author: seen(),
  source: seen({
    vi: 'in trước câu đầu của tóm tắt',
    en: 'printed before the first sentence of the summary',
  }),
  image: seen({ vi: `${FILE.vi}; nên rộng từ 800 điểm ảnh`, en: `${FILE.en}; 800 pixels wide or more` }),
  imageCredit: seen({ vi: 'in sau chú thích: “Ảnh: …”', en: 'printed after the caption: “Photo: …”' }),
  audio: seen(FILE),
  video: seen({
    vi: 'tên một tệp MP4 trong thư mục của bản tin, hoặc địa chỉ trên YouTube, Facebook; hình đại diện viết ở `image`',
    en: 'the name of an MP4 in the bulletin’s folder, or an address on YouTube or Facebook; its picture is `image`',
  }),
  captions: seen({
    vi: 'tên một tệp WebVTT (`.vtt`) trong thư mục của bản tin',
    en: 'the name of a WebVTT file (`.vtt`) in the bulletin’s folder',
  }),
  attachments: seen(),
  link: seen({ vi: 'thay cho nội dung', en: 'stands in for the text' }),
  related: seen({
    vi: 'mã bản tin dạng `2017/ten-thu-muc`',
    en: 'ids of bulletins, `2017/name-of-the-folder`',
  }),
  featured: effect(),
  featuredUntil: effect({
    vi: 'ngày không ghi giờ thì tính hết ngày ấy; viết mục này thì không cần `featured`',
    en: 'a day without an hour counts to its end; makes `featured` needless',
  }),
  expires: seen({
    vi: 'ngày không ghi giờ thì tính hết ngày ấy; sau đó trang báo đã hết hiệu lực',
    en: 'a day without an hour counts to its end; after that the page says that it is out of date',
  }),
  withdrawFrom: effect({
    vi: 'từ giờ này tin đã duyệt coi như `withdrawn`; ngày không ghi giờ thì tính từ đầu ngày ấy',
    en: 'from then on an approved bulletin counts as `withdrawn`; a day without an hour counts from its beginning',
  }),
  views: seen({ vi: 'đã đếm ở trang cũ', en: 'counted before this site counted' }),
  aliases: seen({ vi: 'sẽ dẫn về bản tin này', en: 'redirected to this bulletin' }),
  document: seen(),
  status: effect({
    vi: 'mặc định `draft`; trong tệp kia chỉ giữ lại ngôn ngữ ấy, và không bao giờ công khai hơn tệp đầu',
    en: '`draft` by default; in the second file it holds back that language alone, and is never more public than the first',
  }),
  editorial: { seen: 'never' },
};

type Inside<Key extends BulletinKey> = NonNullable<z.input<BulletinFields[Key]>>;
type InsideHints = {
  attachments: Readonly<Record<keyof Inside<'attachments'>[number], Hint>>;
  changes: Readonly<Record<keyof Inside<'changes'>[number], Hint>>;
  document: Readonly<Record<keyof Inside<'document'>, Hint>>;
  editorial: Readonly<Record<keyof Inside<'editorial'>, Hint>>;
};

/** The fields inside fields, by the outer one's key. */
export const insideHints: InsideHints = {
  attachments: {
    file: named('Tệp', 'File', seen(FILE)),
    title: named('Tên tài liệu', 'Title'),
  },
  changes: {
    date: named('Ngày cập nhật', 'When', seen()),
    note: named('Đã đổi gì', 'What was changed', seen()),
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
    payees: secret('Người nhận nhuận bút', 'Who is paid', {
      vi: 'mỗi người: `{name: Họ và tên, share: 60}`, share là phần trăm; không ghi thì là `author`',
      en: 'each `{name: Name, share: 60}`, the share in percent; by default `author`',
    }),
    note: secret('Ghi chú', 'Note'),
  },
};

export const pageHints: Readonly<Record<keyof typeof pageFields, Hint>> = {
  title: seen(),
  summary: seen(),
  slug: seen({ vi: 'không viết thì dùng tên thư mục', en: 'by default the folder’s name' }),
  aliases: seen({ vi: 'sẽ dẫn về trang này', en: 'redirected to this page' }),
  privacy: effect({
    vi: 'cuối trang tự in cách đếm lượt xem, theo mục `views` trong `site.yml`',
    en: 'its end says how readers are counted, by `views` in `site.yml`',
  }),
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
  aliases: named(
    'Tên cũ',
    'Former names',
    seen({
      vi: 'mã hay đường dẫn cũ (`tin-cu`, `/vi/tin-cu/`); cả các tháng và nguồn tin của nó dẫn về chuyên mục này',
      en: 'old ids or addresses (`tin-cu`, `/vi/tin-cu/`); its months and feeds lead here, too',
    }),
  ),
  approvers: secret('Người duyệt, tài khoản ở nơi giữ kho; xem `bantin codeowners`', 'Who approves'),
};

export const baseSalaryHints: Readonly<Record<keyof ReturnType<typeof baseSalaryFields>, Hint>> = {
  from: secret('Áp dụng từ ngày', 'From'),
  amount: secret('Lương cơ sở, đồng một tháng', 'Base salary, đồng a month'),
};

const highest = (vi: string, en: string) => secret(`Hệ số cao nhất: ${vi}`, `Highest coefficient: ${en}`);

export const royaltyRatesHints: Readonly<Record<keyof ReturnType<typeof royaltyRatesFields>, Hint>> = {
  from: secret('Áp dụng từ ngày', 'From'),
  unit: secret('Giá trị một hệ số, phần trăm của lương cơ sở', 'Unit, in percent of the base salary'),
  caps: secret('Hệ số cao nhất theo loại bài', 'Highest coefficients by kind'),
  translation: secret('Tỷ lệ bản dịch, phần trăm', 'Translation rate, in percent'),
  dueDays: secret('Hạn trả, số ngày sau khi đăng', 'Days until it is due'),
};

/** The fields inside these. */
export const royaltyRatesInside = {
  caps: {
    news: highest('tin', 'news'),
    notice: highest('thông báo', 'notice'),
    interview: highest('phỏng vấn', 'interview'),
    reportage: highest('phóng sự', 'reportage'),
    photo: highest('ảnh, kể cả hệ số ảnh', 'photo, and of each photo'),
    video: highest('video', 'video'),
    document: highest('văn bản', 'document'),
  },
  translation: { least: secret('Thấp nhất', 'Lowest'), most: secret('Cao nhất', 'Highest') },
};
