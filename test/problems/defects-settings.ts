import fs from 'node:fs';
import path from 'node:path';
import { bulletin, SETTINGS } from '../setup/bantin.ts';
import { type Defect, ENGLISH, SITE, withSetting as site, TEXT } from './site.ts';

const CATEGORIES = String(SETTINGS['categories.yml']);
const categories = (more: string) => ({ 'categories.yml': `${CATEGORIES}${more}\n` });
const oldAddresses = (from: string, count: number) =>
  JSON.stringify(Array.from({ length: count }, (_, i) => `/cu/${from}${i}`));

/** What can be wrong with the settings and the sections. */
export const SETTINGS_DEFECTS: readonly Defect[] = [
  {
    what: 'a web editor for the address of a repository',
    id: 'repository-invalid',
    at: 'site.yml:12:32',
    files: site('admin: {backend: github, repo: https://github.com/so-y-te/ban-tin.git}'),
  },
  {
    what: 'a web editor for a repository without its owner',
    id: 'repository-invalid',
    at: 'site.yml:12:32',
    files: site('admin: {backend: github, repo: ban-tin}'),
  },
  {
    what: 'a web editor without a repository',
    id: 'field-missing',
    at: 'site.yml:12:1',
    files: site('admin: {backend: gitlab}'),
  },
  {
    what: 'a web editor for a Gitea of no address',
    id: 'field-missing',
    at: 'site.yml:12:1',
    files: site('admin: {backend: gitea, repo: so-y-te/ban-tin}'),
  },
  {
    what: 'approval where the web editor has none',
    id: 'admin-workflow',
    at: 'site.yml:12:35',
    files: site('admin: {backend: local, workflow: true}'),
  },
  {
    what: 'a web editor that keeps things nobody knows where',
    id: 'value-unknown',
    at: 'site.yml:12:18',
    files: site('admin: {backend: forgejo}'),
  },
  { what: 'a setting nobody knows', id: 'key-unknown', at: 'site.yml:12:1', files: site('them: a') },
  {
    what: 'an address of another host',
    id: 'base-url-invalid',
    at: 'site.yml:1:10',
    files: { 'site.yml': SITE.replace('https://bantin.example.gov.vn', 'https://a//evil') },
  },
  {
    what: 'a setting nobody knows, without a value',
    id: 'key-unknown',
    at: 'site.yml:12:1',
    files: site('acent:'),
  },
  {
    what: 'marks of a conflict in the salaries',
    id: 'conflict-marks',
    at: 'base-salary.yml:2:1',
    files: { 'base-salary.yml': '- {from: 2017-07-01, amount: 1300000}\n>>>>>>> nhanh\n' },
  },
  {
    what: 'a field nobody knows deep inside a setting, without a value',
    id: 'key-unknown',
    at: 'site.yml:12:65',
    files: site('banners: {renamed: {before: 2017-01-01, notice: {vi: a, en: b}, foo: }}'),
  },
  {
    what: 'a feature nobody knows',
    id: 'key-unknown',
    at: 'site.yml:12:12',
    files: site('features: {serch: false}'),
  },
  {
    what: 'a feature that is neither on nor off',
    id: 'field-type',
    at: 'site.yml:12:18',
    files: site('features: {avif: có}'),
  },
  {
    what: 'a network that is none',
    id: 'network-invalid',
    at: 'site.yml:12:37',
    files: site('views: {provider: static, editors: ["203.0.113.0/40"]}'),
  },
  {
    what: 'a counter without its address',
    id: 'views-incomplete',
    at: 'site.yml:12:19',
    files: site('views: {provider: goatcounter}'),
  },
  {
    what: 'Matomo without the number of the site',
    id: 'views-incomplete',
    at: 'site.yml:12:19',
    files: site('views: {provider: matomo, url: https://thongke.example.gov.vn}'),
  },
  {
    what: 'an address where no service counts',
    id: 'views-unused',
    severity: 'warning',
    at: 'site.yml:12:27',
    files: site('views: {provider: static, url: https://dem.example.gov.vn}'),
  },
  {
    what: 'a number of the site in a counter that has none',
    id: 'views-unused',
    severity: 'warning',
    at: 'site.yml:12:25',
    files: site('views: {provider: none, site: 3}'),
  },
  {
    what: 'the address that counts in place of the service’s own',
    id: 'views-url-invalid',
    at: 'site.yml:12:37',
    files: site('views: {provider: goatcounter, url: https://bantin.goatcounter.com/count}'),
  },
  {
    what: 'Matomo’s file in place of its folder',
    id: 'views-url-invalid',
    at: 'site.yml:12:32',
    files: site('views: {provider: matomo, url: https://thongke.example.gov.vn/matomo.php, site: 3}'),
  },
  {
    what: 'an address of any service that names no bulletin',
    id: 'views-url-invalid',
    at: 'site.yml:12:34',
    files: site('views: {provider: endpoint, url: "https://dem.example.gov.vn/{ma}.json"}'),
  },
  {
    what: 'a bulletin in the name of a host',
    id: 'views-url-invalid',
    at: 'site.yml:12:34',
    files: site('views: {provider: endpoint, url: "https://{id}.example.gov.vn/"}'),
  },
  {
    what: 'a counter inside the office’s network',
    id: 'url-private',
    at: 'site.yml:12:32',
    files: site('views: {provider: matomo, url: https://10.0.0.5, site: 3}'),
  },
  {
    what: 'titles drawn from no year on',
    id: 'field-type',
    at: 'site.yml:12:27',
    files: site('features: {titlePictures: năm nay}'),
  },
  {
    what: 'a renaming on a day that is not real',
    id: 'date-invalid',
    at: 'site.yml:12:29',
    files: site('banners: {renamed: {before: 30/02/2025, notice: {vi: Tên cũ.}}}'),
  },
  {
    what: 'an abbreviation without what it means',
    id: 'field-missing',
    at: 'site.yml:12:17',
    files: site('abbreviations: [{short: TPTM}]'),
  },
  {
    what: 'no name of the site',
    id: 'field-missing',
    at: 'site.yml:1:1',
    files: { 'site.yml': SITE.replace(/^name.*\n/m, '') },
  },
  {
    what: 'no name in one of the languages',
    id: 'field-missing',
    at: 'site.yml:4:1',
    files: { 'site.yml': SITE.replace('vi: Bản tin thử, ', '') },
  },
  {
    what: 'an address that is none',
    id: 'base-url-invalid',
    at: 'site.yml:1:10',
    files: { 'site.yml': SITE.replace('https:', 'ftp:') },
  },
  {
    what: 'a zone nobody knows',
    id: 'timezone-unknown',
    at: 'site.yml:2:11',
    files: { 'site.yml': SITE.replace('Asia/Ho_Chi_Minh', 'Asia/Hue') },
  },
  {
    what: 'no language',
    id: 'field-type',
    at: 'site.yml:3:12',
    files: {
      'site.yml': SITE.replace('[vi]', '[]'),
      [TEXT]: bulletin(),
      [ENGLISH]: bulletin({ date: undefined, category: undefined, status: undefined }),
    },
  },
  {
    what: 'an e-mail address that is none',
    id: 'email-invalid',
    at: 'site.yml:10:10',
    files: { 'site.yml': SITE.replace('lienhe@', 'lienhe') },
  },
  { what: 'a colour that is none', id: 'color-invalid', at: 'site.yml:12:9', files: site('accent: đỏ') },
  {
    what: 'a colour without quotation marks',
    id: 'color-unquoted',
    at: 'site.yml:12:9',
    files: site('accent: #0b4f8a'),
  },
  {
    what: 'a short colour without quotation marks, with a comment',
    id: 'color-unquoted',
    at: 'site.yml:12:10',
    files: site('accent:  #ABC # màu của tỉnh'),
  },
  {
    what: 'a colour without quotation marks on a line of its own',
    id: 'color-unquoted',
    at: 'site.yml:13:3',
    files: site('accent:\n  #0B4F8A'),
  },
  {
    what: 'a colour that is too light',
    id: 'accent-contrast',
    at: 'site.yml:12:9',
    files: site('accent: "#ffcc00"'),
  },
  {
    what: 'a name for feeds without a year',
    id: 'feed-id-invalid',
    at: 'site.yml:12:9',
    files: site('feedId: mocgiang.example.gov.vn'),
  },
  {
    what: 'a host nobody knows',
    id: 'value-unknown',
    at: 'site.yml:12:7',
    files: site('host: Github'),
  },
  {
    what: 'more old addresses than the host leads on from',
    id: 'host-limit',
    at: 'site.yml:12:7',
    severity: 'warning',
    files: {
      ...site('host: gitlab'),
      [TEXT]: bulletin({ aliases: oldAddresses('a', 450) }),
      'bulletins/2017/khac/index.vi.md': bulletin({ title: 'Khác', aliases: oldAddresses('b', 450) }),
    },
  },
  {
    what: 'a section twice',
    id: 'id-duplicate',
    at: 'categories.yml:5:7',
    files: { 'categories.yml': `${CATEGORIES}- id: tin-tuc\n  name: {vi: Tin}\n  slug: {vi: tin-khac}\n` },
  },
  {
    what: 'somebody who approves, by the name that people call her',
    id: 'approver-invalid',
    at: 'categories.yml:5:15',
    files: { 'categories.yml': `${CATEGORIES}  approvers: ["Trần Thị Lan"]\n` },
  },
  {
    what: 'a file for the git host that names others than approve now',
    id: 'approvers-stale',
    severity: 'warning',
    at: '../CODEOWNERS:1:1',
    files: { 'categories.yml': `${CATEGORIES}  approvers: ["@lan"]\n` },
    prepare: (content) =>
      fs.writeFileSync(
        path.join(content, '../CODEOWNERS'),
        '# Bantin: x\n/content/bulletins/ @cu\n# Bantin.\n',
      ),
  },
  {
    what: 'two sections with one address',
    id: 'slug-duplicate',
    at: 'categories.yml:7:14',
    files: categories('- id: tin-khac\n  name: {vi: Tin}\n  slug: {vi: tin-tuc}'),
  },
  {
    what: 'a section at the address of the archive',
    id: 'slug-duplicate',
    at: 'categories.yml:5:7',
    files: categories('- id: luu-tru\n  name: {vi: Tin}'),
  },
  {
    what: 'a section at the address of a year',
    id: 'slug-duplicate',
    at: 'categories.yml:5:7',
    files: categories('- id: "2017"\n  name: {vi: Tin}'),
  },
  {
    what: 'sections that are no list',
    id: 'field-type',
    at: 'categories.yml:1:1',
    files: { 'categories.yml': 'tin-tuc: Tin tức\n', [TEXT]: undefined },
  },
  {
    what: 'a section that is a word',
    id: 'front-matter-map',
    at: 'categories.yml:5:3',
    files: categories('- tin-khac'),
  },
  {
    what: 'a salary that is no number',
    id: 'field-type',
    at: 'base-salary.yml:1:30',
    files: { 'base-salary.yml': '- {from: 2016-05-01, amount: nhiều}\n' },
  },
];
