import type * as z from 'zod';
import type { Lang } from '../../i18n/language.ts';
import type { Per } from '../fields/schema.ts';
import { type Hint, notesOf, type Seen } from './hint.ts';
import { type AskedId, type Rule, ruleOf } from './rules.ts';

type Asked = Extract<Rule, { is: 'asked' }>;

interface Words {
  title: string;
  intro: readonly string[];
  head: readonly string[];
  asked: Readonly<Record<AskedId, (rule: Asked) => string>>;
  textOrEmpty(limit: number): string;
  textOrList(limit: number, most: number): string;
  oneOf(words: string): string;
  listOf(rule: string, most?: number): string;
  localized(rule: string): string;
  mapOf: string;
  or: string;
  required: string;
  seen: Readonly<Record<Seen, string>>;
  per: Readonly<Record<Per, string>>;
  parts: Readonly<Record<PartName, string>>;
}

export type PartName = 'bulletin' | 'page' | 'site' | 'category' | 'baseSalary' | 'royaltyRates';

/** Large numbers in groups of three, apart by a space, which is neither language's decimal point. */
const digits = (value: number) =>
  value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');

const vi: Words = {
  title: 'Bảng các mục',
  intro: [
    'Mục nào không bắt buộc thì có thể bỏ hẳn. Mục ghi “một nơi” chỉ viết trong `index.vi.md`, hoặc trong `index.en.md` nếu bản tin không có bản tiếng Việt. Mục ghi “mỗi ngôn ngữ” viết trong từng tệp. Trong bản nháp, thiếu mục bắt buộc không phải là lỗi.',
    'Cột “Người đọc thấy”: **có** là in ra trang; **qua tác dụng** là không in ra nhưng làm trang thay đổi; **không bao giờ** là chỉ cơ quan biết.',
  ],
  head: ['Mục', 'Tên gọi', 'Viết ở', 'Cách viết', 'Bắt buộc', 'Người đọc thấy'],
  asked: {
    'accent-contrast': () => 'màu đủ đậm',
    'alias-invalid': () => 'đường dẫn cũ bắt đầu bằng `/`, không có tên miền',
    'base-url-invalid': () => 'địa chỉ, ví dụ `https://bantin.example.gov.vn`',
    'color-invalid': () => 'mã màu như `"#9b1c1c"`, đủ đậm so với nền trang (tương phản từ 4,5 : 1)',
    'date-format': () =>
      'ngày: `27/04/2017`, `27/4/2017`, `2017-04-27` hoặc `2017/04/27`; thêm giờ thì viết `27/04/2017 08:30` hoặc `08:30 27/04/2017`',
    'email-invalid': () => 'địa chỉ email',
    'approver-invalid': () => 'tài khoản hoặc nhóm sau dấu `@`, hoặc email của tài khoản',
    'feed-id-invalid': () => 'tên miền, dấu phẩy và năm: `mocgiang.example.gov.vn,2026`',
    'network-invalid': () => 'địa chỉ mạng `203.0.113.7`, hoặc cả mạng `203.0.113.0/24`',
    'repository-invalid': () => 'tên kho trên nơi giữ mã nguồn: `so-y-te/ban-tin`',
    'section-alias-invalid': () => 'mã cũ của chuyên mục, hoặc đường dẫn cũ bắt đầu bằng `/`',
    'slug-invalid': () => 'chữ thường không dấu `a-z`, chữ số, dấu gạch nối; nhiều nhất 120 ký tự',
    'text-too-long': ({ limit }) => `chữ, nhiều nhất ${limit} ký tự`,
    'timezone-unknown': () => 'tên múi giờ theo IANA',
    'url-not-https': () => 'địa chỉ công khai bắt đầu bằng `https://`',
    boolean: () => '`true` (có) hoặc `false` (không)',
    decimal: ({ min, max }) => `số từ ${digits(min)} đến ${digits(max)}, phần thập phân sau dấu chấm`,
    whole: ({ min, max }) => `số nguyên từ ${digits(min)} đến ${digits(max)}, chỉ gồm chữ số`,
    file: () => 'tên một tệp trong thư mục của bản tin',
    video: () => 'tên một tệp MP4 trong thư mục của bản tin, hoặc địa chỉ trên YouTube, Facebook',
    yearOrBoolean: () => 'một năm (từ năm đó trở đi), `true` (tất cả) hoặc `false` (không)',
  },
  textOrEmpty: (limit) => `chữ, nhiều nhất ${limit} ký tự, có thể để trống`,
  textOrList: (limit, most) =>
    `chữ, hoặc danh sách nhiều nhất ${most} mục; mỗi mục nhiều nhất ${limit} ký tự`,
  oneOf: (words) => `một trong: ${words}`,
  listOf: (rule, most) => `danh sách${most ? `, nhiều nhất ${most} mục` : ''}; mỗi mục: ${rule}`,
  localized: (rule) => `hai dòng con \`vi\` và \`en\`, mỗi dòng: ${rule}`,
  mapOf: 'các dòng con dưới đây',
  or: '; hoặc ',
  required: 'có',
  seen: { yes: 'có', effect: 'qua tác dụng', never: '**không bao giờ**' },
  per: { bulletin: 'một nơi', language: 'mỗi ngôn ngữ', either: 'một nơi; tệp kia viết riêng được' },
  parts: {
    bulletin: 'Bản tin: `bulletins/<năm>/<tên thư mục>/index.vi.md`, `index.en.md`',
    page: 'Trang cố định: `pages/<tên thư mục>/index.vi.md`, `index.en.md`',
    site: 'Cơ quan và trang: `site.yml`',
    category: 'Chuyên mục: `categories.yml`',
    baseSalary: 'Lương cơ sở: `base-salary.yml`',
    royaltyRates:
      'Khung nhuận bút riêng của cơ quan: `royalty-rates.yml` (mục không ghi thì theo Nghị định 18/2014/NĐ-CP)',
  },
};

