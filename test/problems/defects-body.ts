import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { bulletin } from '../setup/bantin.ts';
import { type Defect, inText, TEXT } from './site.ts';

const file = (name: string) => `bulletins/2017/hop/${name}`;
const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#9b1c1c' } });

const WIDE = await solid(900, 10).png().toBuffer();

/** Two frames of one pixel. */
const MOVING = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==',
  'base64',
);
const NARROW = await solid(799, 10).png().toBuffer();
const photo = { image: 'a.png', imageAlt: 'Cầu' };

/** What can be wrong with a body, and with the files that a bulletin names. */
export const BODY_DEFECTS: readonly Defect[] = [
  {
    what: 'a comment that is never closed',
    id: 'comment-unclosed',
    at: `${TEXT}:9:3`,
    files: inText({}, 'a <!-- b\n\nc'),
  },
  {
    what: 'a front matter pasted into the text',
    id: 'front-matter-pasted',
    at: `${TEXT}:9:1`,
    files: inText({}, '---\ntitle: A\neditorial:\n  note: Thứ 2, ngày 27/04/2017\n---\n\nchữ <b>'),
  },
  {
    what: 'a box nobody knows',
    id: 'container-unknown',
    at: `${TEXT}:9:1`,
    files: inText({}, '::: bang\nChữ.\n:::'),
  },
  {
    what: 'a box that is never closed',
    id: 'container-unclosed',
    at: `${TEXT}:11:1`,
    files: inText({}, 'Họp.\n\n::: notice\nChữ.'),
  },
  {
    what: 'a passage in a language nobody knows',
    id: 'lang-unknown',
    at: `${TEXT}:9:9`,
    files: inText({}, 'Chữ [a]{lang=xx}.'),
  },
  {
    what: 'a block in a language nobody knows',
    id: 'lang-unknown',
    at: `${TEXT}:9:10`,
    files: inText({}, '::: lang xx\nChữ.\n:::'),
  },
  {
    what: 'more footnotes than anybody reads',
    id: 'text-too-many',
    at: `${TEXT}:1009:2`,
    files: inText({}, 'a^[b]\n\n'.repeat(501)),
  },
  {
    what: 'quotations within quotations',
    id: 'text-too-many',
    at: `${TEXT}:10:1`,
    files: inText({}, `a\n${'> '.repeat(60)}a`),
  },
  {
    what: 'HTML',
    id: 'html-as-text',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: inText({}, 'Chữ <b>đậm.'),
  },
  {
    what: 'HTML in the second row of a table',
    id: 'html-as-text',
    severity: 'warning',
    at: `${TEXT}:12:7`,
    files: inText({}, '| a | b |\n|---|---|\n| a | b |\n| c | <b> |'),
  },
  {
    what: 'a script for a link',
    id: 'url-unsafe',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](javascript:x)'),
  },
  {
    what: 'a link into the office’s network',
    id: 'url-private',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](http://192.168.1.1/)'),
  },
  {
    what: 'a link to a bulletin that is not there',
    id: 'link-broken',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](2017/khac)'),
  },
  {
    what: 'a link to a page that is not there',
    id: 'link-broken',
    severity: 'warning',
    at: `${TEXT}:9:5`,
    files: inText({}, '[a](/vi/khac.html)'),
  },
  {
    what: 'a link in a page to a bulletin that is not there',
    id: 'link-broken',
    severity: 'warning',
    at: 'pages/gioi-thieu/index.vi.md:6:5',
    files: { 'pages/gioi-thieu/index.vi.md': '---\ntitle: a\nsummary: a\n---\n\n[a](2017/khac)\n' },
  },
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
    what: 'a lead picture without a description',
    id: 'field-missing',
    at: `${TEXT}:1:1`,
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
    what: 'a picture as an iPhone takes it',
    id: 'image-unreadable',
    at: `${TEXT}:7:8`,
    files: { ...inText({ ...photo, image: 'a.heic' }), [file('a.heic')]: '\0\0\0\u0018ftypheic' },
  },
  {
    what: 'a drawing for a picture',
    id: 'image-unreadable',
    at: `${TEXT}:7:8`,
    files: {
      ...inText({ ...photo, image: 'a.svg' }),
      [file('a.svg')]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  {
    what: 'a drawing called .png',
    id: 'image-unreadable',
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
      'bulletins/2017/khac/index.vi.md': bulletin(),
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
      [file('Lịch.pdf')]: 'a',
      [file('lich.pdf')]: 'b',
    },
  },
];
