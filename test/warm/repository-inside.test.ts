import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openContent } from '../../src/cache/content.ts';
import { problemsIn } from '../problems/site.ts';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { untilSettled } from '../setup/waiting.ts';

let folder: string;
let content: string;

beforeEach(async () => {
  folder = temporaryFolder();
  content = writeContent(folder, {
    ...SETTINGS,
    'site.yml': String(SETTINGS['site.yml']).replace('[vi, en]', '[vi]'),
    'assets/a.txt': 'a',
    'pages/lien-he/index.vi.md': '---\ntitle: Liên hệ\nsummary: Ở đâu.\n---\n\nLiên hệ.\n',
    'bulletins/2017/hop/index.vi.md': bulletin(),
    'bulletins/2017/hop/anh/.gitkeep': '',
  });
  await untilSettled();
  await remember();
});

/** What a build keeps. */
async function remember(): Promise<void> {
  const known = await openContent({
    root: content,
    cache: path.join(folder, 'cache'),
    code: 'test',
    now: Date.now(),
  });
  known.store.save();
  known.close();
}

const found = async () =>
  (await problemsIn(content)).map(({ id, place }) => `${id} ${path.relative(content, place.file)}`);

const FOLDERS = [
  '',
  'assets',
  'bulletins',
  'bulletins/2017',
  'bulletins/2017/hop',
  'bulletins/2017/hop/anh',
  'pages',
  'pages/lien-he',
];
const NAMES = [['HEAD', 'commondir'], ['.GIT']];

test.for(FOLDERS.flatMap((place) => NAMES.map((names) => [place, names] as const)))(
  'in “%s” of a known site %j is found, each time until it is gone',
  async ([place, names]) => {
    expect(await found()).toEqual([]);
    const files = names.map((name) => path.join(content, place, name));
    for (const file of files) fs.writeFileSync(file, 'x');
    await untilSettled();
    for (let time = 0; time < 2; time += 1) {
      await remember();
      // Beside a page `HEAD` is a file that nothing names, too.
      const others = (await found()).filter((line) => !line.startsWith('file-unused'));
      expect(others).toEqual([`repository-inside ${place}`]);
    }
    for (const file of files) fs.rmSync(file);
    await remember();
    expect(await found()).toEqual([]);
  },
);

test('a content folder that is a clone of its own is none inside', async () => {
  fs.mkdirSync(path.join(content, '.git/objects'), { recursive: true });
  for (const name of ['HEAD', 'refs', 'commondir']) fs.writeFileSync(path.join(content, '.git', name), 'x');
  expect(await found()).toEqual([]);
});
