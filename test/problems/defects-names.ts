import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import { type Defect, ENGLISH, TEXT } from './site.ts';

const CHANGE = 'bulletins/2017/hop/index.vi.2026-12-01T0700.md';

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
    what: 'a change whose name has no hour',
    id: 'file-name',
    at: 'bulletins/2017/hop/index.vi.2026-12-1.md:1:1',
    files: { 'bulletins/2017/hop/index.vi.2026-12-1.md': bulletin() },
  },
  {
    what: 'a change in a month that there is not',
    id: 'file-name',
    at: 'bulletins/2017/hop/index.vi.2026-13-01T0700.md:1:1',
    files: { 'bulletins/2017/hop/index.vi.2026-13-01T0700.md': bulletin() },
  },
  {
    what: 'a change on a day that there is not',
    id: 'file-name',
    at: 'bulletins/2017/hop/index.vi.2027-02-29T0700.md:1:1',
    files: { 'bulletins/2017/hop/index.vi.2027-02-29T0700.md': bulletin() },
  },
  {
    what: 'a change of a text that is not there',
    id: 'change-without-text',
    at: 'bulletins/2017/moi/index.vi.2026-12-01T0700.md:1:1',
    files: { 'bulletins/2017/moi/index.vi.2026-12-01T0700.md': bulletin({ title: 'Mới' }) },
  },
  {
    what: 'a change of a standing page',
    id: 'file-name',
    at: 'pages/gioi-thieu/index.vi.2026-12-01T0700.md:1:1',
    files: {
      'pages/gioi-thieu/index.vi.md': '---\ntitle: Giới thiệu\nsummary: Về cơ quan.\n---\n\nVề cơ quan.\n',
      'pages/gioi-thieu/index.vi.2026-12-01T0700.md': '---\ntitle: Giới thiệu\n---\n',
    },
  },
  {
    what: 'a change that gives it another address',
    id: 'change-address',
    at: `${CHANGE}:7:7`,
    files: { [CHANGE]: bulletin({ slug: 'khac' }) },
  },
  {
    what: 'a change with a later date of publication',
    id: 'change-hides',
    at: 'bulletins/2026/moi/index.vi.2026-12-01T0700.md:4:7',
    files: {
      'bulletins/2026/moi/index.vi.md': bulletin({ title: 'Mới', date: '2026-11-01' }),
      'bulletins/2026/moi/index.vi.2026-12-01T0700.md': bulletin({ title: 'Mới', date: '2026-12-03' }),
    },
  },
  {
    what: 'a change with a mistake',
    id: 'value-unknown',
    at: `${CHANGE}:7:7`,
    files: { [CHANGE]: bulletin({ kind: 'tin' }) },
  },
  {
    what: 'a change that names a section which there is not',
    id: 'category-unknown',
    at: `${CHANGE}:5:11`,
    files: { [CHANGE]: bulletin({ category: 'khac' }) },
  },
  {
    what: 'a change that relates to nothing',
    id: 'related-unknown',
    at: `${CHANGE}:7:11`,
    files: { [CHANGE]: bulletin({ related: '[2017/khac]' }) },
  },
  {
    what: 'a change with a picture that is not there',
    id: 'file-missing',
    at: `${CHANGE}:7:8`,
    files: { [CHANGE]: bulletin({ image: 'cau.jpg', imageAlt: 'Cầu' }) },
  },
  {
    what: 'a draft of a change with a mistake',
    id: 'value-unknown',
    at: `${CHANGE}:7:7`,
    severity: 'warning',
    files: { [CHANGE]: bulletin({ status: 'draft', kind: 'tin' }) },
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
