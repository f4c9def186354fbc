import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { bulletin } from '../setup/bantin.ts';
import { type Defect, inText, TEXT } from './site.ts';

const file = (name: string) => `bulletins/2017/hop/${name}`;
const attached = (name: string) => inText({ attachments: `\n- file: ${name}\n  title: a` });
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b030414000000', 'hex');
const HTML = '<!DOCTYPE html>\n<html><head><title>Đăng nhập</title></head></html>';
const PHOTO = await sharp({ create: { width: 900, height: 480, channels: 3, background: '#9b1c1c' } })
  .jpeg()
  .toBuffer();

const mislabelled = (what: string, name: string, bytes: string | Uint8Array): Defect => ({
  what,
  id: 'attachment-mislabelled',
  at: `${TEXT}:8:9`,
  files: { ...attached(name), [file(name)]: bytes },
});

/** A file that takes no room on the disk, whatever its size. */
const sparse = (name: string, size: number) => (content: string) =>
  fs.truncateSync(path.join(content, file(name)), size);

const noPicture = (what: string, name: string, bytes: string | Uint8Array): Defect => ({
  what,
  id: 'image-type',
  at: `${TEXT}:7:8`,
  files: { ...inText({ image: name, imageAlt: 'a' }), [file(name)]: bytes },
});

const unused = (what: string, files: Defect['files'], at: string): Defect => ({
  what,
  id: 'file-unused',
  severity: 'warning',
  at: `${at}:1:1`,
  files,
});

const misnamed = (name: string, files: Defect['files'] = {}): Defect => ({
  what: `a text called ${name}`,
  id: 'file-name',
  at: `${file(name)}:1:1`,
  files: { [file(name)]: bulletin(), ...files },
});

/** What can be wrong with the files beside a text. */
export const BUNDLED_DEFECTS: readonly Defect[] = [
  {
    what: 'an attachment of no bytes',
    id: 'file-empty',
    at: `${TEXT}:8:9`,
    files: { ...attached('a.pdf'), [file('a.pdf')]: '' },
  },
  {
    what: 'a picture of no bytes',
    id: 'file-empty',
    at: `${TEXT}:7:8`,
    files: { ...inText({ image: 'a.jpg', imageAlt: 'a' }), [file('a.jpg')]: '' },
  },
  {
    what: 'a recording of no bytes',
    id: 'file-empty',
    at: `${TEXT}:7:8`,
    files: { ...inText({ audio: 'a.mp3' }), [file('a.mp3')]: '' },
  },
  mislabelled('a web page called .pdf', 'a.pdf', HTML),
  mislabelled('a web page called .xls', 'a.xls', `\uFEFF\n${HTML}`),
  mislabelled('a PDF called .docx', 'a.docx', '%PDF-1.7\n'),
  mislabelled('an old Word document called .docx', 'a.docx', OLE),
  mislabelled('a new Word document called .doc', 'a.doc', ZIP),
  mislabelled('a file of zero bytes called .zip', 'a.zip', Buffer.alloc(100)),
  mislabelled('a PDF called .csv', 'a.csv', '%PDF-1.4'),
  noPicture('a document for a picture', 'a.pdf', '%PDF-1.4'),
  noPicture('a Word document for a picture', 'a.docx', ZIP),
  noPicture('a PDF called .jpg', 'a.jpg', '%PDF-1.4'),
  noPicture('a web page called .png', 'a.png', HTML),
  noPicture('a video for a picture', 'a.mp4', 'x'),
  noPicture('a HEIC called .jpg', 'a.jpg', '\0\0\0\u0018ftypheic\0\0\0\0'),
  {
    what: 'what Word leaves while a document is open',
    id: 'file-temporary',
    at: `${TEXT}:8:9`,
    files: { ...attached('~$hop.docx'), [file('~$hop.docx')]: 'x' },
  },
  {
    what: 'what Word leaves beside a picture',
    id: 'file-temporary',
    at: `${TEXT}:7:8`,
    files: inText({ image: 'media/~$anh.png', imageAlt: 'a' }),
  },
  {
    what: 'an attachment of 26 MB',
    id: 'file-heavy',
    severity: 'warning',
    at: `${TEXT}:8:9`,
    files: { ...attached('a.txt'), [file('a.txt')]: 'a' },
    prepare: sparse('a.txt', 26 * 2 ** 20),
  },
  {
    what: 'an attachment of 101 MB',
    id: 'file-refused',
    at: `${TEXT}:8:9`,
    files: { ...attached('a.pdf'), [file('a.pdf')]: '%PDF-1.4' },
    prepare: sparse('a.pdf', 101 * 2 ** 20),
  },

  unused('a document that nothing names', { [file('a.pdf')]: '%PDF-1.4' }, file('a.pdf')),
  unused('a picture that nothing names', { [file('a.jpg')]: PHOTO }, file('a.jpg')),
  unused('a note in a folder', { [file('nhap/ghi-chu.txt')]: 'a' }, file('nhap/ghi-chu.txt')),
  unused(
    'a file of the same name in a folder',
    { ...attached('a.pdf'), [file('a.pdf')]: '%PDF-1.4', [file('cu/a.pdf')]: '%PDF-1.4' },
    file('cu/a.pdf'),
  ),
  unused(
    'a file of a standing page',
    {
      'pages/gioi-thieu/index.vi.md': '---\ntitle: a\nsummary: a\n---\n\na\n',
      'pages/gioi-thieu/so-do.jpg': PHOTO,
    },
    'pages/gioi-thieu/so-do.jpg',
  ),

  {
    what: 'a folder two deep',
    id: 'folder-deep',
    severity: 'warning',
    at: `${file('tep/2026')}:1:1`,
    files: { [file('tep/2026/a.pdf')]: '%PDF-1.4' },
  },
  {
    what: 'a file two folders deep',
    id: 'file-outside',
    at: `${TEXT}:8:9`,
    files: attached('tep/2026/a.pdf'),
  },
  {
    what: 'a file in a folder, missing',
    id: 'file-missing',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](tep/a.pdf)'),
  },
  {
    what: 'two files whose public names are one',
    id: 'file-clash',
    at: `${TEXT}:10:9`,
    files: {
      ...inText({ attachments: '\n- file: tep/a.pdf\n  title: a\n- file: tep-a.pdf\n  title: b' }),
      [file('tep/a.pdf')]: '%PDF-1.4',
      [file('tep-a.pdf')]: '%PDF-1.5',
    },
  },
  {
    what: 'a file in a folder that Windows cannot hold',
    id: 'file-name',
    at: `${file('con/a.pdf')}:1:1`,
    files: { ...attached('con/a.pdf'), [file('con/a.pdf')]: '%PDF-1.4' },
  },

  misnamed('index.vi.md.txt', { [TEXT]: undefined }),
  misnamed('index.txt', { [TEXT]: undefined }),
  misnamed('index_vi.md', { [TEXT]: undefined }),
  misnamed('Index.vi.md', { [TEXT]: undefined }),
  misnamed('bai-viet.md', { [TEXT]: undefined }),
  misnamed('index.en-US.md'),
  misnamed('index.vi (1).md'),
  misnamed('index.vi - Copy.md'),
  misnamed('Bản sao của index.vi.md'),
  misnamed('index.fr.md'),
];
