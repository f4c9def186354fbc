import fs from 'node:fs';
import path from 'node:path';
import { SETTINGS } from '../setup/bantin.ts';
import { type Defect, TEXT } from './site.ts';

const CATEGORIES = String(SETTINGS['categories.yml']);
const categories = (more: string) => ({ 'categories.yml': `${CATEGORIES}${more}\n` });

/** What can be wrong with `categories.yml`. */
export const SECTION_DEFECTS: readonly Defect[] = [
  {
    what: 'a section twice',
    id: 'id-duplicate',
    at: 'categories.yml:5:7',
    files: { 'categories.yml': `${CATEGORIES}- id: tin-tuc\n  name: {vi: Tin}\n  slug: {vi: tin-khac}\n` },
  },
  {
    what: 'somebody who approves, by the name that people call her',
    id: 'approver-invalid',
    at: 'categories.yml:5:15',
    files: { 'categories.yml': `${CATEGORIES}  approvers: ["Trần Thị Lan"]\n` },
  },
  {
    what: 'a file for the git host that names others than approve now',
    id: 'approvers-stale',
    severity: 'warning',
    at: '../CODEOWNERS:1:1',
    files: { 'categories.yml': `${CATEGORIES}  approvers: ["@lan"]\n` },
    prepare: (content) =>
      fs.writeFileSync(
        path.join(content, '../CODEOWNERS'),
        '# Bantin: x\n/content/bulletins/ @cu\n# Bantin.\n',
      ),
  },
  {
    what: 'two sections with one address',
    id: 'slug-duplicate',
    at: 'categories.yml:7:14',
    files: categories('- id: tin-khac\n  name: {vi: Tin}\n  slug: {vi: tin-tuc}'),
  },
  {
    what: 'a section at the address of the archive',
    id: 'slug-duplicate',
    at: 'categories.yml:5:7',
    files: categories('- id: luu-tru\n  name: {vi: Tin}'),
  },
  {
    what: 'a section at the address of a year',
    id: 'slug-duplicate',
    at: 'categories.yml:5:7',
    files: categories('- id: "2017"\n  name: {vi: Tin}'),
  },
  {
    what: 'sections that are no list',
    id: 'field-type',
    at: 'categories.yml:1:1',
    files: { 'categories.yml': 'tin-tuc: Tin tức\n', [TEXT]: undefined },
  },
  {
    what: 'a section that is a word',
    id: 'front-matter-map',
    at: 'categories.yml:5:3',
    files: categories('- tin-khac'),
  },
  {
    what: 'a salary that is no number',
    id: 'field-type',
    at: 'base-salary.yml:1:30',
    files: { 'base-salary.yml': '- {from: 2016-05-01, amount: nhiều}\n' },
  },
];
