import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { type Defect, TEXT } from './site.ts';

const CHANGE = 'bulletins/2017/hop/index.vi.2026-12-01T0700.md';

const PAST = 'bulletins/2017/hop/index.vi.2026-11-01T0700.md';
const OTHER = 'bulletins/2017/khac/index.vi.md';

/** Commits both texts, then the first one alone. */
function commitInTurn(content: string): void {
  gitAt(content, '', 'init');
  gitAt(content, '', 'add', '.');
  gitAt(content, '2026-10-27T00:00:00Z', 'commit', '-m', 'both');
  fs.appendFileSync(path.join(content, TEXT), '\nThêm.\n');
  gitAt(content, '2026-10-28T00:00:00Z', 'commit', '-am', 'first');
}

/** What can be wrong with texts that take the place of others at a time. */
export const CHANGE_DEFECTS: readonly Defect[] = [
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
    what: 'a text that was edited after the one that has taken its place',
    id: 'change-edited',
    severity: 'warning',
    at: `${TEXT}:1:1`,
    files: { [PAST]: bulletin({}, 'Bài mới.') },
    prepare: commitInTurn,
  },
  {
    what: 'a text that was edited after the one that is to take its place',
    id: 'change-edited',
    severity: 'warning',
    at: `${CHANGE}:1:1`,
    files: { [CHANGE]: bulletin({}, 'Bài mới.') },
    prepare: commitInTurn,
  },
  {
    what: 'a change with an old address that another bulletin has',
    id: 'alias-duplicate',
    at: `${CHANGE}:7:11`,
    files: { [CHANGE]: bulletin({ aliases: '[/a]' }), [OTHER]: bulletin({ title: 'Khác', aliases: '[/a]' }) },
  },
  {
    what: 'a change with an old address that is the page of another bulletin',
    id: 'alias-duplicate',
    at: `${CHANGE}:7:11`,
    files: { [CHANGE]: bulletin({ aliases: '[/vi/2017/khac.html]' }), [OTHER]: bulletin({ title: 'Khác' }) },
  },
  {
    what: 'a change with an old address that is the site’s own',
    id: 'alias-duplicate',
    at: `${CHANGE}:7:11`,
    files: { [CHANGE]: bulletin({ aliases: '[/sitemap.xml]' }) },
  },
  {
    what: 'a change with an old address that is a list of the site',
    id: 'alias-duplicate',
    at: `${CHANGE}:7:11`,
    files: { [CHANGE]: bulletin({ aliases: '[/vi/luu-tru/2017-04.html]' }) },
  },
  {
    what: 'a change with an old address that is its own one',
    id: 'alias-duplicate',
    at: `${CHANGE}:7:11`,
    files: { [CHANGE]: bulletin({ aliases: '[/vi/2017/hop.html]' }) },
  },
  {
    what: 'a change that moves to the address of another bulletin',
    id: 'slug-duplicate',
    at: `${CHANGE}:7:7`,
    files: {
      [CHANGE]: bulletin({ slug: 'khac', aliases: '[/vi/2017/hop.html]' }),
      [OTHER]: bulletin({ title: 'Khác' }),
    },
  },
];
