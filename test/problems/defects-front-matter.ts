import { bulletin } from '../setup/bantin.ts';
import { type Defect, TEXT } from './site.ts';

/** What can be wrong with the part between the fences: the fences, and its YAML. */
export const FRONT_MATTER_DEFECTS: readonly Defect[] = [
  ...(['---js', '---json', '---toml', '----', '--- # a'] as const).map(
    (fence): Defect => ({
      what: `a fence written ${fence}`,
      id: 'front-matter-fence',
      at: `${TEXT}:1:1`,
      files: { [TEXT]: bulletin().replace('---', fence) },
    }),
  ),
  {
    what: 'a closing fence with words',
    id: 'front-matter-fence',
    at: `${TEXT}:7:1`,
    files: { [TEXT]: bulletin().replace('\n---\n', '\n--- x\n') },
  },
  {
    what: 'a list as front matter',
    id: 'front-matter-map',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: '---\n- title\n- summary\n---\n\nHọp.\n' },
  },
  {
    what: 'a blank before the fence',
    id: 'front-matter-start',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: ` ${bulletin()}` },
  },
  {
    what: 'an empty line before the fence',
    id: 'front-matter-start',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: `\n${bulletin()}` },
  },
  { what: 'no front matter', id: 'front-matter-start', at: `${TEXT}:1:1`, files: { [TEXT]: 'Họp.\n' } },
  {
    what: 'no closing fence',
    id: 'front-matter-unclosed',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: '---\ntitle: Họp\n' },
  },

  {
    what: 'a field twice',
    id: 'key-repeated',
    at: `${TEXT}:3:1`,
    files: { [TEXT]: bulletin().replace('summary', 'title: Họp\nsummary') },
  },
  {
    what: 'the name of a field without its last letter',
    id: 'key-unknown',
    at: `${TEXT}:7:1`,
    files: { [TEXT]: bulletin({ keyword: '[họp, tiếp dân]' }) },
  },
  {
    what: 'a field nobody knows',
    id: 'key-unknown',
    at: `${TEXT}:7:1`,
    files: { [TEXT]: bulletin({ titel: 'Họp' }) },
  },
  {
    what: 'a field of the prototype',
    id: 'key-unknown',
    at: `${TEXT}:7:1`,
    files: { [TEXT]: bulletin({ ['__proto__']: 'x' }) },
  },
  {
    what: 'two fields on a line',
    id: 'yaml-colon',
    at: `${TEXT}:2:8`,
    files: { [TEXT]: bulletin({ title: 'Họp phiên đầu kind: news' }) },
  },
  {
    what: 'curly quotes around a colon',
    id: 'yaml-colon',
    at: `${TEXT}:2:8`,
    files: { [TEXT]: bulletin({ title: '“Thông báo: nghỉ lễ”' }) },
  },
  {
    what: 'no blank behind a colon',
    id: 'yaml-invalid',
    at: `${TEXT}:7:1`,
    files: { [TEXT]: bulletin({ kind: undefined, 'views:7\nfeatured': 'true' }) },
  },
  {
    what: 'a colon of another writing',
    id: 'yaml-invalid',
    at: `${TEXT}:7:1`,
    files: { [TEXT]: bulletin({ 'views：7\nfeatured': 'true' }) },
  },
  {
    what: 'a title that is cut by a sign of comments',
    id: 'value-cut',
    at: `${TEXT}:2:17`,
    severity: 'warning',
    files: { [TEXT]: bulletin({ title: 'Kế hoạch #5 của tỉnh' }) },
  },
  {
    what: 'a caption that is cut',
    id: 'value-cut',
    at: `${TEXT}:7:19`,
    severity: 'warning',
    files: { [TEXT]: bulletin({ imageCaption: 'Phố # hỏi lại' }) },
  },
  {
    what: 'a keyword that is none',
    id: 'value-cut',
    at: `${TEXT}:7:11`,
    severity: 'warning',
    files: { [TEXT]: bulletin({ keywords: '#yte' }) },
  },
  {
    what: 'a fence that Word has changed',
    id: 'front-matter-fence',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: bulletin().replaceAll('---', '—-') },
  },
  {
    what: 'the closing fence alone',
    id: 'front-matter-fence',
    at: `${TEXT}:7:1`,
    files: { [TEXT]: bulletin().replace('\n---\n', '\n—\n') },
  },
  {
    what: 'a rule far below that looks like the end of the fields',
    id: 'front-matter-unclosed',
    at: `${TEXT}:1:1`,
    files: { [TEXT]: `${bulletin().replace('\n---\n', '\n')}\n---\n\nHết.\n` },
  },
  {
    what: 'two documents',
    id: 'yaml-invalid',
    at: `${TEXT}:8:1`,
    files: { [TEXT]: bulletin({ kind: 'news\n...\na: b' }) },
  },
  {
    what: 'an alias',
    id: 'yaml-quote',
    at: `${TEXT}:8:9`,
    files: { [TEXT]: bulletin({ keywords: '[x]', author: '*a' }) },
  },
  {
    what: 'an anchor',
    id: 'yaml-quote',
    at: `${TEXT}:7:11`,
    files: { [TEXT]: bulletin({ keywords: '&a [x, x]' }) },
  },
  {
    what: 'a tag',
    id: 'yaml-quote',
    at: `${TEXT}:2:8`,
    files: { [TEXT]: bulletin({ title: '!js/x Họp' }) },
  },
  {
    what: 'an @ before a value',
    id: 'yaml-quote',
    at: `${TEXT}:2:8`,
    files: { [TEXT]: bulletin({ title: '@hop' }) },
  },
  {
    what: 'a template',
    id: 'yaml-quote',
    at: `${TEXT}:2:8`,
    files: { [TEXT]: bulletin({ title: '{{ title }}' }) },
  },
  {
    what: 'words after a closed quotation',
    id: 'yaml-quote',
    at: `${TEXT}:2:14`,
    files: { [TEXT]: bulletin({ title: '"Họp" báo' }) },
  },
  {
    what: 'a tab',
    id: 'yaml-tab',
    at: `${TEXT}:8:1`,
    files: { [TEXT]: bulletin({ editorial: '\n\tphotos: 1' }) },
  },
  {
    what: 'a quotation that is never closed',
    id: 'yaml-unclosed',
    at: `${TEXT}:2:8`,
    files: { [TEXT]: bulletin({ title: '"Họp' }) },
  },
  {
    what: 'a bracket that is never closed',
    id: 'yaml-unclosed',
    at: `${TEXT}:7:11`,
    files: { [TEXT]: bulletin({ keywords: '[họp' }) },
  },
  {
    what: 'broken site settings',
    id: 'yaml-colon',
    at: 'site.yml:1:7',
    files: { 'site.yml': 'name: a: b\n', [TEXT]: undefined },
  },
];
