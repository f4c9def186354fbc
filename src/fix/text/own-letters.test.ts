import { fixes, leaves } from '../../../test/setup/fixed.ts';
import { ownLetters } from './own-letters.ts';

fixes(ownLetters, [
  ['Ðảng ủy xã', 'Đảng ủy xã'],
  ['Ɖại hội', 'Đại hội'],
  ['ở ðịa phương', 'ở địa phương'],
]);

leaves(ownLetters, ['Sigurður đến thăm']);
leaves(ownLetters, ['Ðorđe and Guðni'], { lang: 'en' });
