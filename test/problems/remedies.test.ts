import { expect, test } from 'vitest';
import { describe } from '../../src/problems/sentences.ts';
import { bulletin } from '../setup/bantin.ts';
import { type Defect, ENGLISH, inText, problemsOf, TEXT, withSetting } from './site.ts';

const menu = (url: string) => withSetting(`menu: [{text: {vi: Cổng}, url: "${url}"}]`);

/** What an office needs is never to be deleted, and no remedy names what an office lacks or what is refused there. */
test.for<[string, Defect['files'], RegExp]>([
  ['settings that are missing', { 'site.yml': undefined }, /npx bantin init \./],
  ['sections that are missing', { 'categories.yml': undefined }, /npx bantin init \./],
  ['empty settings', { 'site.yml': ' \n' }, /từ git.*npx bantin init \./],
  ['empty sections', { 'categories.yml': '\n' }, /từ git.*npx bantin init \./],
  ['an empty list of salaries', { 'base-salary.yml': '\n' }, /xóa tệp nếu không dùng/],
  [
    'a language that the site lacks',
    { [ENGLISH]: bulletin() },
    /languages trong site\.yml không có en.*thêm en/,
  ],
  ['an empty text', { [TEXT]: '' }, /xóa tệp nếu không dùng/],
  [
    'a logo with the content folder in its path',
    withSetting('logo: content/assets/logo.png'),
    /ghi logo: assets\/logo\.png /,
  ],
  ['a logo above the folder', withSetting('logo: ../huy-hieu.svg'), /ghi logo: assets\/huy-hieu\.svg /],
  ['a menu with a bare domain', menu('dichvucong.gov.vn'), /Viết là https:\/\/dichvucong\.gov\.vn, /],
  ['a menu with a bare page', menu('www.tinh.gov.vn/a'), /Viết là https:\/\/www\.tinh\.gov\.vn\/a, /],
  ['a menu with a telephone', menu('tel:0200000000'), /Ở đây chỉ dùng được địa chỉ bắt đầu bằng https:/],
  [
    'a menu with an e-mail address',
    menu('mailto:a@tinh.gov.vn'),
    /Ở đây chỉ dùng được địa chỉ bắt đầu bằng https:/,
  ],
  ['a menu with an id', menu('2017/hop'), /Ở đây chỉ dùng được địa chỉ bắt đầu bằng https:/],
  ['a text’s link', inText({}, '[a](ftp://tinh.gov.vn)'), /mailto:…/],
  ['a Vietnamese word for the menu', withSetting('trình đơn: [gioi-thieu]'), /“trình đơn”.*“menu”/],
  ['another word for the menu', withSetting('Thực đơn: [gioi-thieu]'), /“Thực đơn”.*“menu”/],
  ['the foot', withSetting('chân trang: [gioi-thieu]'), /“chân trang”.*“footer”/],
  ['the logo', withSetting('Biểu trưng: assets/logo.svg'), /“Biểu trưng”.*“logo”/],
  ['the colour', withSetting('màu chủ đạo: "#0b4f8a"'), /“màu chủ đạo”.*“accent”/],
  [
    'letters that changed places',
    inText({ attachments: '[{tilte: Mẫu đơn, file: a.pdf}]' }),
    /“tilte”.*“title”/,
  ],
])('%s', async ([, files, says]) => {
  const problems = await problemsOf({ files });
  const remedies = problems.map((found) => Object.values(describe(found, 'vi')).join(' '));
  expect(remedies.filter((remedy) => says.test(remedy))).not.toEqual([]);
});
