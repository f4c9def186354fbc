import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { bulletin, type Files } from '../setup/bantin.ts';
import { withinCpuMs } from '../setup/cpu-time.ts';
import { check, type Defect, inText, readSite, TEXT, writeDefect } from './site.ts';

const file = (name: string) => `bulletins/2017/hop/${name}`;
const photo = (name: string) => inText({ image: JSON.stringify(name), imageAlt: 'Cầu' });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

async function read(files: Defect['files']) {
  const content = writeDefect({ files });
  folders.push(path.dirname(content));
  const { site, problems, content: read } = await readSite(content);
  const [shown] = site.shown;
  const version = shown?.bulletin.versions.vi;
  const body = shown && site.bodies.html(shown.bulletin.id, 'vi');
  const pictures = (shown?.media.copies ?? []).map(({ from }) =>
    path.join(read.images, 'made' in from ? from.made : ''),
  );
  return { problems, shown, version, body, pictures };
}

describe('text that no editor sees as wrong is taken', () => {
  const decomposed = bulletin({ title: 'Hội nghị' }, 'Đường Thứ Nhất').normalize('NFD');
  test.for<[string, string]>([
    ['with CRLF', decomposed.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${decomposed}`],
    ['in NFD', decomposed],
    [
      'with zero-width characters before the fence and inside',
      `\u200B\u2060${decomposed.replace('nghi', 'n\u200Bghi')}`,
    ],
    ['with blanks after the fence', decomposed.replaceAll('---\n', '--- \t\n')],
    ['with control characters', decomposed.replace('nghi', 'n\u0008gh\u0001i')],
  ])('%s', async ([, text]) => {
    const { problems, version, body } = await read({ [TEXT]: text });
    expect(problems).toEqual([]);
    expect(version?.title).toBe('Hội nghị');
    expect(body).toBe('<p>Đường Thứ Nhất</p>\n');
  });

  test('a title of 300 characters, each of many code points', async () => {
    const title = '👩‍👩‍👧‍👦'.repeat(150) + 'ê\u0323\u0302'.repeat(150);
    const { problems, version } = await read(inText({ title }));
    expect(problems).toEqual([]);
    expect(version?.title).toBe(title.normalize('NFC'));
  });

  test('escapes in quotation marks bring nothing back', async () => {
    const { version } = await read(
      inText({ title: String.raw`"H\u200Bo\u0323\x07p\uD800\0 \u2028 e\u0301"` }),
    );
    expect(version?.title).toBe('Họp é');
  });

  test('a line break of Word is a blank in a field, a new line in a body, and moves no place', async () => {
    const { problems, version, body } = await read(
      inText({ title: 'Họp\vgấp' }, 'Nơi nhận:\v- Như trên;\u2028- Lưu.\n\n[a](javascript:b)'),
    );
    expect(version?.title).toBe('Họp gấp');
    expect(body).toBe('<p>Nơi nhận:<br>\n- Như trên;<br>\n- Lưu.</p>\n<p><a>a</a></p>\n');
    expect(problems.map(({ place }) => place.line)).toEqual([11]);
  });

  test('a folder that is nobody’s bulletin holds no bulletin', async () => {
    expect(
      await check({
        files: { 'bulletins/ghi-chu.txt': 'a', 'bulletins/2017/.DS_Store': 'a', [file('Thumbs.db')]: 'a' },
      }),
    ).toEqual([]);
  });
});

describe('heaps of anything are read in reasonable time', () => {
  const heaps = [
    '[',
    '![',
    '(',
    '*',
    '_',
    '> ',
    '::: notice\n',
    '[a](',
    '](',
    '[^',
    '^[',
    '`',
    '<a ',
    '- ',
    '|',
    '# a\n',
    '&#',
    '[x]{lang=',
    '\n| a |\n|-|',
    '[^1]',
    '<b>',
  ];
  const MOST_MS = 10_000;

  test.for(heaps)('20,000 times %j', async (heap) => {
    const { body, problems } = await withinCpuMs(MOST_MS, () => read(inText({}, heap.repeat(20_000))));
    const isCut = problems.some(({ id }) => id === 'text-too-many');
    expect(body === '').toBe(isCut);
  });

  const checkSoon = (files: Defect['files']) => withinCpuMs(MOST_MS, () => check({ files }));

  test('5000 weekdays', async () => {
    expect(await checkSoon(inText({}, 'Thứ 2, 27/04/2017\n'.repeat(5000)))).toHaveLength(5000);
  });

  test('2000 keys', async () => {
    const keys = Array.from({ length: 2000 }, (_, i) => `k${i}: a`).join('\n');
    const found = await checkSoon(inText({ views: `1\n${keys}` }));
    expect(found).toHaveLength(2000);
    expect(new Set(found.map((each) => each.replace(/:\d+:1$/, '')))).toEqual(
      new Set([`error key-unknown ${TEXT}`]),
    );
  });

  test.for(['[', '{', '- ', '? ', '{a: ', 'a: &a '])('20,000 times %j in a field', async (heap) => {
    const found = await checkSoon(inText({ keywords: heap.repeat(20_000) }));
    expect(found).toHaveLength(1);
    // Colons in a value are text.
    expect(found[0]).toMatch(heap === 'a: &a ' ? /^error field-type/ : /^error yaml-/);
  });

  test('a billion laughs', async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n');
    const found = await checkSoon(inText({ views: `1\na0: &a0 ha\n${laughs}` }));
    expect(found).toEqual([`error yaml-quote ${TEXT}:8:5`]);
  });
});

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'the key %s is like any other',
  async (key) => {
    const found = await check({ files: inText({ [key]: '{polluted: true}', document: `{${key}: 1}` }) });
    expect(found.map((each) => each.split(' ')[1])).toEqual(['key-unknown', 'key-unknown']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  },
);

describe('names of files', () => {
  const names = ['Kế hoạch.pdf', 'A  B.pdf', 'a, b & c (1).pdf', '100%.pdf', 'ĐƯỜNG.PDF'];
  const forms = ['NFC', 'NFD'] as const;
  test.for(
    names.flatMap((name) => forms.flatMap((disk) => forms.map((field) => [name, disk, field] as const))),
  )('%s, %s on disk and %s in the field and the text', async ([name, disk, field]) => {
    const written = name.normalize(field);
    const fields = { attachments: `\n- file: ${JSON.stringify(written)}\n  title: a` };
    const files: Files = { [file(name.normalize(disk))]: '%PDF-1.4' };
    const { problems, shown } = await read({ ...inText(fields, `[a](<${written}>)`), ...files });
    expect(problems).toEqual([]);
    expect([...(shown?.media.files.keys() ?? [])]).toEqual([name.normalize('NFC')]);
    expect(shown?.media.copies[0]?.to).toMatch(/^media\/2017\/hop\/[a-z0-9-]+\.pdf$/);
  });
});

describe('pictures', () => {
  const solid = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#9b1c1c' } });
  /** What takes more than 20,000 bytes. */
  const noisy = () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    return sharp({ create: { width: 900, height: 600, channels: 3, background: '#888', noise } })
      .jpeg()
      .toBuffer();
  };

  const refused: Record<string, [name: string, id: string, bytes: () => Promise<Uint8Array>]> = {
    'of 7,100 × 7,100 pixels': ['a.png', 'image-large', () => solid(7100, 7100).png().toBuffer()],
    'cut off': ['a.jpg', 'image-unreadable', async () => (await noisy()).subarray(0, 20_000)],
    'overwritten in the middle': [
      'a.jpg',
      'image-unreadable',
      async () => {
        const bytes = await noisy();
        return bytes.fill(0xff, 20_000, 22_000);
      },
    ],
    'that moves': [
      'a.gif',
      'image-moving',
      () => {
        const frames = Buffer.concat([Buffer.alloc(900 * 9 * 3, 0), Buffer.alloc(900 * 9 * 3, 255)]);
        const raw = { width: 900, height: 18, channels: 3, pageHeight: 9 } as const;
        return sharp(frames, { raw }).gif().toBuffer();
      },
    ],
    'of no bytes': ['a.jpg', 'file-empty', async () => new Uint8Array()],
    'that is PNG under the name of a JPEG': [
      'a.jpg',
      'image-mislabelled',
      () => solid(900, 600).png().toBuffer(),
    ],
  };
  test.for(Object.entries(refused))('one %s is refused', async ([, [name, id, bytes]]) => {
    expect(await check({ files: { ...photo(name), [file(name)]: await bytes() } })).toEqual([
      `error ${id} ${TEXT}:7:8`,
    ]);
  });

  const taken: Record<string, [name: string, bytes: () => Promise<Uint8Array>]> = {
    'of four printing colours': ['a.jpg', () => solid(900, 600).toColorspace('cmyk').jpeg().toBuffer()],
    'of a still GIF': ['a.gif', () => solid(900, 600).gif().toBuffer()],
    'of WebP': ['a.webp', () => solid(900, 600).webp().toBuffer()],
  };
  test.for(Object.entries(taken))('one %s comes out in the colours of screens', async ([, [name, bytes]]) => {
    const { problems, pictures } = await read({ ...photo(name), [file(name)]: await bytes() });
    expect(problems).toEqual([]);
    expect(pictures.length).toBeGreaterThan(3);
    for (const each of pictures) expect((await sharp(each).metadata()).space).toBe('srgb');
  });

  const GPS = { IFD0: { Make: 'Nguyễn' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 1/1 1/1' } };

  test.for([
    ['in a page', photo('a.jpg')],
    ['as an attachment', inText({ attachments: '\n- file: a.jpg\n  title: a' })],
    ['linked in the text', inText({}, '[a](a.jpg)')],
  ] as const)('one %s tells neither place nor camera, and stands upright', async ([, files]) => {
    const bytes = await solid(600, 900).withMetadata({ orientation: 6, exif: GPS }).jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).exif?.includes('Nguy')).toBe(true);
    const { problems, pictures } = await read({ ...files, [file('a.jpg')]: bytes });
    expect(problems).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
    for (const each of pictures) {
      const { exif, xmp, iptc, icc, width, height } = await sharp(each).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(width).toBeGreaterThan(height);
    }
  });
});
