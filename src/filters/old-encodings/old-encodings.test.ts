import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type OldEncoding } from './decode.ts';
import { detectEncodings } from './detect.ts';
import { isSyllable } from './syllable.ts';
import { TCVN3, VNI } from './tables.ts';

/** What each text is in the old encodings, as an editor sees it where it was pasted. */
const SAMPLES: readonly [meant: string, encoding: OldEncoding, written: string][] = [
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
  ['Đường xuống thôn Hồ bị sạt lở', 'tcvn3', '§\u00ADêng xuèng th«n Hå bÞ s¹t lë'],
  ['Kính gửi: Ủy ban nhân dân xã', 'tcvn3', 'KÝnh göi: ñy ban nh©n d©n x·'],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
  ['ĐỘC LẬP - TỰ DO - HẠNH PHÚC', 'vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC'],
  ['Người dân ở tỉnh Bình Định được tặng quà', 'vni', 'Ngöôøi daân ôû tænh Bình Ñònh ñöôïc taëng quaø'],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'utf-8-twice', 'Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam'],
  ['Đường xuống sông “Mộc”', 'utf-8-twice', 'Ä\u0090Æ°á»\u009Dng xuá»‘ng sÃ´ng â€œMá»™câ€\u009D'],
];

describe('a text in an old encoding is known, and what it means', () => {
  test.for(SAMPLES)('%s: %s', ([meant, encoding, written]) => {
    expect(detectEncodings(`Tin vắn. ${written}.`).map((each) => each.encoding)).toEqual([encoding]);
    const known = encoding === 'tcvn3' ? meant.replace('Ủy', 'ủy') : meant;
    expect(decode(written, encoding)).toBe(known);
  });

  test('the first word of it, with what it means', () => {
    expect(detectEncodings('Tin vắn: Vieät Nam, naêm nay')).toEqual([
      { encoding: 'vni', index: 9, written: 'Vieät', meant: 'Việt' },
    ]);
  });

  test.for([
    ['H?i ngh? t?ng k?t n?m', 'question-marks', 0],
    ['Tin: B? tr??ng ?i th?m x? B?n M?c', 'question-marks', 8],
    ['Hội ngh\uFFFD tổng kết', 'lost', 4],
    ['Xem \uE0A1 ở đây', 'lost', 4],
  ] as const)('%s is %s', ([text, encoding, index]) => {
    expect(detectEncodings(text)).toMatchObject([{ encoding, index }]);
  });
});

test('a text put together from several documents', () => {
  const text = SAMPLES.filter((_, i) => i % 3 === 0).map(([, , written]) => written);
  expect(detectEncodings(text.join('\n\n')).map(({ encoding }) => encoding)).toEqual([
    'tcvn3',
    'vni',
    'utf-8-twice',
  ]);
});

describe('codes in place of letters, and what they mean', () => {
  test.for([
    ['của =E1=BB=A6y ban nh=C3=A2n', 4, '=E1=BB=A6y', 'Ủy'],
    ['Xem T%E1%BB%87p này', 4, 'T%E1%BB%87p', 'Tệp'],
    [String.raw`H\u1ed9i ngh\u1ecb`, 0, String.raw`H\u1ed9i`, 'Hội'],
    [String.raw`H\u1ED9i ngh\u1ECB`, 0, String.raw`H\u1ED9i`, 'Hội'],
    ['x=c3=a3 họp', 0, 'x=c3=a3', 'xã'],
    ['Ti%u1EC7p', 0, 'Ti%u1EC7p', 'Tiệp'],
    [String.raw`d\xc3\xa2n`, 0, String.raw`d\xc3\xa2n`, 'dân'],
    [String.raw`title: H\u1ed9i`, 7, String.raw`H\u1ed9i`, 'Hội'],
  ] as const)('%s', ([text, index, written, meant]) => {
    expect(detectEncodings(text)).toEqual([{ encoding: 'codes', index, written, meant }]);
  });
});

