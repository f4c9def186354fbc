import { bulletin } from '../setup/bantin.ts';
import { BILINGUAL, type Defect, ENGLISH, inText, TEXT } from './site.ts';

const english = (fields: Record<string, string | undefined> = {}) =>
  bulletin({ date: undefined, category: undefined, status: undefined, ...fields }, 'The text.');

const other = 'bulletins/2017/khac/index.vi.md';

const SECTION = '- id: tin-tuc\n  name: {vi: Tin tức}\n';

const standing = (aliases?: string, slug?: string) =>
  `---\ntitle: Giới thiệu\nsummary: Về chúng tôi.\n${aliases ? `aliases: ${aliases}\n` : ''}${slug ? `slug: ${slug}\n` : ''}---\n\nVề chúng tôi.\n`;

/** What can be wrong with the addresses of a bulletin: its own, old ones, and those that it leads to. */
export const ADDRESS_DEFECTS: readonly Defect[] = [
  {
    what: 'a slug that Windows cannot hold',
    id: 'slug-invalid',
    at: `${TEXT}:7:7`,
    files: inText({ slug: 'nul' }),
  },
  {
    what: 'a link too long for browsers',
    id: 'text-too-long',
    at: `${TEXT}:7:7`,
    files: inText({ link: `https://example.com/${'a'.repeat(2000)}` }),
  },
  {
    what: 'an old address that Netlify cannot lead on from',
    id: 'alias-unsupported',
    at: `${TEXT}:7:11`,
    severity: 'warning',
    files: inText({ aliases: '["/a?https://evil.example/x"]' }),
  },
  {
    what: 'an old address at which there is a page of months by now',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/vi/luu-tru/2017-04.html]' }),
  },
  {
    what: 'an old address with a star',
    id: 'alias-invalid',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/tin/*]' }),
  },
  { what: 'a slug out of form', id: 'slug-invalid', at: `${TEXT}:7:7`, files: inText({ slug: 'Họp báo' }) },
  {
    what: 'a link by http',
    id: 'url-not-https',
    at: `${TEXT}:7:7`,
    files: inText({ link: 'http://example.com/a' }),
  },
  {
    what: 'a link to a host of the office’s network',
    id: 'url-private',
    at: `${TEXT}:7:7`,
    files: inText({ link: 'https://10.0.0.1/a' }),
  },
  {
    what: 'a link that is a script',
    id: 'url-unsafe',
    at: `${TEXT}:7:7`,
    files: inText({ link: '"javascript:alert(1)"' }),
  },
  {
    what: 'an old address with its host',
    id: 'alias-invalid',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '["https://example.com/a"]' }),
  },
  {
    what: 'an old address twice',
    id: 'alias-duplicate',
    at: `${other}:7:11`,
    files: { ...inText({ aliases: '[/a]' }), [other]: bulletin({ title: 'Khác', aliases: '[/a]' }) },
  },
  {
    what: 'an old address that is a page’s own',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/vi/2017/hop.html]' }),
  },
  {
    what: 'an old address that is the home page',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: inText({ aliases: '[/vi/]' }),
  },
  {
    what: 'a slug that another bulletin of the year has',
    id: 'slug-duplicate',
    at: `${other}:7:7`,
    files: { [other]: bulletin({ title: 'Khác', slug: 'hop' }) },
  },
  {
    what: 'a slug that another translation of the year has',
    id: 'slug-duplicate',
    at: 'bulletins/2017/khac/index.en.md:4:7',
    files: {
      ...BILINGUAL,
      [ENGLISH]: english(),
      [other]: bulletin({ title: 'Khác' }),
      'bulletins/2017/khac/index.en.md': english({ slug: 'hop' }),
    },
  },
  {
    what: 'an old name of a section that is none',
    id: 'section-alias-invalid',
    at: 'categories.yml:3:13',
    files: { 'categories.yml': `${SECTION}  aliases: ["Tin cũ"]\n` },
  },
  {
    what: 'an old name of a section that is its own',
    id: 'alias-duplicate',
    at: 'categories.yml:3:13',
    files: { 'categories.yml': `${SECTION}  aliases: [tin-tuc]\n` },
  },
  {
    what: 'an old name of a section that is another one’s address',
    id: 'alias-duplicate',
    at: 'categories.yml:3:13',
    files: {
      'categories.yml': `${SECTION}  aliases: [/vi/thong-bao]\n- id: thong-bao\n  name: {vi: Thông báo}\n`,
    },
  },
  {
    what: 'an old address of a standing page that is a bulletin’s own',
    id: 'alias-duplicate',
    at: 'pages/gioi-thieu/index.vi.md:4:11',
    files: { 'pages/gioi-thieu/index.vi.md': standing('[/vi/2017/hop.html]') },
  },
  {
    what: 'an old address of a standing page that a bulletin has',
    id: 'alias-duplicate',
    at: `${TEXT}:7:11`,
    files: { ...inText({ aliases: '[/a]' }), 'pages/gioi-thieu/index.vi.md': standing('[/A/]') },
  },
  {
    what: 'a published bulletin whose folder has another name now',
    id: 'address-lost',
    at: `${TEXT}:1:1`,
    severity: 'warning',
    files: { 'published.txt': '/vi/2017/hop-bao.html\n' },
  },
  {
    what: 'a published address that nothing takes the place of',
    id: 'address-lost',
    at: 'published.txt:2:1',
    severity: 'warning',
    files: { 'published.txt': '# Giữ cho trang cũ\nhttps://bantin.example.gov.vn/vi/2016/mua-lu-lon.html\n' },
  },
  {
    what: 'a published bulletin that is a draft again',
    id: 'address-lost',
    at: `${TEXT}:1:1`,
    severity: 'warning',
    files: { ...inText({ status: 'draft' }), 'published.txt': '/vi/2017/hop.html\n' },
  },
  {
    what: 'a published standing page with another slug now',
    id: 'address-lost',
    at: 'pages/gioi-thieu/index.vi.md:1:1',
    severity: 'warning',
    files: {
      'pages/gioi-thieu/index.vi.md': standing(undefined, 've-chung-toi'),
      'published.txt': '/vi/gioi-thieu.html\n',
    },
  },
  {
    what: 'a published section with another id now',
    id: 'address-lost',
    at: 'categories.yml:1:7',
    severity: 'warning',
    files: { 'published.txt': '/vi/thong-bao/\n/vi/tin-trong-tinh/\n' },
  },
];
