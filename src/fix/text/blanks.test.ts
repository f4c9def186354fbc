import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { blanks } from './blanks.ts';

fixes(blanks, [
  [page('title:\u00A0Họp dân'), page('title: Họp dân')],
  [page('title: \u00A0Họp'), page('title:  Họp')],
  [page('title\u00A0: Họp'), page('title: Họp')],
  [page('status: approved\u00A0'), page('status: approved')],
  [page('document:\n\u00A0\u00A0number: 12'), page('document:\n  number: 12')],
  [page('related:\n  -\u00A02026/hop'), page('related:\n  - 2026/hop')],
  [page('title: a', '##\u00A0Thời gian\n'), page('title: a', '## Thời gian\n')],
  [page('title: a', '-\u202FTrồng cây\n'), page('title: a', '- Trồng cây\n')],
  [page('title: a', '1.\u00A0Nộp đơn\n'), page('title: a', '1. Nộp đơn\n')],
  [page('title: a', '\u00A0\u00A0- Trồng cây\n'), page('title: a', '  - Trồng cây\n')],
  [page('title: a', '>\u3000# Lời dẫn\n'), page('title: a', '> # Lời dẫn\n')],
]);

leaves(blanks, [
  page('title: Giá 5\u00A0000 đồng', 'Nặng 12\u00A0kg.\n'),
  page('title: a', '-\u00A05 độ\n'),
  page('title: a', '1.\u00A0500 đồng\n'),
  page('title: a', '```\n-\u00A0mã\n```\n'),
]);
fixes(blanks, [['name:\u00A0\n  vi:\u00A0Bản tin\n', 'name: \n  vi: Bản tin\n']], { kind: 'settings' });