describe('words as they are typed', () => {
  test.for([
    ['Huyeenj Mocj hooij nghij', 'telex', 'Huyeenj', 'Huyện'],
    ['Tin: DDAOF tajo, ddoongf, dduwowcj', 'telex', 'DDAOF', 'ĐÀO'],
    ['UBND phuwowngf, tuwf ngayf, luwowng thuwcj', 'telex', 'phuwowngf', 'phường'],
    ['Ho65i nghi5 to63ng ke61t na8m', 'vni-typed', 'Ho65i', 'Hội'],
    ['D9u7o7c d9i to61t, ve62 que6', 'vni-typed', 'D9u7o7c', 'Đươc'],
    ['UBND PHU7O7NG HO65P VE62 NU7O71C', 'vni-typed', 'PHU7O7NG', 'PHƯƠNG'],
    // One is enough of those that nobody types for anything else.
    ['Ngày ddax định', 'telex', 'ddax', 'đã'],
    ['Dạy tieengs Việt', 'telex', 'tieengs', 'tiếng'],
    ['Xã ddang họp', 'telex', 'ddang', 'đang'],
    ['Nhà truowngf mới', 'telex', 'truowngf', 'trường'],
    ['QUYEETS định', 'telex', 'QUYEETS', 'QUYẾT'],
    ['Dạy tie6ng1 Việt', 'vni-typed', 'tie6ng1', 'tiếng'],
    ['Hôm nay d9a4 họp', 'vni-typed', 'd9a4', 'đã'],
  ] as const)('%s', ([text, encoding, written, meant]) => {
    expect(detectEncodings(text)).toMatchObject([{ encoding, written, meant }]);
  });
});

describe('quiet where nothing is wrong', () => {
  test.for([
    'Ông Müller, bà São, Köln, Perú, Türkiye, Zoë, Ångström, Łódź, café crème, naïve, Curaçao',
    'ĐÃ\u00A0NÓI, XÃ” HỘI, “MÃ”, “GIÃ»',
    'Đi đâu? Ai hỏi?Tôi không biết. Vì sao?vì mưa. https://a.vn/tin.aspx?ID=1817&x=1',
    'Nhiệt độ 35°C ± 2, diện tích 12 m² × 3, §5, ½ giá, © 2026, «Mộc Giang», 5 µm',
    'The Committee’s résumé – “façade”, Côte d’Ivoire, jalapeño, Besançon, Malmö, Tromsø',
    'Phường Ðức Thắng',
    'Xem https://a.vn/T%E1%BB%87p.pdf, [a](T%E1%BB%87p.pdf), <b%C3%A2n.pdf> và www.a.vn/%C3%A2',
    'Tăng 5%, giảm 12%C; x=C3, y=E1=5; C:\\users\\u1, tệp \\d1',
    'title: "H\\u1ed9i ngh\\u1ecb"\nkeywords: ["\\u0111\\u00ea"]',
    'Taj Mahal, Raj, hajj; Nguyễn Ajax; Add, odd, ladder; Huw Uwe',
    'Chống DDoS, ddos, DDI và DDT; queen, Yeezy, employees, vacuum, muons, needs, seems, bees, teens, fluoor',
    'Thửa d9-12, lô D9A5, mã IE6, khu UO6, Bowie, Duowei',
    'Lô A61, B52, lớp 5A6, D9, đường D9A, hinh1 hinh2 hinh3, H1N1, CO2, khu O71, xe 50A6 và A6b',
  ])('%s', (text) => {
    expect(detectEncodings(text)).toEqual([]);
  });

  test('one such word is the name of something', () => {
    expect(detectEncodings('Hội thảo của Vieät Nam')).toEqual([]);
  });
});

test('each letter has one form in TCVN3 and in VNI', () => {
  for (const table of [TCVN3, VNI]) {
    expect([...table.keys()]).not.toContain('');
    const lower = [...table.values()].filter((letter) => letter === letter.toLowerCase());
    expect(new Set(lower).size).toBe(67);
    expect(lower.length).toBe(67);
  }
});

test('what was encoded twice comes back, whatever it was', () => {
  const letters = 'Cộng hòa xã hội chủ nghĩa Việt Nam Đường sá “ơ” – ỹ Ỵ 1a';
  const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
  const twice = (text: string) =>
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/[\u0080-\u009F]/g, (byte) => C1.charAt(byte.charCodeAt(0) - 0x80));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters)), (parts) => {
      const text = parts.join('');
      expect(decode(twice(text), 'utf-8-twice')).toBe(text);
    }),
  );
});

test.for(['nghiêng', 'khuỷu', 'Quốc', 'UỶ', 'giếng', 'hoà', 'thuở', 'Đắc', 'y'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.for(['crème', 'nghiêngg', 'Köln', 'hßa', 'th', 'Facebook', 'ấấ', 'ñy', 'ňa'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});
