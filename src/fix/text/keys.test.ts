import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { keys } from './keys.ts';

fixes(keys, [
  [page('tiêu đề: Họp'), page('title: Họp')],
  [
    page('Tiêu đề: Họp\nTóm tắt: a\nngày: 20-11-2026\nChuyên mục: tin'),
    page('title: Họp\nsummary: a\ndate: 20-11-2026\ncategory: tin'),
  ],
  [page('Title: a'), page('title: a')],
  [page('ảnh : cau.jpg'), page('image : cau.jpg')],
  [page('từ_khóa: [a, b]'), page('keywords: [a, b]')],
  [page('sumary: a'), page('summary: a')],
  [
    page('document:\n  số: 12\n  ngày ban hành: 1/1/2026'),
    page('document:\n  number: 12\n  issued: 1/1/2026'),
  ],
  [page('attachments:\n  - tên: a\n    file: b.pdf'), page('attachments:\n  - title: a\n    file: b.pdf')],
]);
fixes(keys, [[page('tiêu đề: Giới thiệu'), page('title: Giới thiệu')]], { kind: 'page' });
fixes(keys, [['trình đơn: [gioi-thieu]\n', 'menu: [gioi-thieu]\n']], { kind: 'settings', name: 'site.yml' });

leaves(keys, [
  // It has a fix of its own, or stands inside another field.
  page('trạng thái: đã duyệt'),
  page('nhuận bút: 5'),
  // Two of them, and a value that the field does not take.
  page('title: a\ntiêu đề: b'),
  page('tiêu đề: a\nTiêu đề: b'),
  page('tags: a'),
  page('"tiêu đề": a'),
  page('xyz: a'),
  page('title: a', 'tiêu đề: b\n'),
]);
