import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inText, problemsOf } from '../../test/problems/site.ts';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { readLibrary } from '../../test/setup/library.ts';
import { wave } from '../../test/setup/silent-wav.ts';

const file = (name: string) => `bulletins/2017/hop/${name}`;
const picture = (background: string) =>
  sharp({ create: { width: 900, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();

test('files one folder deep are published beside the others', async () => {
  const fields = { image: String.raw`.\ảnh bìa\a.jpg`, imageAlt: 'a', audio: 'tep/a.wav' };
  const text = bulletin(
    { ...fields, attachments: '\n- file: tep/Mẫu số 1.pdf\n  title: Mẫu\n- file: Mẫu.pdf\n  title: Mẫu' },
    '![một](media/image1.jpg)\n\n![hai](image1.jpg)\n\n[Phụ lục](tep/phu-luc.csv)',
  );
  const root = writeContent(temporaryFolder(), {
    ...SETTINGS,
    [file('index.vi.md')]: text,
    [file('ảnh bìa/a.jpg'.normalize('NFD'))]: await picture('#369'),
    [file('media/image1.jpg')]: await picture('#963'),
    [file('image1.jpg')]: await picture('#396'),
    [file('tep/Mẫu số 1.pdf')]: '%PDF-1.4',
    [file('tep/phu-luc.csv')]: 'a;b',
    [file('Mẫu.pdf')]: '%PDF-1.5',
    [file('tep/a.wav')]: wave(1),
  });
  const { content } = await readLibrary(root, 0);
  const { media } = content.store.record('2017/hop');
  expect([...(media?.images.keys() ?? [])]).toEqual(['ảnh bìa/a.jpg', 'media/image1.jpg', 'image1.jpg']);
  const paths = [...(media?.files.values() ?? [])].map((each) => each.path.replace('media/2017/hop/', ''));
  expect(paths).toEqual(['tep-a.wav', 'tep-mau-so-1.pdf', 'mau.pdf', 'tep-phu-luc.csv']);
  const copies = media?.copies.map(({ to }) => to) ?? [];
  expect(new Set(copies).size).toBe(copies.length);
});

test.for(['a.jfif', 'b.JFIF', 'ảnh 1.jfif'])('%s is a JPEG', async (name) => {
  const fields = { image: name, imageAlt: 'a', attachments: `\n- file: ${name}\n  title: a` };
  const files = { ...inText(fields, `![a](<${name}>)`), [file(name)]: await picture('#369') };
  expect(await problemsOf({ files })).toEqual([]);
});

test.for<[string, string | Uint8Array]>([
  ['a.pdf', '\r\n%PDF-1.4'],
  ['a.PDF', '%PDF-2.0'],
  ['a.doc', '{\\rtf1'],
  ['a.docx', Buffer.from('504b030414000600', 'hex')],
  ['a.zip', Buffer.from('504b050600000000', 'hex')],
  ['a.csv', 'a,b'],
  ['a.txt', '%PDF-1.4 là gì?'],
])('%s may begin with %j', async ([name, bytes]) => {
  const files = { ...inText({ attachments: `\n- file: ${name}\n  title: a` }), [file(name)]: bytes };
  expect(await problemsOf({ files })).toEqual([]);
});

test('what systems and programs keep beside a text is nobody’s forgotten file', async () => {
  const names = [
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    'ehthumbs.db',
    '~$hop.docx',
    '~WRL0003.tmp',
    '.~lock.a.odt#',
  ];
  const files = Object.fromEntries(
    names.flatMap((name) => [
      [file(name), 'a'],
      [file(`tep/${name}`), 'a'],
    ]),
  );
  expect(await problemsOf({ files })).toEqual([]);
});

test.for(['draft', 'withdrawn'])('a %s may have files that nothing names yet', async (status) => {
  expect(await problemsOf({ files: { ...inText({ status }), [file('a.pdf')]: 'x' } })).toEqual([]);
});

test('many forgotten files are one problem', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `IMG_${10 + i}.jpg`);
  const files = Object.fromEntries(names.map((name) => [file(name), 'x']));
  const found = await problemsOf({ files });
  expect(found.map(({ params }) => params)).toEqual([
    { files: 'IMG_10.jpg, IMG_11.jpg, IMG_12.jpg, IMG_13.jpg, IMG_14.jpg', more: 7 },
  ]);
});
