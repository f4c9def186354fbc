import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { quotes } from './quotes.ts';

fixes(quotes, [
  [page('date: “20/11/2026”'), page('date: "20/11/2026"')],
  [page('status: ‘approved’'), page('status: "approved"')],
  [page('image: ”anh.jpg”'), page('image: "anh.jpg"')],
  [page('imageAlt: “”'), page('imageAlt: ""')],
  [page('title: “Thông báo: lịch nghỉ”'), page('title: "Thông báo: lịch nghỉ"')],
  [page('title: "Họp dân”'), page('title: "Họp dân"')],
  [page('title: „Họp dân"'), page('title: "Họp dân"')],
  [page('keywords: [“đường”, “nước sạch”]'), page('keywords: ["đường", "nước sạch"]')],
  [page('attachments:\n  - file: “a.pdf”'), page('attachments:\n  - file: "a.pdf"')],
  [page('title: “Giá: 10" ống”'), page("title: 'Giá: 10\" ống'")],
]);

leaves(quotes, [
  page('title: “Đêm hội trăng rằm”'),
  page('title: “Đêm hội” ở xã'),
  page('title: “A”, “B”'),
  page('summary: Nói ‘được’'),
  page('title: “Lễ: \'vui\' và "lớn"”'),
  page('title: a', 'date: “20/11/2026”\n'),
]);
