import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { colons } from './colons.ts';

fixes(colons, [
  [page('title：Họp dân'), page('title: Họp dân')],
  [page('trạng thái： đã duyệt'), page('trạng thái: đã duyệt')],
  [page('date ：20/11/2026 08:30'), page('date: 20/11/2026 08:30')],
  [page('status:approved'), page('status: approved')],
  [page('link:https://a.example.gov.vn'), page('link: https://a.example.gov.vn')],
  [page('document:\n  number：12/QĐ'), page('document:\n  number: 12/QĐ')],
  [page('attachments:\n  - file：a.pdf'), page('attachments:\n  - file: a.pdf').replace('file: ', 'file：')],
]);

leaves(colons, [
  page('title: Giờ làm：8:00'),
  page('summary: |\n  Ngày：thứ hai'),
  page('ghi chú riêng:x'),
  page('title: a', 'title：b\nstatus:c\n'),
]);
