import { expect, test } from 'vitest';
import { saysNothing } from './alt-text.ts';

test.each([
  ...['IMG_0001', 'DSC 1234', 'Hình ảnh', 'ảnh', 'Hình 1', 'ảnh minh họa', 'Image', 'cau-son.jpg', 'a.JPG'],
  ...['z4821190347712_b2', '20261120_0830', 'screenshot 2', 'Photo', '1'],
])('%s says nothing', (alt) => {
  expect(saysNothing(alt)).toBe(true);
});

test.each([
  ...[
    '',
    'Cầu',
    'Ảnh chụp cầu Sơn',
    'Hình bát giác',
    'Hội nghị 2026',
    'Bà Nguyễn Thị A',
    'Sơ đồ 1: tầng một',
  ],
  ...['Biểu đồ số 3', 'Logo', 'QR'],
])('%s may say enough', (alt) => {
  expect(saysNothing(alt)).toBe(false);
});
