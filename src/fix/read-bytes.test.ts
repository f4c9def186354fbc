import { expect, test } from 'vitest';
import { textOfOldBytes } from './read-bytes.ts';

const TEXT = '---\ntitle: Họp dân\n---\n\nỦy ban nhân dân xã thông báo.\n';

/** In Windows-1258 tones stand behind their letters, as marks of their own. */
const BYTES_1258: Readonly<Record<string, number>> = {
  â: 0xe2,
  ă: 0xe3,
  ê: 0xea,
  ô: 0xf4,
  ơ: 0xf5,
  ư: 0xfd,
  đ: 0xf0,
  Đ: 0xd0,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const in1258 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      const shape = marks.find((mark) => '\u0302\u0306\u031B'.includes(mark)) ?? '';
      const parts = [(base + shape).normalize('NFC'), ...marks.filter((mark) => mark !== shape)];
      return parts.map((part) => BYTES_1258[part] ?? part.charCodeAt(0));
    }),
  );

test.for([
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), `${TEXT}`],
  ['UTF-16 without', Buffer.from(TEXT, 'utf16le'), TEXT],
  ['UTF-16, big-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), TEXT],
  ['Windows-1258', in1258(TEXT), TEXT],
  ['TCVN3', Buffer.from('Uû ban nh©n d©n x· häp \x93d©n\x94\n', 'latin1'), 'Uỷ ban nhân dân xã họp “dân”\n'],
  ['VNI', Buffer.from('UÛy ban nhaân daân xaõ hoïp\n', 'latin1'), 'Ủy ban nhân dân xã họp\n'],
] as const)('%s', ([, bytes, text]) => {
  expect(textOfOldBytes(bytes)?.raw.normalize('NFC')).toBe(text);
});

test.for([
  ['Latin-1, whose letters Windows-1258 has too', Buffer.from('title: Hôi xã\n\nCà phê xã.\n', 'latin1')],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])],
  ['a Word document', Buffer.from('PK\x03\x04abc\xff', 'latin1')],
  ['one wrong byte', Buffer.from([...Buffer.from('Họp dân'), 0xff])],
  ['UTF-16 that is cut', Buffer.from([0xff, 0xfe, 0x41, 0, 0x42])],
] as const)('%s is not certain', ([, bytes]) => {
  expect(textOfOldBytes(bytes)).toBeUndefined();
});
