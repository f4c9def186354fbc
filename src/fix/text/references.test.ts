import { fixes, leaves } from '../../../test/setup/fixed.ts';
import { references } from './references.ts';

const renamed = [
  { from: 'chợ.jfif', to: 'chợ.jpg', isFile: true },
  { from: 'phiên chợ.jfif', to: 'phiên chợ.jpg', isFile: true },
  { from: 'media/a.jfif', to: 'media/a.jpg', isFile: true },
  { from: '2026/Họp Dân', to: '2026/hop-dan', isFile: false },
];

fixes(
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

// Signs that a pattern reads in a way of its own.
const signs = [
  { from: 'hinh-1.jfif', to: 'hinh-1.jpg', isFile: true },
  { from: 'ảnh (2) - chợ.jfif', to: 'ảnh (2) - chợ.jpg', isFile: true },
  { from: 'anh-bia/a+b^c-$1.jfif', to: 'anh-bia/a+b^c-$1.jpg', isFile: true },
  { from: '2026/Họp-dân', to: '2026/hop-dan', isFile: false },
];

fixes(
  references,
  [
    ['image: hinh-1.jfif', 'image: hinh-1.jpg'],
    ['![](<ảnh (2) - chợ.jfif>)', '![](<ảnh (2) - chợ.jpg>)'],
    ['![](%E1%BA%A3nh%20(2)%20-%20ch%E1%BB%A3.jfif)', '![](%E1%BA%A3nh%20(2)%20-%20ch%E1%BB%A3.jpg)'],
    ['![](anh-bia/a+b^c-$1.jfif)', '![](anh-bia/a+b^c-$1.jpg)'],
    ['related: [2026/Họp-dân]', 'related: [2026/hop-dan]'],
  ],
  { renamed: signs },
);

leaves(references, ['image: hinh-1xjfif', 'ảnh 2 - chợ.jfif', '2026/Họp-dân-2'], { renamed: signs });
