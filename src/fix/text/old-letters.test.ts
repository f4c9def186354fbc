import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { oldLetters } from './old-letters.ts';

fixes(oldLetters, [
  [
    page('title: Tin', 'Uû ban nh©n d©n x· häp, Q§ sè 5.\n'),
    page('title: Tin', 'Uỷ ban nhân dân xã họp, QĐ số 5.\n'),
  ],
  [page('title: Họp dân ở bến', 'Héi nghÞ c¸n bé.\n'), page('title: Họp dân ở bến', 'Hội nghị cán bộ.\n')],
  ['§­êng míi th«ng xe', 'Đường mới thông xe'],
  ['UÛy ban nhaân daân xaõ thoâng baùo', 'Ủy ban nhân dân xã thông báo'],
  ['Cộng hòa\nHoäi nghò toång keát coâng taùc', 'Cộng hòa\nHội nghị tổng kết công tác'],
  ['Há»™i nghá»‹ cÃ¡n bá»™', 'Hội nghị cán bộ'],
  ['Ä\u0090áº¡i há»™i xÃ£', 'Đại hội xã'],
]);

leaves(oldLetters, [
  'Hội nghị cán bộ xã',
  'Café Müller in São Paulo, Nguyễn',
  // On one line, and in a line that reads well in both ways.
  'Hội nghị ở đây: Uû ban nh©n d©n x·',
  'Đường ở xã\nUû ban nh©n d©n x·\ncá',
  'H?i ngh? cán b?',
  'M\uFFFDt h\uFFFDi ngh\uFFFD',
]);
