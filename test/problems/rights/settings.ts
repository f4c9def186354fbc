import type { SettingsProblems } from '../../../src/problems/catalogue/settings.ts';
import { PICTURE } from './picture.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of the settings. */
export const SETTINGS_RIGHTS: Rights<SettingsProblems> = {
  'accent-contrast': { right: 'accent: "#9b1c1c"' },
  'admin-workflow': { right: 'admin: {backend: local}' },
  'approvers-stale': {
    instead: {
      vi: 'chạy `npx bantin codeowners`, rồi lưu `CODEOWNERS` vào kho.',
      en: 'Run `npx bantin codeowners`, and commit `CODEOWNERS`.',
    },
  },
  'approver-invalid': { right: '  approvers: ["@lan", "@van-phong/bien-tap"]' },
  'base-url-invalid': { right: 'baseUrl: https://bantin.example.gov.vn' },
  'color-invalid': { right: 'accent: "#9b1c1c"' },
  'color-unquoted': { right: 'accent: "#0b4f8a"' },
  'feed-id-invalid': { right: 'feedId: mocgiang.example.gov.vn,2026' },
  'lang-unknown': { right: 'Chữ [a]{lang=fr}.' },
  'logo-large': {
    right: 'logo: assets/logo.png',
    also: { 'assets/logo.png': PICTURE, 'assets/logo.svg': undefined },
    why: {
      vi: 'Lưu lại biểu trưng gọn hơn, hoặc thành PNG rộng khoảng 400 điểm ảnh, rồi chép đè tệp cũ.',
      en: 'Save a smaller drawing, or a PNG about 400 pixels wide, and replace the file.',
    },
  },
  'logo-unsafe': {
    right: 'logo: assets/logo.png',
    also: { 'assets/logo.png': PICTURE, 'assets/logo.svg': undefined },
    why: {
      vi: 'Xin người vẽ xuất lại tệp SVG chỉ gồm hình vẽ, hoặc dùng PNG.',
      en: 'Ask for an SVG of shapes alone, or use a PNG.',
    },
  },
  'menu-address': {
    right: 'menu: [{text: {vi: Cổng Dịch vụ công quốc gia}, url: https://dichvucong.gov.vn}]',
  },
  'menu-unknown': {
    site: 'a page at the foot by a part of its address',
    right: 'footer: [gioi-thieu]',
    also: { 'pages/gioi-thieu/index.vi.md': '---\ntitle: Giới thiệu\nsummary: Về cơ quan.\n---\n\nChữ.\n' },
  },
  'network-invalid': { right: 'views: {provider: static, editors: ["203.0.113.0/24"]}' },
  'notice-order': {
    right: 'notice: {vi: Bão gần bờ., from: 2026-11-23, until: 2026-11-24}',
  },
  'repository-invalid': { right: 'admin: {backend: github, repo: so-y-te/ban-tin}' },
  'timezone-unknown': { right: 'timezone: Asia/Ho_Chi_Minh' },
  'views-incomplete': { right: 'views: {provider: goatcounter, url: https://bantin.goatcounter.com}' },
  'views-unused': { right: 'views: {provider: static}' },
  'views-url-invalid': { right: 'views: {provider: goatcounter, url: https://bantin.goatcounter.com}' },
};
