import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup/bantin.ts';
import { needProgram } from '../tools/debian-package.ts';
import { createBantin, hugo } from './builders.ts';
import { differences } from './measure/compare.ts';
import { createSite } from './site/site.ts';
import { Tree } from './tree.ts';

/** So many that every part of the home page has its bulletins, what was read most among them. */
const BULLETINS = 160;

test('Hugo’s templates make the site that Bantin makes', async () => {
  needProgram('hugo', 'hugo');
  const folder = temporaryFolder();
  const site = createSite(BULLETINS);
  const outputs: string[] = [];
  for (const [name, builder] of Object.entries({ bantin: createBantin(), hugo })) {
    const tree = new Tree(builder, path.join(folder, name));
    await tree.write(site);
    await tree.build();
    outputs.push(tree.output);
  }
  const [ours = '', theirs = ''] = outputs;
  expect(fs.readFileSync(path.join(ours, 'vi/index.html'), 'utf8')).toContain('lượt xem');
  expect(differences(ours, theirs)).toEqual([]);
});
