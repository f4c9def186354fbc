import { expect, test } from 'vitest';
import { describe } from '../../src/problems/sentences.ts';
import { bulletin } from '../setup/bantin.ts';
import { PICTURE } from './rights/picture.ts';
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
  ['words behind the first dashes', { [TEXT]: bulletin().replace('---\n', '---') }, /một mình một dòng/],
  ['a field without a value', inText({ date: '' }), /để trống.*“date: …”/],
  ['a status without a value', inText({ status: '' }), /dòng “status” còn để trống/],
  [
    'a list of files by their names alone',
    inText({ attachments: '[Kế hoạch.pdf]' }),
    /\[\{file: Kế hoạch\.pdf, title: Kế hoạch\}\]/,
  ],
  ['two sections', inText({ category: '[thong-bao, van-ban]' }), /Viết “category: thong-bao”/],
  ['a section by its name', inText({ category: 'Thông  báo' }), /“thong-bao”/],
  [
    'an equals sign',
    { [TEXT]: bulletin().replace('category: ', 'category = ') },
    /Viết dòng ấy là “category: /,
  ],
  ['a private field among the others', inText({ 'nhuận bút': '500000' }), /dưới dòng “editorial:”/],
  [
    'a caption without quotes',
    inText({}, '![Cầu](a.png Cầu mới khánh thành)'),
    /“!\[Cầu\]\(a\.png "Cầu mới khánh thành"\)”/,
  ],
  ['a size of a picture', inText({}, '![Cầu](a.png =300x200)'), /“!\[Cầu\]\(a\.png\)”/],
  ['a telephone as an address', inText({}, '[gọi](0200 000 000)'), /“\[gọi\]\(tel:0200000000\)”/],
  [
    'a blank in the head of an address',
    inText({}, '[a](https:// example.vn/b)'),
    /“\[a\]\(https:\/\/example\.vn\/b\)”/,
  ],
  ['a slip in the head of an address', inText({}, '[a](htpps://example.vn)'), /“https:\/\/example\.vn”/],
  ['an id in capitals', inText({}, '[a](2017/Hop)'), /Có phải ý là “2017\/hop”/],
  [
    'a link in HTML',
    inText({}, '<a href="https://example.vn/">x</a>'),
    /“\[chữ\]\(https:\/\/example\.vn\/\)”/,
  ],
  [
    'a video in HTML',
    inText({}, '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'),
    /youtube\.com\/watch\?v=abcdefghijk/,
  ],
  ['a keyword with its sign', inText({ keywords: '#yte #giaoduc' }), /là “keywords: \["#yte", "#giaoduc"\]”/],
  ['a title that is cut', inText({ title: 'Kế hoạch #5' }), /là “title: "Kế hoạch #5"”/],
  ['old addresses that are cut', inText({ aliases: '#/cu.html' }), /là “aliases: \["#\/cu.html"\]”/],
  [
    'a caption that is cut, of which no half is shown',
    inText({ imageCaption: `${'Đoàn kiểm tra '.repeat(8)}#5` }),
    /là “imageCaption: "(?:Đoàn kiểm tra ){8}#5"”/,
  ],
  [
    'words parted by semicolons',
    inText({ keywords: '[y tế; giáo dục, họp]' }),
    /“keywords: \[y tế, giáo dục, họp\]”/,
  ],
  [
    'a picture without its ending',
    { ...inText({ image: 'cau', imageAlt: 'Cầu' }), 'bulletins/2017/hop/cau.jpg': PICTURE },
    /“cau\.jpg”/,
  ],
  [
    'a picture with another ending',
    { ...inText({ image: 'Cau.heic', imageAlt: 'Cầu' }), 'bulletins/2017/hop/cau.jpg': PICTURE },
    /“cau\.jpg”/,
  ],
  [
    'an attachment without its ending',
    {
      ...inText({ attachments: '[{file: ke-hoach, title: Kế hoạch}]' }),
      'bulletins/2017/hop/ke-hoach.pdf': '%PDF-1.4\n',
    },
    /“ke-hoach\.pdf”/,
  ],
  [
    'a link to a file without its ending',
    { ...inText({}, 'Xem [kế hoạch](ke-hoach).'), 'bulletins/2017/hop/ke-hoach.pdf': '%PDF-1.4\n' },
    /“ke-hoach\.pdf”/,
  ],
  ['a link by the name of a folder', inText({}, '[a](hop)'), /“2017\/hop”/],
  ['a link to a folder beside', inText({}, '[a](../hop/)'), /“2017\/hop”/],
  ['an id with a slip', inText({}, '[a](2017/hpo)'), /“2017\/hop”/],
  [
    'the path of a page without its ending',
    {
      ...inText({}, '[a](/vi/gioi-thieu)'),
      'pages/gioi-thieu/index.vi.md': '---\ntitle: a\nsummary: a\n---\n\na\n',
    },
    /“\/vi\/gioi-thieu\.html”/,
  ],
  [
    'the path of a page with a slip',
    {
      ...inText({}, '[a](/vi/gioi-thiu.html)'),
      'pages/gioi-thieu/index.vi.md': '---\ntitle: a\nsummary: a\n---\n\na\n',
    },
    /“\/vi\/gioi-thieu\.html”/,
  ],
  ['a link of a wiki', inText({}, 'Xem [[2017/hop]].'), /“\[chữ\]\(2017\/hop\)”/],
  ['words with a class', inText({}, '[chữ]{.underline}'), /thành “chữ”/],
  ['dashes out of Word', inText({}, '| A | B |\n|—|—|\n| 1 | 2 |'), /dấu khác.*“\| --- \| --- \|”/],
  ['a block by its Vietnamese name', inText({}, '::: thông báo Nghỉ lễ\nChữ.\n:::'), /“notice”/],
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
