import { fixes, leaves, page } from '../../../test/setup/fixed.ts';
import { fences } from './fences.ts';

const FIELDS = 'title: Họp dân\nstatus: draft';

fixes(fences, [
  [`—-\n${FIELDS}\n—-\n\nVăn bản.\n`, `---\n${FIELDS}\n---\n\nVăn bản.\n`],
  [`–-\n${FIELDS}\n---\n`, `---\n${FIELDS}\n---\n`],
  [`––\n${FIELDS}\n––\n`, `---\n${FIELDS}\n---\n`],
  [`−−−\n${FIELDS}\n---\n`, `---\n${FIELDS}\n---\n`],
  [`----\n${FIELDS}\n-----\n`, `---\n${FIELDS}\n---\n`],
  [`--\ntiêu đề: Họp\n--\n`, `---\ntiêu đề: Họp\n---\n`],
  [`\n\n---\n${FIELDS}\n---\n`, `---\n${FIELDS}\n---\n`],
  [`  ---\n${FIELDS}\n---\n`, `---\n${FIELDS}\n---\n`],
]);

leaves(fences, [
  page(FIELDS),
  page(FIELDS, 'Trên.\n\n—-\n\nDưới.\n'),
  // Nobody knows where these fields end.
  `---\n${FIELDS}\n\nVăn bản.\n\n——\n\nNgười viết.\n`,
  '—-\nMột câu văn không phải là mục nào cả\n—-\n',
  '',
  '\n',
]);
leaves(fences, ['—-\nname: a\n'], { kind: 'settings' });
