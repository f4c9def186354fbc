import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import { type Defect, ENGLISH, TEXT } from './site.ts';

/** What can be wrong with names and places of folders and files. */
export const NAME_DEFECTS: readonly Defect[] = [
  {
    what: 'a file with a name that is no text',
    id: 'file-name',
    at: 'bulletins/2017/hop/a\uFFFD.jpg:1:1',
    files: {},
    prepare: (content) => {
      const folder = Buffer.from(`${content}/bulletins/2017/hop/`);
      fs.writeFileSync(Buffer.concat([folder, Buffer.from('61ff2e6a7067', 'hex')]), 'x');
    },
  },
  {
    what: 'a folder that Windows cannot hold',
    id: 'folder-name',
    at: 'bulletins/2017/con:1:1',
    files: { 'bulletins/2017/con/index.vi.md': bulletin() },
  },
  {
    what: 'a file that Windows cannot hold',
    id: 'file-name',
    at: 'bulletins/2017/hop/aux.pdf:1:1',
    files: { 'bulletins/2017/hop/aux.pdf': '%PDF-1.4' },
  },
  {
    what: 'a text with a wrong name',
    id: 'file-name',
    at: 'bulletins/2017/hop/index.md:1:1',
    files: { 'bulletins/2017/hop/index.md': bulletin() },
  },
  {
    what: 'a language that the site does not have',
    id: 'file-name',
    at: `${ENGLISH}:1:1`,
    files: { [ENGLISH]: bulletin() },
  },
  {
    what: 'a text beside the folders',
    id: 'file-name',
    at: 'bulletins/2017/hop.vi.md:1:1',
    files: { 'bulletins/2017/hop.vi.md': bulletin() },
  },
  {
    what: 'a text that is a link to another file',
    id: 'file-outside',
    at: `${ENGLISH}:1:1`,
    files: {},
    prepare: (content) => fs.symlinkSync(path.join(content, TEXT), path.join(content, ENGLISH)),
  },
  {
    what: 'a folder that is a link',
    id: 'file-outside',
    at: 'bulletins/2017/tat:1:1',
    files: {},
    prepare: (content) => fs.symlinkSync('hop', path.join(content, 'bulletins/2017/tat')),
  },
  {
    what: 'settings that are a link',
    id: 'file-outside',
    at: 'base-salary.yml:1:1',
    files: {},
    prepare: (content) => fs.symlinkSync('/etc/hostname', path.join(content, 'base-salary.yml')),
  },
  {
    what: 'a folder with capital letters',
    id: 'folder-name',
    at: 'bulletins/2017/Hop-Bao:1:1',
    files: { 'bulletins/2017/Hop-Bao/index.vi.md': bulletin() },
  },
  {
    what: 'a page’s folder with marks',
    id: 'folder-name',
    at: 'pages/liên-hệ:1:1',
    files: { 'pages/liên-hệ/index.vi.md': bulletin() },
  },
  {
    what: 'a folder that is no year',
    id: 'year-folder',
    at: 'bulletins/thang-4:1:1',
    files: { 'bulletins/thang-4/hop/index.vi.md': bulletin() },
  },
  {
    what: 'two files whose names differ only in how their marks are stored',
    id: 'file-clash',
    at: 'bulletins/2017/hop/lịch.pdf:1:1',
    files: {
      [`bulletins/2017/hop/${'lịch'.normalize('NFC')}.pdf`]: 'a',
      [`bulletins/2017/hop/${'lịch'.normalize('NFD')}.pdf`]: 'b',
    },
  },
];
