import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { aliases } from './aliases.ts';

const asked = { aliases: ['/vi/2026/A.html', '/en/2026/A.html'] };

fixes(
  aliases,
  [
    [page('title: a'), page('title: a\naliases: [/vi/2026/A.html, /en/2026/A.html]')],
    [page('aliases: [/b]\ntitle: a'), page('aliases: [/vi/2026/A.html, /en/2026/A.html, /b]\ntitle: a')],
    [
      page('aliases:\n  - /b\n  - /c\ndate: 1/1/2026'),
      page('aliases:\n  - /vi/2026/A.html\n  - /en/2026/A.html\n  - /b\n  - /c\ndate: 1/1/2026'),
    ],
    [page('aliases: [/vi/2026/A.html]'), page('aliases: [/en/2026/A.html, /vi/2026/A.html]')],
  ],
  asked,
);

leaves(aliases, [page('title: "a'), page('aliases: /b'), 'Họp.\n'], asked);
leaves(aliases, [page('title: a')], { aliases: ['không phải địa chỉ'] });
leaves(aliases, [page('title: a')]);
