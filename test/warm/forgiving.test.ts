import { expect, test } from 'vitest';
import type { PreviewOutcome } from '../../src/cli/preview/worker.ts';
import { bulletin } from '../setup/bantin.ts';
import type { Edit } from './edits/edit.ts';
import { EditedSite, smallSite, useBuilders } from './site.ts';

const builders = useBuilders();
const FAULTY = 'bulletins/2026/tin-5/index.vi.md';
const TEMPLATE = '../layouts/custom/rieng.njk';
const LIST = 'data/co-quan.yml';
const own = (body: string) => `---\npermalink: vi/rieng.html\nlayout: site\ntitle: Riêng\n---\n${body}`;
const ABOUT = 'pages/gioi-thieu/index.vi.md';

const customFilesOf = ({ files }: EditedSite) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('../layouts/')));

/** What an editor does, and how many bundles have an error then. */
const EDITS: readonly [name: string, edit: Edit, leftOut: number][] = [
  ['nothing', () => {}, 0],
  ['a wrong date', (site) => site.write(FAULTY, bulletin({ date: '30/02/2026' })), 1],
  // It is reported again, although nothing has changed.
  ['nothing', () => {}, 1],
  ['a mistyped field of a standing page', (site) => site.write(ABOUT, '---\ntitel: x\n---\n\nx\n'), 2],
  [
    'a change of another bulletin',
    (site) => site.write('bulletins/2026/tin-7/index.vi.md', bulletin({ title: 'Khác', date: '2026-08-07' })),
    2,
  ],
  ['the date put right', (site) => site.write(FAULTY, String(smallSite()[FAULTY])), 1],
  ['a bulletin taken away that others name', (site) => site.remove('bulletins/2024/tin-1'), 3],
  ['the standing page put right', (site) => site.write(ABOUT, String(smallSite()[ABOUT])), 2],
  [
    'a custom template, of another kind',
    (site) => site.write('../layouts/custom/khac.liquid', own('{{ lang }}').replace('rieng', 'khac')),
    2,
  ],
  [
    'a custom template',
    (site) => site.write(TEMPLATE, own('{% for b in bulletins %}{{ b.title }}{% endfor %}')),
    2,
  ],
  ['a mistake in it', (site) => site.write(TEMPLATE, own('{{ title | sohoc }}')), 2],
  ['nothing', () => {}, 2],
  ['all bulletins put right', (site) => site.restore({ ...smallSite(), ...customFilesOf(site) }), 0],
  ['nothing', () => {}, 0],
  ['the template put right', (site) => site.write(TEMPLATE, own('{{ data.co_quan[0] }}')), 0],
  ['a mistake in a list', (site) => site.write(LIST, '- [a\n'), 0],
  ['the list put right', (site) => site.write(LIST, '- a\n'), 0],
];

const notesOf = (outcome: PreviewOutcome) => ('notes' in outcome ? outcome.notes : outcome);

test('a preview that goes without what has an error is the one from nothing, and tells of it each time', async () => {
  const site = new EditedSite(smallSite(), builders, { drafts: true, isForgiving: true });
  for (const [name, edit, leftOut] of EDITS) {
    edit(site, 0);
    const [warm, clean] = await Promise.all([site.build(), site.buildClean()]);
    const notes = notesOf(warm);
    expect(notes, name).toEqual(notesOf(clean));
    expect(notes, name).toSatisfy(
      (all) => Array.isArray(all) && all.filter((note) => note.isLeftOut).length === leftOut,
    );
    const bytes = site.bytes();
    expect(bytes, name).toEqual(site.cleanBytes());
    if (site.files[TEMPLATE] !== undefined) expect(Object.keys(bytes), name).toContain('vi/khac.html');
  }
});
