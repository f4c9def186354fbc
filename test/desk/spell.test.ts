import { describe, expect, test } from 'vitest';
import { bantin, bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';

describe('bantin spell', () => {
  const office = temporaryFolder();
  writeContent(office, {
    ...SETTINGS,
    'words.txt': '# Từ của cơ quan\nthuỷ luợng\n',
    'bulletins/2026/hop/index.vi.md': bulletin(
      {
        title: 'Nghành điện họp',
        date: '2026-11-01',
        imageAlt: 'ảnh',
        editorial: '{note: bí mậtt riêng}',
      },
      [
        'Sáng 20/11, ông Krông Đắk ở Đắk Lắk cho biết UBND tỉnh đã giaỉ ngân; thuỷ luợng tăng.',
        '',
        '- Công an **đuợc phép** xem `sai chínhh tả` tại https://tin.example.vn/đuợc.',
        '- Hoà bình, hòa bình, quý, quỹ, thuý, thúy; a-xít, ki-lô-mét, website, Facebook, file café.',
        '- Mọi nguoi dân đã biết. Nước chảy mạnh, nghành điện họp.',
        '',
        '::: lang fr',
        'Le café est très chaud.',
        ':::',
        '',
        '<!-- ghi chúu -->',
      ].join('\n'),
    ),
    'bulletins/2026/dung/index.vi.md': bulletin({ date: '2026-11-01' }, 'Ủy ban nhân dân họp.'),
    'pages/lien-he/index.vi.md': '---\ntitle: Liên hệ\nsummary: Liên hệ.\n---\n\nĐịa chỉỉ ở đây.\n',
  });
  const spell = (...args: string[]) => bantin(['spell', ...args], { cwd: office });

  test('words that are none are reported at their place, with what was meant', async () => {
    const { code, stdout } = await spell();
    expect(code).toBe(0);
    const reported = stdout.split('\n').filter((line) => line.startsWith('content/'));
    const hop = 'content/bulletins/2026/hop/index.vi.md';
    expect(reported).toEqual([
      `${hop}:2:8  lưu ý  “Nghành” không phải tiếng Việt. Có phải ý là “ngành”? (2 chỗ trong tệp)`,
      `${hop}:11:59  lưu ý  “giaỉ” không phải tiếng Việt. Có phải ý là “giải”?`,
      `${hop}:13:13  lưu ý  “đuợc” không phải tiếng Việt. Có phải ý là “được”?`,
      `${hop}:15:7  lưu ý  “nguoi” thiếu dấu.`,
      'content/pages/lien-he/index.vi.md:6:5  lưu ý  “chỉỉ” không phải tiếng Việt. Có phải ý là “chỉnh”?',
    ]);
    expect(stdout).toContain('content/words.txt');
    expect(stdout).not.toMatch(/mậtt|chúu|chínhh/);
  });

  test('one bulletin, in English, strictly', async () => {
    const { code, stdout } = await spell('2026/hop', '--lang', 'en', '--strict');
    expect(code).toBe(1);
    expect(stdout).toMatch(/“đuợc” is no Vietnamese word\. Did you mean “được”\?/);
    expect(stdout).not.toContain('lien-he');
    const right = await spell('https://bantin.example.gov.vn/vi/2026/dung.html', '--strict');
    expect([right.code, right.stdout]).toEqual([0, 'Không thấy chữ nào sai trong 1 bài tiếng Việt.\n']);
    expect(JSON.parse((await spell('lien-he', '--json')).stdout)).toMatchObject({
      texts: 1,
      found: [{ word: 'chỉỉ' }],
    });
  });

  test('a bulletin that there is not', async () => {
    const { code, stderr } = await spell('2026/khong');
    expect(code).toBe(2);
    // Of what was there once nothing is said: git is not asked.
    expect(stderr).toMatch(/^.*Không có “2026\/khong” trong nội dung\. .* spell 2026\/ten-tin\n$/);
    expect((await spell('2026/khong', '--lang', 'en')).stderr).toMatch(
      /There is no “2026\/khong” in the content\. .* spell 2026\/a-name\n$/,
    );
  });

  test.for<[string, string]>([
    ['2026/dug', '2026/dung'],
    ['lien-h', 'lien-he'],
    ['lien', 'lien-he'],
    ['lein-he', 'lien-he'],
    ['Lien-He', 'lien-he'],
    ['pages/linhe/index.vi.md', 'lien-he'],
  ])('%s is %s with a slip, or its beginning', async ([written, meant]) => {
    expect((await spell(written)).stderr).toContain(`Có phải ý là “${meant}”?`);
  });
});
