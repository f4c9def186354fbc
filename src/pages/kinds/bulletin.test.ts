import fs from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../../test/setup/bantin.ts';
import { readLibrary } from '../../../test/setup/library.ts';
import { bulletinData, dataInputs } from '../../outputs/open-data/bulletin-data.ts';
import { allPages, planSite } from '../plan.ts';
import type { BulletinProps } from '../props.ts';

const folder = temporaryFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test.for([
  ['TTĐT', { text: 'TTĐT' }, { text: 'TTĐT' }],
  ['{vi: TTĐT, en: Portal}', { text: 'TTĐT' }, { text: 'Portal' }],
  ['{vi: TTĐT}', { text: 'TTĐT' }, { text: 'TTĐT', lang: 'vi' }],
  ['\n  en: Portal', { text: 'Portal', lang: 'en' }, { text: 'Portal' }],
  [undefined, undefined, undefined],
] as const)('the source %s is printed in the language of each page', async ([source, vi, en], { task }) => {
  const shared = { date: undefined, category: undefined, status: undefined };
  const root = writeContent(`${folder}/${task.id}`, {
    ...SETTINGS,
    'bulletins/2017/hop/index.vi.md': bulletin({ source }),
    'bulletins/2017/hop/index.en.md': bulletin({ ...shared, title: 'Meeting' }),
  });
  const { site, problems, content } = await readLibrary(root, Date.UTC(2018, 0, 1));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const plan = planSite(site);
  const printed = allPages(plan).flatMap((page) =>
    page.kind === 'bulletin' ? [(page.props() as BulletinProps).source] : [],
  );
  expect(printed).toEqual([vi, en]);
  const published = plan.languages.map((each) =>
    each.entries.map((entry) => bulletinData(dataInputs(each, entry), each.context).source),
  );
  expect(published).toEqual([[vi?.text], [en?.text]]);
  content.close();
});
