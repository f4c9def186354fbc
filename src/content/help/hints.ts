import type { pageFields } from '../fields/schema.ts';
import type { baseSalaryFields, categoryFields, royaltyRatesFields } from '../fields/settings-schema.ts';
import { effect, type Hint, named, secret, seen } from './hint.ts';

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
