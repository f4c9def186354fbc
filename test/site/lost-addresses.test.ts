import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, writeContent } from '../setup/bantin.ts';
import { build, foldersOf, newSite, QUIET_SETTINGS } from '../setup/site.ts';

const NOTICE = 'bulletins/2017/thong-bao-mua-lu-thang-tam';
const english = (title: string, more: Record<string, string> = {}) =>
  bulletin({ title, date: undefined, category: undefined, status: undefined, ...more }, `${title}.`);
const page = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: Về cơ quan.\n${more}---\n\nNội dung.\n`;

const FILES: Files = {
  ...QUIET_SETTINGS,
  [`${NOTICE}/index.vi.md`]: bulletin({ title: 'Mưa lũ', date: '2017-08-01' }, 'Nước sông lên nhanh.'),
  [`${NOTICE}/index.en.md`]: english('Floods', { slug: 'floods' }),
  'bulletins/2017/hop/index.vi.md': bulletin({}, 'Họp tại trụ sở.'),
  'bulletins/2018/hop/index.vi.md': bulletin({ date: '2018-02-03' }, 'Lại họp.'),
  'pages/gioi-thieu/index.vi.md': page('Giới thiệu'),
  'pages/gioi-thieu/index.en.md': page('About'),
};

let content: string;
let output: string;
let folder: string;
/** How many there are of other kinds. */
let warnings: number;
beforeEach(async () => {
  ({ folder, content, output } = newSite(FILES));
  const { code, stdout } = await build(content, output, '--json');
  expect(code).toBe(0);
  ({ warnings } = JSON.parse(stdout));
});

const at = (name: string) => path.join(content, name);
const move = (from: string, to: string) => fs.renameSync(at(from), at(to));
const edit = (name: string, from: string | RegExp, to: string) => {
  const text = fs.readFileSync(at(name), 'utf8');
  expect(text).toMatch(from);
  fs.writeFileSync(at(name), text.replace(from, to));
};

interface Reported {
  id: string;
  file: string;
  line: number;
  en: { what: string; remedy: string };
}

/** The lost addresses that `check` names: where, and what to write. */
async function reported(cache = `${output}.cache`): Promise<{ at: string; what: string; remedy: string }[]> {
  const [, , ...rest] = foldersOf(content, output);
  const [, built, , , ...now] = rest;
  const { stdout } = await bantin(['check', '--content', content, '--cache', cache, '--json', ...now], {
    // `check` knows the output of its own folder.
    cwd: path.dirname(built ?? ''),
  });
  const problems: Reported[] = JSON.parse(stdout).problems;
  return problems
    .filter(({ id }) => id === 'address-lost' || id === 'addresses-lost')
    .map(({ file, line, en }) => ({ at: `${file.replace(/^.*?content\//, '')}:${line}`, ...en }));
}

describe('a folder that is renamed', () => {
  test('is reported with the alias to write; once it is there, old links lead on, and nothing is reported', async () => {
    const renamed = 'bulletins/2017/mua-lu';
    move(NOTICE, renamed);
    const remedy = 'aliases: [/vi/2017/thong-bao-mua-lu-thang-tam.html].';
    const expected = [
      { at: `${renamed}/index.vi.md:1`, what: expect.anything(), remedy: expect.stringContaining(remedy) },
    ];
    expect(await reported()).toEqual(expected);
    // A build tells it too, also when nothing has changed since; `--clean` forgets nothing.
    for (const more of [[], [], ['--clean']]) {
      const run = await build(content, output, '--lang', 'en', '--json', ...more);
      expect([run.code, JSON.parse(run.stdout).warnings]).toEqual([0, warnings + 1]);
      expect(await reported()).toEqual(expected);
    }
    expect(fs.existsSync(path.join(output, 'vi/2017/thong-bao-mua-lu-thang-tam.html'))).toBe(false);
    // In words, where something changed, and with what tells it of this output.
    edit('bulletins/2017/hop/index.vi.md', 'trụ sở', 'trụ sở mới');
    const { stderr } = await build(content, output, '--lang', 'en');
    expect(stderr).toContain(remedy);
    expect(stderr).toContain(`--output "${output}"`);
    const args = ['--content', content, '--output', output, '--cache', `${output}.cache`, '--lang', 'en'];
    expect((await bantin(['check', ...args])).stdout).toContain(remedy);
    edit(`${renamed}/index.vi.md`, '---\n', `---\n${remedy.slice(0, -1)}\n`);
    expect(await reported()).toEqual([]);
    expect(await build(content, output, '--strict')).toMatchObject({ code: 1 });
    expect(await build(content, output)).toMatchObject({ code: 0 });
    const old = fs.readFileSync(path.join(output, 'vi/2017/thong-bao-mua-lu-thang-tam.html'), 'utf8');
    expect(old).toContain('/vi/2017/mua-lu.html');
    expect(fs.readFileSync(path.join(output, '_redirects'), 'utf8')).toContain(
      '/vi/2017/thong-bao-mua-lu-thang-tam.html /vi/2017/mua-lu.html 301',
    );
  });

  test('with another title, or under a wholly other name, is known by its text', async () => {
    move(NOTICE, 'bulletins/2017/bao-so-4');
    edit('bulletins/2017/bao-so-4/index.vi.md', 'Mưa lũ', 'Bão số 4');
    expect(await reported()).toMatchObject([{ at: 'bulletins/2017/bao-so-4/index.vi.md:1' }]);
  });

  test('that had aliases gets one more', async () => {
    edit('bulletins/2017/hop/index.vi.md', '---\n', '---\naliases: [/cu/hop.aspx]\n');
    expect(await build(content, output)).toMatchObject({ code: 0 });
    move('bulletins/2017/hop', 'bulletins/2017/hop-phien-dau');
    expect(await reported()).toMatchObject([
      {
        at: 'bulletins/2017/hop-phien-dau/index.vi.md:2',
        remedy: 'Add to the list of aliases here: /vi/2017/hop.html.',
      },
    ]);
  });
});

test('a slug that is changed, a translation that goes, a draft again, a bulletin that is deleted', async () => {
  edit(`${NOTICE}/index.vi.md`, '---\n', '---\nslug: mua-lu\n');
  fs.rmSync(at(`${NOTICE}/index.en.md`));
  edit('bulletins/2017/hop/index.vi.md', 'approved', 'draft');
  fs.rmSync(at('bulletins/2018/hop'), { recursive: true });
  const aliases = 'aliases: [/vi/2017/thong-bao-mua-lu-thang-tam.html, /en/2017/floods.html].';
  expect(await reported()).toEqual([
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
  edit('bulletins/2017/hop/index.vi.md', 'draft', 'withdrawn');
  expect((await reported()).map((each) => each.at)).not.toContain('bulletins/2017/hop/index.vi.md:1');
});

test('a page and a section under other names; with the aliases that are named, all of their addresses lead on', async () => {
  move('pages/gioi-thieu', 'pages/gioi-thieu-chung');
  edit('categories.yml', 'id: tin-tuc', 'id: tin-trong-tinh');
  for (const name of [
    `${NOTICE}/index.vi.md`,
    'bulletins/2017/hop/index.vi.md',
    'bulletins/2018/hop/index.vi.md',
  ])
    edit(name, 'category: tin-tuc', 'category: tin-trong-tinh');
  expect(await reported()).toMatchObject([
    { at: 'categories.yml:1', remedy: expect.stringContaining('aliases: [tin-tuc].') },
    {
      at: 'pages/gioi-thieu-chung/index.vi.md:1',
      remedy: expect.stringContaining('aliases: [/vi/gioi-thieu.html'),
    },
  ]);
  edit('categories.yml', 'id: tin-trong-tinh', 'id: tin-trong-tinh\n  aliases: [tin-tuc]');
  for (const lang of ['vi', 'en'])
    edit(`pages/gioi-thieu-chung/index.${lang}.md`, '---\n', `---\naliases: [/${lang}/gioi-thieu.html]\n`);
  expect(await reported()).toEqual([]);
  expect(await build(content, output)).toMatchObject({ code: 0 });
  const rules = fs.readFileSync(path.join(output, '_redirects'), 'utf8');
  for (const rest of ['', '2017-08.html', 'feed.xml', 'feed.json'])
    expect(rules).toContain(`/vi/tin-tuc/${rest} /vi/tin-trong-tinh/${rest} 301\n`);
  expect(rules).toContain('/en/gioi-thieu.html /en/gioi-thieu-chung.html 301\n');
  expect(rules).toContain('/vi/gioi-thieu.html /vi/gioi-thieu-chung.html 301\n');
  expect(rules).toContain('/en/tin-tuc/ /en/tin-trong-tinh/ 301\n');
  const read = (name: string) => fs.readFileSync(path.join(output, name), 'utf8');
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
  writeContent(folder, many);
  expect(await build(content, output)).toMatchObject({ code: 0 });
  fs.rmSync(at('bulletins/2016'), { recursive: true });
  const found = await reported();
  expect(found).toHaveLength(11);
  expect(found.filter(({ what }) => what === 'More published addresses are there no more: 4.')).toHaveLength(
    1,
  );
});

describe('published.txt', () => {
  const FILE = 'published.txt';
  const lines = () => fs.readFileSync(at(FILE), 'utf8').split('\n');

  test('is kept where it is there, in order, of what is public alone; then a build has nothing to do', async () => {
    writeContent(folder, {
      [FILE]: '# Địa chỉ đã đăng\n/vi/2016/khac.html\n',
      'bulletins/2017/nhap/index.vi.md': bulletin({ status: 'draft' }),
      'bulletins/2027/hen-gio/index.vi.md': bulletin({ date: '2027-01-01' }),
    });
    const { stderr } = await build(content, output, '--lang', 'en');
    expect(stderr).toContain('New addresses in published.txt: 10; commit that file.');
    expect(lines()).toEqual([
      '# Địa chỉ đã đăng',
      '/en/2017/floods.html',
      '/en/gioi-thieu.html',
      '/en/thong-bao/',
      '/en/tin-tuc/',
      '/vi/2016/khac.html',
      '/vi/2017/hop.html',
      '/vi/2017/thong-bao-mua-lu-thang-tam.html',
      '/vi/2018/hop.html',
      '/vi/gioi-thieu.html',
      '/vi/thong-bao/',
      '/vi/tin-tuc/',
      '',
    ]);
    const time = fs.statSync(at(FILE)).mtimeMs;
    expect((await build(content, output, '--lang', 'en')).stderr).not.toContain('published.txt');
    expect(fs.statSync(at(FILE)).mtimeMs).toBe(time);
  });

  test('tells on a fresh clone what is lost, where it stands; what is given up there is not reported', async () => {
    fs.writeFileSync(at(FILE), '');
    expect(await build(content, output)).toMatchObject({ code: 0 });
    move(NOTICE, 'bulletins/2017/thong-bao-mua-lu');
    fs.rmSync(at('bulletins/2018/hop'), { recursive: true });
    fs.rmSync(output, { recursive: true });
    const cache = path.join(folder, 'new-cache');
    const lost = `published.txt:${lines().indexOf('/vi/2018/hop.html') + 1}`;
    expect((await reported(cache)).map((each) => each.at)).toEqual([
      'bulletins/2017/thong-bao-mua-lu/index.vi.md:1',
      lost,
    ]);
    edit(FILE, '/vi/2018/hop.html', '# /vi/2018/hop.html');
    expect((await reported(cache)).map((each) => each.at)).not.toContain(lost);
    // In a part of the site, too.
    const part = await build(content, path.join(folder, 'parts/1'), '--shard', '1/2', '--strict');
    expect([part.code, part.stderr]).toEqual([1, expect.stringContaining('address-lost')]);
  });

  test('is left alone where a build fails, and where there is none', async () => {
    expect(fs.existsSync(at(FILE))).toBe(false);
    fs.writeFileSync(at(FILE), '');
    edit('bulletins/2017/hop/index.vi.md', '2017-04-27', '2017-02-30');
    expect(await build(content, output)).toMatchObject({ code: 1 });
    expect(fs.readFileSync(at(FILE), 'utf8')).toBe('');
  });
});

test('what a site of parts had is known once they are merged', async () => {
  for (const n of [1, 2]) await build(content, path.join(folder, `parts/${n}`), '--shard', `${n}/2`);
  const merged = [
    'merge',
    '--parts',
    path.join(folder, 'parts'),
    '--output',
    output,
    '--cache',
    `${output}.cache`,
  ];
  fs.rmSync(`${output}.cache`, { recursive: true });
  expect(await bantin(merged, { cwd: folder })).toMatchObject({ code: 0 });
  move('bulletins/2017/hop', 'bulletins/2017/hop-bao');
  expect(await reported()).toMatchObject([{ at: 'bulletins/2017/hop-bao/index.vi.md:1' }]);
});

test('ids of feed entries follow a name of the office’s own, where it has one, and not the domain', async () => {
  const ids = () =>
    ['vi/feed.xml', 'en/tin-tuc/feed.xml', 'vi/feed.json'].map((name) => {
      const text = fs.readFileSync(path.join(output, name), 'utf8');
      return [...text.matchAll(/<id>(.*?)<\/id>|"id": "(.*?)"/g)].map(([, xml, json]) => xml ?? json);
    });
  const [before = []] = ids();
  expect(before[0]).toBe('https://bantin.example.gov.vn/vi/feed.xml');
  expect(before).toContain('https://bantin.example.gov.vn/vi/2017/hop.html');
  edit('site.yml', 'features:', 'feedId: mocgiang.example.gov.vn,2026\nfeatures:');
  expect(await build(content, output, '--base-url', 'https://khac.example.gov.vn')).toMatchObject({
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
  ({ content } = other);
  expect(await reported()).toEqual([]);
  expect(await build(content, output)).toMatchObject({ code: 0 });
  expect((await reported()).length).toBeGreaterThan(3);
});
