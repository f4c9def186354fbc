import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';

// What feeds, sitemaps, open data and heads say of sites that the demo is not.

const HOSTILE = '</script><script>alert(1)</script> ]]> & "Bình" 😀';
const CANARY = 'QZXJ canary, never to be published';
const EDITORIAL =
  '{email: canary@qzxj.example, pages: 7.0625, photos: 917, articleCoefficient: 8.0625, photoCoefficient: 9.0625, ' +
  `amount: 91827364, note: "${CANARY}"}`;
const PRIVATE = /qzxj|7\.0625|8\.0625|9\.0625|91827364|"photos"|editorial/i;

const english = (title: string) =>
  bulletin({ title, date: undefined, category: undefined, status: undefined });
const FILES = {
  ...SETTINGS,
  'bulletins/2017/hop/index.vi.md': bulletin({ title: `'${HOSTILE}'`, editorial: EDITORIAL }),
  'bulletins/2017/hop/index.en.md': english('Meeting'),
  'bulletins/2017/thu/index.vi.md': bulletin({ title: 'Thu hồi', status: 'withdrawn', editorial: EDITORIAL }),
  'bulletins/2017/nhap/index.vi.md': bulletin({
    title: 'Bản nháp kín',
    status: 'draft',
    editorial: EDITORIAL,
  }),
  'bulletins/2017/het/index.vi.md': bulletin({ title: 'Hết hạn', expires: '2017-05-01' }),
  'bulletins/2017/lien/index.vi.md': bulletin(
    { title: 'Chỉ là liên kết', link: 'https://other.example.gov.vn/a' },
    '',
  ),
};

async function build(content: string, ...options: string[]): Promise<(file: string) => string> {
  const output = path.join(path.dirname(content), 'dist');
  const cache = path.join(path.dirname(content), 'cache');
  const args = ['build', '--content', content, '--output', output, '--cache', cache];
  const { code, stderr } = await bantin([...args, '--now', '2026-11-22T08:00:00+07:00', ...options]);
  expect(code, stderr).toBe(0);
  return (file) => fs.readFileSync(path.join(output, file), 'utf8');
}

/** Every text of a site but its styles and scripts, by path. */
function textsOf(folder: string): [file: string, text: string][] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:html|xml|json|txt)$/.test(file) && !file.includes('pagefind'))
    .map((file) => [file, fs.readFileSync(path.join(folder, file), 'utf8')]);
}

describe('a published site', () => {
  const content = writeContent(temporaryFolder(), FILES);
  const folder = path.join(path.dirname(content), 'dist');
  let read: (file: string) => string;
  beforeAll(async () => {
    gitAt(content, '', 'init');
    gitAt(content, '', 'add', '.');
    gitAt(content, '2018-02-03T04:05:06Z', 'commit', '-m', 'texts');
    read = await build(content);
  });

  test('says of a text when it was last committed, everywhere alike', () => {
    const local = '2018-02-03T11:05:06+07:00';
    expect(read('vi/2017/hop.html')).toContain(`<meta property="article:modified_time" content="${local}"`);
    expect(read('vi/2017/hop.html')).toContain(`"dateModified":"${local}"`);
    expect(read('vi/feed.xml')).toContain(`<updated>${local}</updated>`);
    expect(JSON.parse(read('vi/feed.json')).items[0].date_modified).toBe(local);
    expect(JSON.parse(read('vi/data/2017-04.json')).bulletins[0].modified).toBe(local);
    expect(JSON.parse(read('vi/data/index.json')).months[0].modified).toBe(local);
    const [, lastmod = ''] = /<lastmod>([^<]+)/.exec(read('sitemap-2017.xml')) ?? [];
    expect(Date.parse(lastmod)).toBe(Date.parse(local));
  });

  test('holds nothing of an editorial record', () => {
    expect(textsOf(folder).length).toBeGreaterThan(15);
    expect(
      textsOf(folder)
        .filter(([, text]) => PRIVATE.test(text))
        .map(([file]) => file),
    ).toEqual([]);
  });

  test('names withdrawn bulletins and drafts in no list for machines', () => {
    const lists = textsOf(folder).filter(([file]) =>
      /(?:feed\.(?:xml|json)|data\/.*\.json|sitemap.*\.xml)$/.test(file),
    );
    expect(
      lists
        .filter(([, text]) => /Thu hồi|Bản nháp kín|\/(?:thu|nhap)\.html/.test(text))
        .map(([file]) => file),
    ).toEqual([]);
  });

  test('keeps what has expired, and what is only a link', () => {
    const items = JSON.parse(read('vi/feed.json')).items as {
      title: string;
      external_url?: string;
      content_text?: string;
    }[];
    expect(items.map(({ title }) => title)).toContain('Hết hạn');
    expect(items.find(({ title }) => title === 'Chỉ là liên kết')).toMatchObject({
      external_url: 'https://other.example.gov.vn/a',
      content_text: 'Tóm tắt.',
    });
  });

  test('no title ends the data in a page', () => {
    const html = read('vi/2017/hop.html');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data).headline).toBe(HOSTILE);
    expect(html).not.toContain('<script>alert');
  });

  test('a withdrawn bulletin is not described to machines', () => {
    expect(read('vi/2017/thu.html')).not.toMatch(/ld\+json|og:|DC\.|rel="canonical"/);
  });
});

test('a preview is closed to robots, and its hidden bulletins are not described', async () => {
  const content = writeContent(temporaryFolder(), FILES);
  const read = await build(content, '--drafts');
  expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(() => read('sitemap.xml')).toThrow('ENOENT');
  expect(read('vi/2017/nhap.html')).not.toMatch(/ld\+json|og:|DC\.|rel="canonical"/);
  expect(read('vi/data/2017-04.json')).not.toContain('Bản nháp kín');
});

test('a site below a path: every address for machines carries it', async () => {
  const read = await build(
    writeContent(temporaryFolder(), FILES),
    '--base-url',
    'https://user.github.io/bantin',
  );
  const files = [
    'vi/feed.xml',
    'vi/feed.json',
    'vi/data/2017-04.json',
    'vi/data/index.json',
    'sitemap.xml',
    'sitemap-2017.xml',
  ];
  for (const file of files) {
    const own = read(file).match(/https:\/\/user\.github\.io[^\s"<]*/g) ?? [];
    expect(own.length, file).toBeGreaterThan(0);
    expect(
      own.filter((url) => !url.startsWith('https://user.github.io/bantin/')),
      file,
    ).toEqual([]);
  }
});
