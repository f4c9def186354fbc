import { leaves, mends } from '../../../test/setup/mended.ts';
import { ownLetters } from './own-letters.ts';

mends(ownLetters, [
  ['Ðảng ủy xã', 'Đảng ủy xã'],
  ['Ɖại hội', 'Đại hội'],
  ['ở ðịa phương', 'ở địa phương'],
]);

leaves(ownLetters, ['Sigurður đến thăm']);
leaves(ownLetters, ['Ðorđe and Guðni'], { lang: 'en' });
