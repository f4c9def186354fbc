import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { template } from '../setup/custom-templates.ts';
import { type Defect, withSetting as site } from './site.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';

const PIXELS = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#9b1c1c' } })
  .png()
  .toBuffer();
const MOVING = await sharp(
  Buffer.from(
    'R0lGODlhAQABAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==',
    'base64',
  ),
  { animated: true },
)
  .webp()
  .toBuffer();

const logo = (name: string, bytes: string | Uint8Array) => ({
  ...site(`logo: assets/${name}`),
  [`assets/${name}`]: bytes,
});

const own = (fields: Record<string, string>) => ({
  '../layouts/custom/gio-lam-viec.njk': template(
    { permalink: 'vi/gio-lam-viec.html', layout: 'site', title: 'Giờ làm việc', ...fields },
    '',
  ),
});

/** What can be wrong with the settings of what all pages print: menus, the notice, the logo. */
export const CHROME_DEFECTS: readonly Defect[] = [
  {
    what: 'a page in the menu that is not there',
    id: 'menu-unknown',
    at: 'site.yml:12:8',
    files: site('menu: [gioi-thieu]'),
  },
  {
    what: 'a page at the foot by a part of its address',
    id: 'menu-unknown',
    at: 'site.yml:12:10',
    files: site('footer: [/vi/gioi-thieu.html]'),
  },
  {
    what: 'a page of the office’s own in the menu by the name of its template, which has no key',
    id: 'menu-unknown',
    at: 'site.yml:12:8',
    files: { ...site('menu: [gio-lam-viec]'), ...own({}) },
  },
  {
    what: 'a page of the office’s own in the menu by its address',
    id: 'menu-unknown',
    at: 'site.yml:12:8',
    files: { ...site('menu: [/vi/gio-lam-viec.html]'), ...own({ translationKey: 'gio' }) },
  },
  {
    what: 'a page of the office’s own at the foot by an address alone',
    id: 'url-unsafe',
    at: 'site.yml:12:37',
    files: { ...site('footer: [{text: {vi: Giờ làm}, url: /vi/gio-lam-viec.html}]'), ...own({}) },
  },
  {
    what: 'the address of another site in the menu, without a text',
    id: 'menu-address',
    at: 'site.yml:12:8',
    files: site('menu: [https://dichvucong.gov.vn]'),
  },
  {
    what: 'the name of another site at the foot, without a text',
    id: 'menu-address',
    at: 'site.yml:14:5',
    files: site('footer:\n  - {text: {vi: Cổng}, url: https://dichvucong.gov.vn}\n  - dichvucong.gov.vn'),
  },
  {
    what: 'a link in the menu to a network of the office',
    id: 'url-private',
    at: 'site.yml:12:34',
    files: site('menu: [{text: {vi: Nội bộ}, url: https://10.1.2.3/}]'),
  },
  {
    what: 'a link at the foot without https',
    id: 'url-not-https',
    at: 'site.yml:14:10',
    files: site('footer:\n  - text: {vi: Cổng}\n    url: http://dichvucong.gov.vn'),
  },
  {
    what: 'a link in the menu that is a script',
    id: 'url-unsafe',
    at: 'site.yml:12:32',
    files: site('menu: [{text: {vi: Cổng}, url: "javascript:alert(1)"}]'),
  },
  {
    what: 'a link in the menu without an address',
    id: 'field-missing',
    at: 'site.yml:12:8',
    files: site('menu: [{text: {vi: Cổng}}]'),
  },
  {
    what: 'a link in the menu without a text in the language of the site',
    id: 'field-missing',
    at: 'site.yml:12:9',
    files: site('menu: [{text: {en: Portal}, url: https://dichvucong.gov.vn}]'),
  },
  {
    what: 'a field nobody knows in a link of the menu',
    id: 'key-unknown',
    at: 'site.yml:12:27',
    files: site(
      'menu: [{text: {vi: Cổng}, link: https://dichvucong.gov.vn, url: https://dichvucong.gov.vn}]',
    ),
  },
  {
    what: 'a licence without the language of the site',
    id: 'field-missing',
    at: 'site.yml:12:1',
    files: site('licence: {en: Name the source.}'),
  },
  {
    what: 'a notice that ends before it begins',
    id: 'notice-order',
    at: 'site.yml:12:52',
    files: site('notice: {vi: Bão gần bờ., from: 2026-11-24, until: 2026-11-23}'),
  },
  {
    what: 'a notice that ends at the moment at which it begins',
    id: 'notice-order',
    at: 'site.yml:15:10',
    files: site('notice:\n  vi: Bão.\n  from: 23/11/2026 07:00\n  until: 2026-11-23T07:00:00+07:00'),
  },
  {
    what: 'a notice until a day that is not real',
    id: 'date-invalid',
    at: 'site.yml:12:27',
    files: site('notice: {vi: Bão., until: 31/11/2026}'),
  },
  {
    what: 'a notice of a level nobody knows',
    id: 'value-unknown',
    at: 'site.yml:12:27',
    files: site('notice: {vi: Bão., level: khẩn}'),
  },
  {
    what: 'a notice without a text',
    id: 'field-missing',
    at: 'site.yml:12:1',
    files: site('notice: {until: 2026-11-23}'),
  },
  {
    what: 'a logo with a script',
    id: 'logo-unsafe',
    at: 'site.yml:12:7',
    files: {
      ...site('logo: assets/logo.svg'),
      'assets/logo.svg': DRAWING.replace('<path', '<script/><path'),
    },
  },
  {
    what: 'a logo that is not there',
    id: 'file-missing',
    at: 'site.yml:12:7',
    files: site('logo: assets/logo.svg'),
  },
  {
    what: 'a logo that is a folder',
    id: 'file-missing',
    at: 'site.yml:12:7',
    files: { ...site('logo: assets/logo'), 'assets/logo/a.svg': DRAWING },
  },
  {
    what: 'a logo by its name alone',
    id: 'file-missing',
    at: 'site.yml:12:7',
    files: { ...site('logo: logo.svg'), 'assets/logo.svg': DRAWING },
  },
  {
    what: 'a logo in a folder that is a link as a whole',
    id: 'file-missing',
    at: 'site.yml:12:7',
    files: { ...site('logo: logo.svg'), 'rieng/logo.svg': DRAWING },
    prepare: (content) => fs.symlinkSync('rieng', path.join(content, 'assets')),
  },
  {
    what: 'a list within a menu',
    id: 'field-type',
    at: 'site.yml:12:8',
    files: site('menu: [[gioi-thieu]]'),
  },
  {
    what: 'a logo of a type that is no picture of the web',
    id: 'attachment-type',
    at: 'site.yml:12:7',
    files: logo('logo.ai', DRAWING),
  },
  {
    what: 'a logo of pixels that is called a drawing',
    id: 'image-mislabelled',
    at: 'site.yml:12:7',
    files: logo('logo.svg', PIXELS),
  },
  {
    what: 'a drawing that is called a logo of pixels',
    id: 'image-mislabelled',
    at: 'site.yml:12:7',
    files: logo('logo.PNG', `<?xml version="1.0"?>\n${DRAWING}`),
  },
  {
    what: 'a PNG that is called JPEG',
    id: 'image-mislabelled',
    at: 'site.yml:12:7',
    files: logo('logo.jpeg', PIXELS),
  },
  {
    what: 'a logo that moves',
    id: 'image-moving',
    at: 'site.yml:12:7',
    files: logo('logo.webp', MOVING),
  },
  {
    what: 'a logo that is cut off',
    id: 'image-unreadable',
    at: 'site.yml:12:7',
    files: logo('logo.png', PIXELS.subarray(0, PIXELS.length - 30)),
  },
  {
    what: 'a logo that is no picture',
    id: 'image-unreadable',
    at: 'site.yml:12:7',
    files: logo('logo.png', '%PDF-1.4'),
  },
  {
    what: 'a drawing that is too large',
    id: 'logo-large',
    at: 'site.yml:12:7',
    files: logo('logo.svg', DRAWING.replace('</svg>', `<!--${'a'.repeat(500_000)}--></svg>`)),
  },
  {
    what: 'a logo outside its folder',
    id: 'file-outside',
    at: 'site.yml:12:7',
    files: { ...site('logo: assets/../logo.svg'), 'logo.svg': DRAWING },
  },
  {
    what: 'a logo in a folder that is a link',
    id: 'file-outside',
    at: 'site.yml:12:7',
    files: { ...site('logo: assets/tat/logo.svg'), 'rieng/logo.svg': DRAWING, 'assets/a.txt': '' },
    prepare: (content) => fs.symlinkSync('../rieng', path.join(content, 'assets/tat')),
  },
];
