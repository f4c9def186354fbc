import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { lines } from './lines.ts';

fixes(lines, [
  [page('title: "Họp'), page('title: Họp')],
  [page('title = Họp'), page('title: Họp')],
  [page('title: *Họp* mới'), page('title: "*Họp* mới"')],
  [page('title: "Họp" phiên một'), page(`title: '"Họp" phiên một'`)],
  [page('title: Họp\n  summary: Tóm tắt'), page('title: Họp\nsummary: Tóm tắt')],
  [page('title: Họp\nphiên một'), page('title: Họp\n  phiên một')],
  [page('title: a\n\tsummary: b'), page('title: a\nsummary: b')],
  [page('keywords: [y tế, họp\ntitle: a'), page('keywords: [y tế, họp]\ntitle: a')],
  [page('keywords: [@a, b: c]\nslug: @c'), page('keywords: ["@a", "b: c"]\nslug: "@c"')],
  [
    page('attachments:\n  - file: a.pdf\n    title: @a'),
    page('attachments:\n  - file: a.pdf\n    title: "@a"'),
  ],
]);

leaves(lines, [
  page('title: Họp: phiên một'),
  page('editorial:\n  note: @a'),
  page('editorial:\n  title: @a'),
  page('title: a\n  - b\n    c: d'),
  page('title: Kế hoạch #5'),
]);
leaves(lines, ['title: @a\n'], { kind: 'settings', name: 'site.yml' });
