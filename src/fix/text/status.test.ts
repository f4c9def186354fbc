import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { status } from './status.ts';

fixes(status, [
  [page('status: Approved'), page('status: approved')],
  [page('status: "đã duyệt"'), page('status: approved')],
  [page('status: aproved'), page('status: approved')],
  [page('status: Chờ duyệt'), page('status: pending')],
  [page('Status: approved'), page('status: approved')],
  [page('trạng thái: xuất bản'), page('status: approved')],
  [page('stauts: draft'), page('status: draft')],
]);

leaves(status, [
  page('status: approved'),
  page('status: ok'),
  page('status: có'),
  page('status: chưa biết'),
  page('published: true'),
  page('duyệt: ông Tư'),
  page('status: draft\nStatus: approved'),
  page('trạng thái: approved\nStatus: draft'),
]);
leaves(status, [page('status: Approved')], { kind: 'page' });
