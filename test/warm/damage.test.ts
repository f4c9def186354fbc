import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { bulletin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build, bytesOf } from '../setup/site.ts';
import { smallSite } from './site.ts';

/** What somebody or something does to an output or a cache between two builds: nothing of it is published, nor stays. */

const picture = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function siteWithPictures() {
  const folder = temporaryFolder();
  const site = smallSite();
  const fields = { title: 'Có ảnh', date: '2026-05-14', image: 'a.jpg', imageAlt: 'Một màu' };
  const content = writeContent(folder, {
    ...site,
    'site.yml': String(site['site.yml']).replace('titlePictures: false', 'titlePictures: true'),
    'bulletins/2026/tin-anh/index.vi.md': bulletin(
      { ...fields, attachments: '\n- {file: b.jpg, title: Ảnh}\n- {file: c.pdf, title: Kế hoạch}' },
      '![Một màu](a.jpg)',
    ),
    'bulletins/2026/tin-anh/a.jpg': await picture('#369'),
    'bulletins/2026/tin-anh/b.jpg': await picture('#936'),
    'bulletins/2026/tin-anh/c.pdf': '%PDF-1.4',
    'pages/gioi-thieu/index.vi.md': '---\ntitle: A\nsummary: B\n---\n\n![Một màu](d.jpg)\n',
    'pages/gioi-thieu/d.jpg': await picture('#693'),
  });
  return { folder, content, output: path.join(folder, 'dist') };
}

const filesIn = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

describe('a damaged output is mended by the next build', () => {
  let site: Awaited<ReturnType<typeof siteWithPictures>>;
  let wanted: Record<string, string>;
  beforeAll(async () => {
    site = await siteWithPictures();
    expect(await build(site.content, site.output)).toMatchObject({ code: 0 });
    wanted = bytesOf(site.output);
  });
  const at = (name: string) => path.join(site.output, name);
  const aside = (name: string) => {
    const place = path.join(site.folder, 'aside', name);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.renameSync(at(name), place);
    return place;
  };

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
  ])('%s', async ([, damage]) => {
    fs.rmSync(path.join(site.folder, 'aside'), { recursive: true, force: true });
    damage();
    const behind = path.join(site.folder, 'aside');
    const before = fs.existsSync(behind) ? bytesOf(behind) : {};
    expect(await build(site.content, site.output)).toMatchObject({ code: 0 });
    expect(bytesOf(site.output)).toEqual(wanted);
    const links = fs
      .readdirSync(site.output, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink());
    expect(links).toEqual([]);
    // What lies behind a link is not ours: it stays as it is.
    expect(fs.existsSync(behind) ? bytesOf(behind) : {}).toEqual(before);
    expect((await build(site.content, site.output, '--json')).stdout).toContain('"written":0');
  });

  test('times in whole seconds, as archives keep them, are no damage', async () => {
    for (const file of filesIn(site.output)) {
      const seconds = Math.floor(fs.statSync(file).mtimeMs / 1000);
      fs.utimesSync(file, seconds, seconds);
    }
    const { stdout } = await build(site.content, site.output, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ written: 0, removed: 0 });
    expect(bytesOf(site.output)).toEqual(wanted);
  });
});

test.for<[string, (file: string) => void]>([
  ['cut', (file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))],
  ['emptied', (file) => fs.truncateSync(file)],
  [
    'changed in one byte',
    (file) => {
      const bytes = fs.readFileSync(file);
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      fs.writeFileSync(file, bytes);
    },
  ],
])('nothing is published of a cache of which every file was %s', async ([, damage]) => {
  const { content, output } = await siteWithPictures();
  expect(await build(content, output)).toMatchObject({ code: 0 });
  const wanted = bytesOf(output);
  for (const file of filesIn(`${output}.cache`)) damage(file);
  fs.rmSync(output, { recursive: true });
  expect(await build(content, output)).toMatchObject({ code: 0 });
  expect(bytesOf(output)).toEqual(wanted);
});

test.for(['images', 'titles', 'search', 'assets'])(
  'nor where that happened to %s alone, the records being whole',
  async (kind) => {
    const { content, output } = await siteWithPictures();
    expect(await build(content, output)).toMatchObject({ code: 0 });
    const wanted = bytesOf(output);
    const folder = path.join(`${output}.cache`, kind);
    for (const file of fs.existsSync(folder) ? filesIn(folder) : []) fs.truncateSync(file, 30);
    fs.rmSync(output, { recursive: true });
    expect(await build(content, output)).toMatchObject({ code: 0 });
    expect(bytesOf(output)).toEqual(wanted);
  },
);
