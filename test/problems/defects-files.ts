import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import { type Defect, TEXT } from './site.ts';

const repositoryIn = (folder: string, names: readonly string[]): Defect => ({
  what: `${names.join(' and ')} in ${folder}`,
  id: 'repository-inside',
  at: `${folder}:1:1`,
  files: Object.fromEntries(names.map((name) => [`${folder}/${name}`, 'x'])),
});

/** What can be wrong with folders and files, before a field is read. */
export const FILE_DEFECTS: readonly Defect[] = [
  {
    what: 'marks of a conflict in the text',
    id: 'conflict-marks',
    at: `${TEXT}:11:1`,
    files: { [TEXT]: bulletin({}, 'a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> nhanh') },
  },
  {
    what: 'marks of a conflict in the front matter',
    id: 'conflict-marks',
    at: `${TEXT}:3:1`,
    files: { [TEXT]: bulletin().replace('summary', '<<<<<<< HEAD\nsummary') },
  },
  {
    what: 'a picture that is a folder',
    id: 'file-missing',
    at: `${TEXT}:7:8`,
    files: {
      [TEXT]: bulletin({ image: 'a.jpg', imageAlt: 'a' }),
      'bulletins/2017/hop/a.jpg/b.txt': 'b',
    },
  },
  ...(
    [
      ['HEIC', '0000001866747970686569630000000068656963'],
      ['AVIF', '0000001866747970617669660000000061766966'],
      ['TIFF of one byte order', '49492a0008000000'],
      ['TIFF of the other', '4d4d002a00000008'],
    ] as const
  ).map(
    ([format, bytes]): Defect => ({
      what: `a picture called .pdf: ${format}`,
      id: 'image-type',
      at: `${TEXT}:7:22`,
      files: {
        [TEXT]: bulletin({ attachments: '[{file: a.pdf, title: A}]' }),
        'bulletins/2017/hop/a.pdf': Buffer.from(bytes, 'hex'),
      },
    }),
  ),
  {
    what: 'a folder without a text',
    id: 'bundle-empty',
    at: 'bulletins/2017/trong:1:1',
    files: { 'bulletins/2017/trong/ghi-chu.txt': 'Ghi chú.' },
  },
  {
    what: 'no categories.yml',
    id: 'content-missing',
    at: 'categories.yml:1:1',
    files: { 'categories.yml': undefined, [TEXT]: undefined },
  },
  {
    what: 'bytes of Windows-1258',
    id: 'encoding-invalid',
    at: `${TEXT}:2:9`,
    files: { [TEXT]: Buffer.from(bulletin({ title: 'H\u00f5p phi\u00ean' }), 'latin1') },
  },
  {
    what: 'a file of UTF-16',
    id: 'encoding-invalid',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: Buffer.from(`\uFEFF${bulletin()}`, 'utf16le') },
  },
  {
    what: 'a zero byte',
    id: 'encoding-invalid',
    at: `${TEXT}:2:10`,
    files: { [TEXT]: bulletin({ title: 'Họ\0p' }) },
  },
  { what: 'an empty file', id: 'file-empty', at: `${TEXT}:1:1`, files: { [TEXT]: '' } },
  {
    what: 'an empty settings file',
    id: 'file-empty',
    at: 'site.yml:1:1',
    files: { 'site.yml': '\n', [TEXT]: undefined },
  },
  {
    what: 'a text of 50 MB',
    id: 'file-too-large',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: bulletin({}, 'Họp. '.repeat(7_200_000)) },
  },
  ...['assets', 'bulletins/2017/hop', 'bulletins/2017/hop/anh'].map((folder) =>
    repositoryIn(folder, ['HEAD', 'objects/x', 'refs/heads/x']),
  ),
  ...['bulletins', 'bulletins/2017', 'bulletins/2017/hop', 'bulletins/2017/hop/anh', 'pages', 'data'].flatMap(
    (folder) => [
      repositoryIn(folder, ['Head', 'commondir']),
      repositoryIn(folder, ['.GIT/config']),
      repositoryIn(folder, ['git~1']),
    ],
  ),

  {
    what: 'a repository that git cannot read',
    id: 'git-unreadable',
    at: 'site.yml:1:1',
    severity: 'warning',
    files: {},
    prepare: (content) => fs.writeFileSync(path.join(path.dirname(content), '.git'), 'gitdir: nowhere\n'),
  },
];
