import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { dates } from './dates.ts';

fixes(dates, [
  [page('date: 20-11-2026'), page('date: 20/11/2026')],
  [page('date: 2026/11/20'), page('date: 20/11/2026')],
  [page('date: 08:30 20/11/2026'), page('date: 20/11/2026 08:30')],
  [page('date: "2026-11-20 8:00"'), page('date: 20/11/2026 08:00')],
  [page('date: ngày 5 tháng 9 năm 2026'), page('date: 05/09/2026')],
  [page("date: 'Thứ hai, 7.9.2026 14h'"), page('date: 07/09/2026 14:00')],
  [page('date: 20/11/2026\nexpires: 30-11-2026 # hết'), page('date: 20/11/2026\nexpires: 30/11/2026 # hết')],
  [page('document: {issued: 1-9-2026, number: 3}'), page('document: {issued: 01/09/2026, number: 3}')],
  [page('date: 20/11/2026 24:00'), page('date: 21/11/2026 00:00')],
  [
    page('changes:\n  - date: 1.9.2026\n    note: a\n  - {date: 2026/10/01, note: b}'),
    page('changes:\n  - date: 01/09/2026\n    note: a\n  - {date: 01/10/2026, note: b}'),
  ],
  [
    page('document:\n  issued: 1.9.2026\n  effective: 2026/10/01'),
    page('document:\n  issued: 01/09/2026\n  effective: 01/10/2026'),
  ],
]);

leaves(dates, [
  page('date: 2017-04-27'),
  page('date: 2017-04-27 00:00'),
  page('date: 01/9/2026'),
  page('date: 27/4/2017 08:30'),
  page('date: 2017-04-26T17:00:00Z'),
  // Two days, none, or not known.
  page('date: 05.06.07'),
  page('date: 20-thg 11-26'),
  page('date: 30-02-2026'),
  page('date: hôm qua'),
  page('title: 20-11-2026'),
  page('date: [20-11-2026]'),
]);
fixes(
  dates,
  [['notice:\n  vi: Nghỉ lễ\n  until: 3-9-2026\n', 'notice:\n  vi: Nghỉ lễ\n  until: 03/09/2026\n']],
  {
    kind: 'settings',
    name: 'site.yml',
  },
);
fixes(
  dates,
  [
    [
      '- from: 3-9-2026\n  amount: 1\n- {from: 2025/07/01, amount: 1}\n',
      '- from: 03/09/2026\n  amount: 1\n- {from: 01/07/2025, amount: 1}\n',
    ],
  ],
  { kind: 'settings', name: 'base-salary.yml' },
);
