import { leaves, mends } from '../../../test/setup/mended.ts';
import { references } from './references.ts';

const renamed = [
  { from: 'chợ.jfif', to: 'chợ.jpg', isFile: true },
  { from: 'phiên chợ.jfif', to: 'phiên chợ.jpg', isFile: true },
  { from: 'media/a.jfif', to: 'media/a.jpg', isFile: true },
  { from: '2026/Họp Dân', to: '2026/hop-dan', isFile: false },
];

mends(
  references,
  [
    ['image: chợ.jfif', 'image: chợ.jpg'],
    ['![Chợ](./chợ.jfif)', '![Chợ](./chợ.jpg)'],
    ['![Chợ](ch%E1%BB%A3.jfif "Ảnh")', '![Chợ](ch%E1%BB%A3.jpg "Ảnh")'],
    ['![](<phiên chợ.jfif>)', '![](<phiên chợ.jpg>)'],
    ['![](media/a.jfif)', '![](media/a.jpg)'],
    ['related:\n  - 2026/Họp Dân', 'related:\n  - 2026/hop-dan'],
    ['[Tin](/2026/H%E1%BB%8Dp%20D%C3%A2n)', '[Tin](/2026/hop-dan)'],
  ],
  { renamed },
);

leaves(
  references,
  [
    '![](https://a.example.vn/chợ.jfif)',
    '![](../khac/chợ.jfif)',
    'bến chợ.jfifx',
    '2026/Họp Dân-2',
    '12026/Họp Dân',
  ],
  { renamed },
);
leaves(references, ['image: chợ.jfif']);
