import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { bulletin } from '../setup/bantin.ts';
import { VIDEO_DEFECTS } from './defects-video.ts';
import { type Defect, inText, TEXT } from './site.ts';

const file = (name: string) => `bulletins/2017/hop/${name}`;
const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#9b1c1c' } });

const WIDE = await solid(900, 480).png().toBuffer();

/** Two frames of one pixel. */
const MOVING = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==',
  'base64',
);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'6e'.repeat(32)}\nsize 4123456\n`;
const NARROW = await solid(799, 480).png().toBuffer();
const photo = { image: 'a.png', imageAlt: 'Cầu' };

/** What can be wrong with the pictures and the files that a bulletin names. */
export const MEDIA_DEFECTS: readonly Defect[] = [
  {
    what: 'a picture of another site',
    id: 'image-outside-text',
    at: `${TEXT}:9:6`,
    files: inText({}, '![a](https://example.com/a.png)'),
  },
  {
    what: 'a picture of another folder',
    id: 'image-outside-text',
    at: `${TEXT}:9:6`,
    files: inText({}, '![a](../khac/a.png)'),
  },
  {
    what: 'a picture in the text without a description',
    id: 'image-alt-empty',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: { ...inText({}, '![](a.png)'), [file('a.png')]: WIDE },
  },
  {
    what: 'a picture in the text whose description is its name',
    id: 'image-alt-empty',
    severity: 'warning',
    at: `${TEXT}:9:13`,
    files: { ...inText({}, '![IMG_0001](a.png)'), [file('a.png')]: WIDE },
  },
  {
    what: 'a lead picture whose description is the word for any picture',
    id: 'image-alt-empty',
    severity: 'warning',
    at: `${TEXT}:8:11`,
    files: { ...inText({ image: 'a.png', imageAlt: 'Hình ảnh' }), [file('a.png')]: WIDE },
  },
  {
    what: 'a caption that has no figure to stand in',
    id: 'caption-lost',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: { ...inText({}, 'Đây ![Cầu bắc qua sông](a.png "Chú thích")'), [file('a.png')]: WIDE },
  },
  {
    what: 'a lead picture without a description',
    id: 'field-missing',
    at: `${TEXT}:7:1`,
    files: { ...inText({ image: 'a.png' }), [file('a.png')]: WIDE },
  },
  {
    what: 'a lead picture of 799 pixels',
    id: 'image-small',
    severity: 'warning',
    at: `${TEXT}:7:8`,
    files: { ...inText(photo), [file('a.png')]: NARROW },
  },
  {
    what: 'a text called .png',
    id: 'image-unreadable',
    at: `${TEXT}:7:8`,
    files: { ...inText(photo), [file('a.png')]: 'Chữ.' },
  },
  {
    what: 'a picture that git LFS has not fetched',
    id: 'lfs-pointer',
    at: `${TEXT}:7:8`,
    files: { ...inText(photo), [file('a.png')]: POINTER },
  },
  {
    what: 'an attachment that git LFS has not fetched',
    id: 'lfs-pointer',
    at: `${TEXT}:8:9`,
    files: { ...inText({ attachments: '\n- file: a.pdf\n  title: a' }), [file('a.pdf')]: POINTER },
  },
  {
    what: 'a file that a text links to, which git LFS has not fetched',
    id: 'lfs-pointer',
    at: `${TEXT}:9:5`,
    files: { ...inText({}, '[a](a.docx)'), [file('a.docx')]: POINTER },
  },
  {
    what: 'a recording that git LFS has not fetched',
    id: 'lfs-pointer',
    at: `${TEXT}:7:8`,
    files: { ...inText({ audio: 'a.mp3' }), [file('a.mp3')]: POINTER },
  },
  {
    what: 'a picture as an iPhone takes it',
    id: 'image-type',
    at: `${TEXT}:7:8`,
    files: { ...inText({ ...photo, image: 'a.heic' }), [file('a.heic')]: '\0\0\0\u0018ftypheic' },
  },
  {
    what: 'a drawing for a picture',
    id: 'image-type',
    at: `${TEXT}:7:8`,
    files: {
      ...inText({ ...photo, image: 'a.svg' }),
      [file('a.svg')]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  {
    what: 'a drawing called .png',
    id: 'image-type',
    at: `${TEXT}:7:8`,
    files: {
      ...inText(photo),
      [file('a.png')]: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    },
  },
  {
    what: 'a PNG called .jpg',
    id: 'image-mislabelled',
    at: `${TEXT}:7:8`,
    files: { ...inText({ ...photo, image: 'a.jpg' }), [file('a.jpg')]: WIDE },
  },
  {
    what: 'a picture called .pdf among the attachments',
    id: 'image-mislabelled',
    at: `${TEXT}:8:9`,
    files: { ...inText({ attachments: '\n- file: a.pdf\n  title: a' }), [file('a.pdf')]: WIDE },
  },
  {
    what: 'a picture that moves',
    id: 'image-moving',
    at: `${TEXT}:7:8`,
    files: { ...inText({ ...photo, image: 'a.gif' }), [file('a.gif')]: MOVING },
  },
  {
    what: 'a file of more than 40 MB called .jpg',
    id: 'image-large',
    at: `${TEXT}:7:8`,
    files: { ...inText({ ...photo, image: 'a.jpg' }), [file('a.jpg')]: new Uint8Array(40_000_001) },
  },
  {
    what: 'a text called .mp3',
    id: 'audio-unreadable',
    at: `${TEXT}:7:8`,
    files: { ...inText({ audio: 'a.mp3' }), [file('a.mp3')]: 'Chữ.' },
  },
  ...VIDEO_DEFECTS,
  { what: 'a picture that is not there', id: 'file-missing', at: `${TEXT}:7:8`, files: inText(photo) },
  {
    what: 'a picture’s name in another case',
    id: 'file-missing',
    at: `${TEXT}:7:8`,
    files: { ...inText(photo), [file('A.PNG')]: WIDE },
  },
  {
    what: 'a picture of another bulletin',
    id: 'file-outside',
    at: `${TEXT}:7:8`,
    files: {
      ...inText({ ...photo, image: '../khac/a.png' }),
      'bulletins/2017/khac/index.vi.md': bulletin(photo),
      'bulletins/2017/khac/a.png': WIDE,
    },
  },
  {
    what: 'a picture that is a link',
    id: 'file-outside',
    at: `${TEXT}:7:8`,
    files: { ...inText(photo), [file('b.png')]: WIDE },
    prepare: (content) => fs.symlinkSync('b.png', path.join(content, file('a.png'))),
  },
  {
    what: 'a program as an attachment',
    id: 'attachment-type',
    at: `${TEXT}:8:9`,
    files: { ...inText({ attachments: '\n- file: a.exe\n  title: a' }), [file('a.exe')]: 'MZ' },
  },
  {
    what: 'a program linked in the text',
    id: 'attachment-type',
    at: `${TEXT}:9:5`,
    files: { ...inText({}, '[a](a.exe)'), [file('a.exe')]: 'MZ' },
  },
  {
    what: 'two attachments with one public name',
    id: 'file-clash',
    at: `${TEXT}:10:9`,
    files: {
      ...inText({ attachments: '\n- file: Lịch.pdf\n  title: a\n- file: lich.pdf\n  title: b' }),
      [file('Lịch.pdf')]: '%PDF-1.4',
      [file('lich.pdf')]: '%PDF-1.5',
    },
  },
];
