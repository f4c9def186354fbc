import { fixes, leaves } from '../../../test/setup/fixed.ts';
import { asRead } from './as-read.ts';

fixes(asRead, [
  ['\uFEFF---\ntitle: Họp\n', '---\ntitle: Họp\n'],
  ['Ho\u0323p xa\u0303', 'Họp xã'],
  ['status: approved\u200B', 'status: approved'],
  ['thủ tu\u00ADc', 'thủ tuc'],
  ['\uF0B7 Trồng cây\n\uF0B7 Quét đường', '- Trồng cây\n- Quét đường'],
  ['\uF0D8Nộp hồ sơ', '- Nộp hồ sơ'],
  ['---\ntitle: Họp\vgấp\n---\na\u2028b', '---\ntitle: Họp gấp\n---\na\vb'],
]);

leaves(asRead, [
  '---\ntitle: Họp\n---\nNơi nhận:\v- Như trên',
  'Trồng cây 👩‍🌾 ở xã',
  'Giá 5\u00A0000 đồng',
  '• Trồng cây',
]);
