import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { BILINGUAL, type Defect, ENGLISH, TEXT } from './site.ts';

const page = '---\ntitle: Giới thiệu\nsummary: Về cơ quan.\n---\n\nChữ.\n';

/** The bulletin with a translation that was committed a year before it. */
function commitInTurn(content: string): void {
  gitAt(content, '', 'init');
  gitAt(content, '', 'add', '.');
  gitAt(content, '2017-04-27T00:00:00Z', 'commit', '-m', 'both');
  fs.appendFileSync(path.join(content, TEXT), '\nThêm.\n');
  gitAt(content, '2018-04-27T00:00:00Z', 'commit', '-am', 'original');
}

/** What can be wrong with the standing pages, and with the history of a text. */
export const PAGE_DEFECTS: readonly Defect[] = [
  {
    what: 'a page at the address of the search',
    id: 'slug-duplicate',
    at: 'pages/tim-kiem/index.vi.md:1:1',
    files: { 'pages/tim-kiem/index.vi.md': page },
  },
  {
    what: 'a page at the address of the home page',
    id: 'slug-duplicate',
    at: 'pages/gioi-thieu/index.vi.md:4:7',
    files: { 'pages/gioi-thieu/index.vi.md': page.replace('\n---\n', '\nslug: index\n---\n') },
  },
  {
    what: 'a page without a text',
    id: 'body-missing',
    at: 'pages/gioi-thieu/index.vi.md:1:1',
    files: { 'pages/gioi-thieu/index.vi.md': page.replace('Chữ.', '') },
  },
  {
    what: 'a field that pages do not have',
    id: 'key-unknown',
    at: 'pages/gioi-thieu/index.vi.md:4:1',
    files: { 'pages/gioi-thieu/index.vi.md': page.replace('\n---\n', '\ndate: 2017-04-27\n---\n') },
  },
  {
    what: 'a page without a translation',
    id: 'translation-missing',
    severity: 'warning',
    at: 'pages/gioi-thieu/index.vi.md:1:1',
    files: { ...BILINGUAL, [TEXT]: undefined, 'pages/gioi-thieu/index.vi.md': page },
  },
  {
    what: 'a translation that is older than its original',
    id: 'translation-outdated',
    severity: 'warning',
    at: `${ENGLISH}:1:1`,
    files: { ...BILINGUAL, [ENGLISH]: bulletin({ date: undefined, category: undefined, status: undefined }) },
    prepare: commitInTurn,
  },
];