const en: Words = {
  title: 'Table of fields',
  intro: [
    'A field that is not required may be left out. One “in one file” stands in `index.vi.md` alone, or in `index.en.md` where there is no Vietnamese version; one of “each language” stands in each file. In a draft a missing field is no problem.',
    'Readers see it: **yes**, it is printed; **by its effect**, it is not printed but changes the page; **never**, it is for the office alone.',
  ],
  head: ['Key', 'Name', 'Stands in', 'Rule', 'Required', 'Readers see it'],
  asked: {
    'accent-contrast': () => 'a colour dark enough',
    'alias-invalid': () => 'an old path from `/` on, without a domain',
    'base-url-invalid': () => 'an address such as `https://bantin.example.gov.vn`',
    'color-invalid': () => 'a colour such as `"#9b1c1c"`, dark enough on the page (contrast 4.5 : 1 or more)',
    'date-format': () =>
      'a date: `27/04/2017`, `27/4/2017`, `2017-04-27` or `2017/04/27`; with an hour `27/04/2017 08:30` or `08:30 27/04/2017`',
    'email-invalid': () => 'an email address',
    'approver-invalid': () => 'an account or a group after `@`, or the e-mail of an account',
    'feed-id-invalid': () => 'a domain, a comma and a year: `mocgiang.example.gov.vn,2026`',
    'network-invalid': () => 'an address `203.0.113.7`, or a whole network `203.0.113.0/24`',
    'repository-invalid': () => 'a repository on its host: `so-y-te/ban-tin`',
    'section-alias-invalid': () => 'an old id of the section, or an old path that begins with `/`',
    'slug-invalid': () => 'lower-case `a-z`, digits and hyphens, at most 120 characters',
    'text-too-long': ({ limit }) => `text, at most ${limit} characters`,
    'timezone-unknown': () => 'an IANA time zone',
    'url-not-https': () => 'a public address that begins with `https://`',
    boolean: () => '`true` or `false`',
    decimal: ({ min, max }) => `a number from ${digits(min)} to ${digits(max)}, decimals after a point`,
    whole: ({ min, max }) => `a whole number from ${digits(min)} to ${digits(max)}, digits alone`,
    file: () => 'the name of a file in the bulletin’s folder',
    video: () => 'the name of an MP4 in the bulletin’s folder, or an address on YouTube or Facebook',
    yearOrBoolean: () => 'a year (from which on), `true` (all) or `false` (none)',
  },
  textOrEmpty: (limit) => `text, at most ${limit} characters, may be empty`,
  textOrList: (limit, most) =>
    `text, or a list of at most ${most} texts, each of at most ${limit} characters`,
  oneOf: (words) => `one of ${words}`,
  listOf: (rule, most) => `a list${most ? ` of at most ${most}` : ''}; each item: ${rule}`,
  localized: (rule) => `two lines \`vi\` and \`en\` inside, each: ${rule}`,
  mapOf: 'the lines below',
  or: '; or ',
  required: 'yes',
  seen: { yes: 'yes', effect: 'by its effect', never: '**never**' },
  per: { bulletin: 'one file', language: 'each language', either: 'one file; the other may have its own' },
  parts: {
    bulletin: 'A bulletin: `bulletins/<year>/<folder>/index.vi.md`, `index.en.md`',
    page: 'A standing page: `pages/<folder>/index.vi.md`, `index.en.md`',
    site: 'The office and its site: `site.yml`',
    category: 'Sections: `categories.yml`',
    baseSalary: 'Base salary: `base-salary.yml`',
    royaltyRates:
      'The office’s own rules of royalties: `royalty-rates.yml` (what is left out is as Nghị định 18/2014/NĐ-CP has it)',
  },
};

export const WORDS: Readonly<Record<Lang, Words>> = { vi, en };

/** All that is said of how a field is written. */
export const fieldText = (type: z.ZodType, hint: Hint | undefined, lang: Lang): string =>
  [ruleText(ruleOf(type), lang), ...(hint ? notesOf(hint, lang) : [])].join('; ');

/** A rule as a sentence. */
export function ruleText(rule: Rule, lang: Lang): string {
  const words = WORDS[lang];
  switch (rule.is) {
    case 'asked':
      return words.asked[rule.id](rule);
    case 'textOrEmpty':
      return words.textOrEmpty(rule.limit);
    case 'textOrList':
      return words.textOrList(rule.limit, rule.most);
    case 'words':
      return words.oneOf(rule.words.map((word) => `\`${word}\``).join(' '));
    case 'list':
      return words.listOf(ruleText(rule.of, lang), rule.most);
    case 'localized':
      return words.localized(ruleText(rule.of, lang));
    case 'map':
      return words.mapOf;
    case 'either':
      return rule.of.map((one) => ruleText(one, lang)).join(words.or);
  }
}
