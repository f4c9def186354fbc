import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bytesOf, NOW } from '../setup/site.ts';
import { filesIn, picturedSite } from './pictured-site.ts';
import { useBuilders } from './site.ts';

/** What somebody or something does to an output between two builds: nothing of it is published, nor stays. */

const { warm } = useBuilders();
const { folder, content, output } = await picturedSite();
const job = { content, output, cache: path.join(folder, 'cache'), clock: Date.parse(NOW) };
let wanted: Record<string, string>;

/** Builds. @returns the files that were written, and those that are gone */
async function build(): Promise<string[]> {
  const before = fs.existsSync(output) ? statesOf(output) : {};
  expect(await warm.build(job)).toHaveProperty('seconds');
  const after = statesOf(output);
  return Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
}

const statesOf = (of: string) =>
  Object.fromEntries(
    filesIn(of).map((file) => {
      const { ino, mtimeMs } = fs.statSync(file);
      return [file, `${ino} ${mtimeMs}`];
    }),
  );

const at = (name: string) => path.join(output, name);
const behind = path.join(folder, 'aside');
const aside = (name: string) => {
  const place = path.join(behind, name);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.renameSync(at(name), place);
  return place;
};

beforeAll(async () => {
  expect(await build()).not.toEqual([]);
  wanted = bytesOf(output);
});

test.for<[string, () => void]>([
  ['a page cut to nothing', () => fs.truncateSync(at('vi/index.html'))],
  ['a feed cut to nothing', () => fs.truncateSync(at('vi/feed.xml'))],
  ['a page written on', () => fs.appendFileSync(at('vi/2026/tin-anh.html'), 'thêm')],
  [
    'a page of the same size',
    () => {
      const text = fs.readFileSync(at('en/index.html'), 'utf8');
      fs.writeFileSync(at('en/index.html'), text.replace('<h1', '<h2'));
    },
  ],
  ['a style emptied', () => fs.writeFileSync(filesIn(at('assets'))[0] ?? '', '')],
  [
    'a picture cut',
    () => fs.truncateSync(filesIn(at('media')).find((file) => file.endsWith('.webp')) ?? '', 40),
  ],
  [
    'an attachment changed',
    () => fs.writeFileSync(filesIn(at('media')).find((file) => file.endsWith('.pdf')) ?? '', '%PDF-1.5'),
  ],
  ['a page replaced by a link', () => fs.symlinkSync(aside('vi/index.html'), at('vi/index.html'))],
  [
    'a page replaced by a folder',
    () => {
      aside('404.html');
      fs.mkdirSync(at('404.html/a'), { recursive: true });
    },
  ],
  ['a folder replaced by a link', () => fs.symlinkSync(aside('vi'), at('vi'))],
  ['a folder inside replaced by a link', () => fs.symlinkSync(aside('en/2026'), at('en/2026'))],
  [
    'a folder replaced by a file',
    () => {
      aside('media');
      fs.writeFileSync(at('media'), '');
    },
  ],
  [
    'the robots replaced by a link to nothing',
    () => {
      fs.rmSync(at('robots.txt'));
      fs.symlinkSync('/nowhere', at('robots.txt'));
    },
  ],
  ['the list of redirects emptied', () => fs.truncateSync(at('_redirects'))],
  [
    'a sitemap lost and a stray file',
    () => {
      fs.rmSync(at('sitemap-2026.xml'));
      fs.writeFileSync(at('vi/2026/thua.html'), 'thừa');
    },
  ],
])('put right by the next build: %s', async ([, damage]) => {
  fs.rmSync(behind, { recursive: true, force: true });
  damage();
  const before = fs.existsSync(behind) ? bytesOf(behind) : {};
  await build();
  expect(bytesOf(output)).toEqual(wanted);
  const links = fs
    .readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink());
  expect(links).toEqual([]);
  // What lies behind a link is not ours: it stays as it is.
  expect(fs.existsSync(behind) ? bytesOf(behind) : {}).toEqual(before);
  expect(await build()).toEqual([]);
});

test('times in whole seconds, as archives keep them, are no damage', async () => {
  for (const file of filesIn(output)) {
    const seconds = Math.floor(fs.statSync(file).mtimeMs / 1000);
    fs.utimesSync(file, seconds, seconds);
  }
  expect(await build()).toEqual([]);
  expect(bytesOf(output)).toEqual(wanted);
});
