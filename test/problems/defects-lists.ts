import { template } from '../setup/custom-templates.ts';
import type { Defect } from './site.ts';

const defect = (id: Defect['id'], what: string, place: string, files: Defect['files']): Defect => ({
  id,
  what,
  at: place,
  files,
});

/** What can be wrong with an office's own lists. */
export const LIST_DEFECTS: readonly Defect[] = [
  defect('data-name', 'a list in another form', 'data/co-quan.json:1:1', { 'data/co-quan.json': '[]' }),
  defect('data-name', 'a list with capital letters', 'data/CoQuan.yml:1:1', { 'data/CoQuan.yml': '- a' }),
  defect('data-name-twice', 'two lists that templates have by one name', 'data/co_quan.yml:1:1', {
    'data/co-quan.yml': '- a',
    'data/co_quan.yml': '- b',
  }),
  defect('key-unknown', 'a key by which objects have their prototype', 'data/co-quan.yml:2:5', {
    '../layouts/custom/a.njk': template({ permalink: 'a.txt' }, '{{ data.co_quan[0].a.b }}'),
    'data/co-quan.yml': '- a:\n    __proto__: {polluted: 1}\n',
  }),
  defect('key-unknown', 'the same further in, in braces', 'data/co-quan.yml:1:18', {
    'data/co-quan.yml': 'a: {b: [{c: {d: {__proto__: x}}}]}\n',
  }),
  defect('yaml-unclosed', 'a list whose bracket is not closed', 'data/co-quan.yml:2:3', {
    'data/co-quan.yml': '- a\n- [b',
  }),
  defect('file-empty', 'a list that is empty', 'data/co-quan.yml:1:1', { 'data/co-quan.yml': '# nothing\n' }),
  defect('key-repeated', 'the same key twice in a list', 'data/co-quan.yml:2:3', {
    'data/co-quan.yml': '- ten: a\n  ten: b\n',
  }),
];
