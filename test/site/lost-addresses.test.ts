import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bantin, bulletin, writeContent } from '../setup/bantin.ts';
import { NOTICE, PublicSite } from '../setup/public-site.ts';
import { build, newSite, QUIET_SETTINGS } from '../setup/site.ts';

let site: PublicSite;
beforeEach(async () => {
  site = await PublicSite.built();
});

describe('a folder that is renamed', () => {
  test('is reported with the alias to write; once it is there, old links lead on, and nothing is reported', async () => {
    const renamed = 'bulletins/2017/mua-lu';
    site.move(NOTICE, renamed);
    const remedy = 'aliases: [/vi/2017/thong-bao-mua-lu-thang-tam.html].';
    const expected = [
      { at: `${renamed}/index.vi.md:1`, what: expect.anything(), remedy: expect.stringContaining(remedy) },
    ];
    expect(await site.lost()).toEqual(expected);
    // A build tells it too, also when nothing has changed since; `--clean` forgets nothing.
    for (const more of [[], [], ['--clean']]) {
      const run = await site.build('--lang', 'en', '--json', ...more);
      expect([run.code, JSON.parse(run.stdout).warnings]).toEqual([0, site.warnings + 1]);
      expect(await site.lost()).toEqual(expected);
    }
    expect(fs.existsSync(path.join(site.output, 'vi/2017/thong-bao-mua-lu-thang-tam.html'))).toBe(false);
    // In words, where something changed, and with what tells it of this output.
    site.edit('bulletins/2017/hop/index.vi.md', 'trụ sở', 'trụ sở mới');
    const { stderr } = await site.build('--lang', 'en');
    expect(stderr).toContain(remedy);
    expect(stderr).toContain(`--output "${site.output}"`);
    const args = [
      '--content',
      site.content,
      '--output',
      site.output,
      '--cache',
      `${site.output}.cache`,
      '--lang',
      'en',
    ];
    expect((await bantin(['check', ...args])).stdout).toContain(remedy);
    site.edit(`${renamed}/index.vi.md`, '---\n', `---\n${remedy.slice(0, -1)}\n`);
    expect(await site.lost()).toEqual([]);
    expect(await site.build('--strict')).toMatchObject({ code: 1 });
    expect(await site.build()).toMatchObject({ code: 0 });
    const old = fs.readFileSync(path.join(site.output, 'vi/2017/thong-bao-mua-lu-thang-tam.html'), 'utf8');
    expect(old).toContain('/vi/2017/mua-lu.html');
    expect(fs.readFileSync(path.join(site.output, '_redirects'), 'utf8')).toContain(
      '/vi/2017/thong-bao-mua-lu-thang-tam.html /vi/2017/mua-lu.html 301',
    );
  });

  test('with another title, or under a wholly other name, is known by its text', async () => {
    site.move(NOTICE, 'bulletins/2017/bao-so-4');
    site.edit('bulletins/2017/bao-so-4/index.vi.md', 'Mưa lũ', 'Bão số 4');
    expect(await site.lost()).toMatchObject([{ at: 'bulletins/2017/bao-so-4/index.vi.md:1' }]);
  });

  test('that had aliases gets one more', async () => {
    site.edit('bulletins/2017/hop/index.vi.md', '---\n', '---\naliases: [/cu/hop.aspx]\n');
    expect(await site.build()).toMatchObject({ code: 0 });
    site.move('bulletins/2017/hop', 'bulletins/2017/hop-phien-dau');
    expect(await site.lost()).toMatchObject([
      {
        at: 'bulletins/2017/hop-phien-dau/index.vi.md:2',
        remedy: 'Add to the list of aliases here: /vi/2017/hop.html.',
      },
    ]);
  });
});

test('a slug that is changed, a translation that goes, a draft again, a bulletin that is deleted', async () => {
  site.edit(`${NOTICE}/index.vi.md`, '---\n', '---\nslug: mua-lu\n');
  fs.rmSync(site.at(`${NOTICE}/index.en.md`));
  site.edit('bulletins/2017/hop/index.vi.md', 'approved', 'draft');
  fs.rmSync(site.at('bulletins/2018/hop'), { recursive: true });
  const aliases = 'aliases: [/vi/2017/thong-bao-mua-lu-thang-tam.html, /en/2017/floods.html].';
  expect(await site.lost()).toEqual([
    {
      at: 'bulletins/2017/hop/index.vi.md:1',
      what: expect.stringContaining('is a draft now'),
      remedy: expect.stringContaining('status: withdrawn'),
    },
    { at: `${NOTICE}/index.vi.md:1`, what: expect.anything(), remedy: expect.stringContaining(aliases) },
    {
      at: 'site.yml:1',
      what: expect.stringContaining('/vi/2018/hop.html'),
      remedy: expect.stringContaining('status: withdrawn'),
    },
  ]);
  site.edit('bulletins/2017/hop/index.vi.md', 'draft', 'withdrawn');
  expect((await site.lost()).map((each) => each.at)).not.toContain('bulletins/2017/hop/index.vi.md:1');
});

