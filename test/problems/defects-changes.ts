import { bulletin } from '../setup/bantin.ts';
import type { Defect } from './site.ts';

const CHANGE = 'bulletins/2017/hop/index.vi.2026-12-01T0700.md';

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
];