test('a page and a section under other names; with the aliases that are named, all of their addresses lead on', async () => {
  site.move('pages/gioi-thieu', 'pages/gioi-thieu-chung');
  site.edit('categories.yml', 'id: tin-tuc', 'id: tin-trong-tinh');
  for (const name of [
    `${NOTICE}/index.vi.md`,
    'bulletins/2017/hop/index.vi.md',
    'bulletins/2018/hop/index.vi.md',
  ])
    site.edit(name, 'category: tin-tuc', 'category: tin-trong-tinh');
  expect(await site.lost()).toMatchObject([
    { at: 'categories.yml:1', remedy: expect.stringContaining('aliases: [tin-tuc].') },
    {
      at: 'pages/gioi-thieu-chung/index.vi.md:1',
      remedy: expect.stringContaining('aliases: [/vi/gioi-thieu.html'),
    },
  ]);
  site.edit('categories.yml', 'id: tin-trong-tinh', 'id: tin-trong-tinh\n  aliases: [tin-tuc]');
  for (const lang of ['vi', 'en'])
    site.edit(
      `pages/gioi-thieu-chung/index.${lang}.md`,
      '---\n',
      `---\naliases: [/${lang}/gioi-thieu.html]\n`,
    );
  expect(await site.lost()).toEqual([]);
  expect(await site.build()).toMatchObject({ code: 0 });
  const rules = fs.readFileSync(path.join(site.output, '_redirects'), 'utf8');
  for (const rest of ['', '2017-08.html', 'feed.xml', 'feed.json'])
    expect(rules).toContain(`/vi/tin-tuc/${rest} /vi/tin-trong-tinh/${rest} 301\n`);
  expect(rules).toContain('/en/gioi-thieu.html /en/gioi-thieu-chung.html 301\n');
  expect(rules).toContain('/vi/gioi-thieu.html /vi/gioi-thieu-chung.html 301\n');
  expect(rules).toContain('/en/tin-tuc/ /en/tin-trong-tinh/ 301\n');
  const read = (name: string) => fs.readFileSync(path.join(site.output, name), 'utf8');
  expect(read('vi/tin-tuc/2017-08.html')).toContain('/vi/tin-trong-tinh/2017-08.html');
  expect(read('vi/tin-tuc/feed.xml')).toBe(read('vi/tin-trong-tinh/feed.xml'));
});

test('ten are named, and how many more there are', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 14 }, (_, i) => [
      `bulletins/2016/so-${'abcdefghijklmn'[i]}/index.vi.md`,
      bulletin({ date: '2016-05-05', title: `Tin ${i}` }, `Số ${i}.`),
    ]),
  );
  writeContent(site.folder, many);
  expect(await site.build()).toMatchObject({ code: 0 });
  fs.rmSync(site.at('bulletins/2016'), { recursive: true });
  const found = await site.lost();
  expect(found).toHaveLength(11);
  expect(found.filter(({ what }) => what === 'More published addresses are there no more: 4.')).toHaveLength(
    1,
  );
});

test('what a site of parts had is known once they are merged', async () => {
  for (const n of [1, 2])
    await build(site.content, path.join(site.folder, `parts/${n}`), '--shard', `${n}/2`);
  const merged = [
    'merge',
    '--parts',
    path.join(site.folder, 'parts'),
    '--output',
    site.output,
    '--cache',
    `${site.output}.cache`,
  ];
  fs.rmSync(`${site.output}.cache`, { recursive: true });
  expect(await bantin(merged, { cwd: site.folder })).toMatchObject({ code: 0 });
  site.move('bulletins/2017/hop', 'bulletins/2017/hop-bao');
  expect(await site.lost()).toMatchObject([{ at: 'bulletins/2017/hop-bao/index.vi.md:1' }]);
});

test('ids of feed entries follow a name of the office’s own, where it has one, and not the domain', async () => {
  const ids = () =>
    ['vi/feed.xml', 'en/tin-tuc/feed.xml', 'vi/feed.json'].map((name) => {
      const text = fs.readFileSync(path.join(site.output, name), 'utf8');
      return [...text.matchAll(/<id>(.*?)<\/id>|"id": "(.*?)"/g)].map(([, xml, json]) => xml ?? json);
    });
  const [before = []] = ids();
  expect(before[0]).toBe('https://bantin.example.gov.vn/vi/feed.xml');
  expect(before).toContain('https://bantin.example.gov.vn/vi/2017/hop.html');
  site.edit('site.yml', 'features:', 'feedId: mocgiang.example.gov.vn,2026\nfeatures:');
  expect(await site.build('--base-url', 'https://khac.example.gov.vn')).toMatchObject({
    code: 0,
  });
  const tag = 'tag:mocgiang.example.gov.vn,2026:';
  const [all, section, json] = ids();
  expect(all).toEqual([
    `${tag}feed/vi`,
    `${tag}2018/hop/vi`,
    `${tag}2017/thong-bao-mua-lu-thang-tam/vi`,
    `${tag}2017/hop/vi`,
  ]);
  expect(section).toEqual([`${tag}feed/en/tin-tuc`, `${tag}2017/thong-bao-mua-lu-thang-tam/en`]);
  expect(json).toEqual(all?.slice(1));
});

test('a check of another content does not take an output for its own; a build into it does', async () => {
  const other = newSite({
    ...QUIET_SETTINGS,
    'bulletins/2019/khac/index.vi.md': bulletin({ date: '2019-01-02' }),
  });
  site.content = other.content;
  expect(await site.lost()).toEqual([]);
  expect(await site.build()).toMatchObject({ code: 0 });
  expect((await site.lost()).length).toBeGreaterThan(3);
});
