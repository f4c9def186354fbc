import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../setup/bantin.ts';
import { countFiles, differences } from './compare.ts';
import { writeText } from './write-text.ts';

let ours: string;
let theirs: string;

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<a href="/vi/">Tiếng Việt</a>',
  'vi/index.html': '<h1>Trang chủ</h1>',
  'vi/2017/tin-mot.html': '<p>Nước sạch &amp; đường làng</p>',
  'vi/data/2017-04.json': `{"bulletins":[{"title":"Nước sạch","html":"<p>${'Nước sạch. '.repeat(9)}</p>"}]}`,
  'vi/data/2017-05.json': `{"bulletins":[{"title":"Đường \\"làng\\"","html":"<p>${'Nước sạch. '.repeat(9)}</p>"}]}`,
  'vi/data/index.json': '{"months":["2017-04","2017-05"]}',
  'vi/feed.xml': '<feed><title>Nước sạch</title><content>&lt;p>Nước sạch&lt;/p></content></feed>',
  'sitemap-2017.xml':
    '<urlset><url><loc>https://a.example/x.html</loc><link href="https://a.example/x.html"/></url></urlset>',
};

function write(folder: string, changes: Readonly<Record<string, string>> = {}): void {
  for (const [name, text] of Object.entries({ ...FILES, ...changes }))
    writeText(path.join(folder, name), text);
}

beforeEach(() => {
  [ours, theirs] = [temporaryFolder(), temporaryFolder()];
  write(ours);
});

test('files that say the same are equivalent, whatever their markup and the order of their keys', () => {
  write(theirs, {
    'vi/2017/tin-mot.html': '<p>Nước  sạch &#38; đường làng</p>\n',
    'vi/data/2017-05.json': `{"bulletins":[{"html":"\\u003cp>${'Nước sạch. '.repeat(9)}</p>","title":"Đường &quot;làng&#34;"}]}`,
    'vi/feed.xml': '<feed><title>Nước sạch</title><content>&lt;p&gt;Nước sạch&lt;/p&gt;</content></feed>',
  });
  expect(differences(ours, theirs, 'whole')).toEqual([]);
  expect(countFiles(ours).get('open data')).toMatchObject({ files: 3, arePages: false });
});

test.for([
  ['vi/2017/tin-mot.html', '<p>Nước sạch &amp; đường phố</p>'],
  [
    'vi/data/2017-05.json',
    `{"bulletins":[{"title":"Đường phố","html":"<p>${'Nước sạch. '.repeat(9)}</p>"}]}`,
  ],
  ['vi/feed.xml', '<feed><title>Nước sạch</title><content>&lt;p>Nước bẩn&lt;/p></content></feed>'],
])('another text in %s is told', ([name = '', text = '']) => {
  write(theirs, { [name]: text });
  expect(differences(ours, theirs, 'whole')).toEqual([`${name}: another text`]);
});

test('a file that is not there and an address that only attributes say are told', () => {
  write(theirs, {
    'sitemap-2017.xml': FILES['sitemap-2017.xml']?.replace('href="https://a', 'href="https://b') ?? '',
  });
  fs.renameSync(path.join(theirs, 'vi/2017/tin-mot.html'), path.join(theirs, 'vi/2017/tin-hai.html'));
  expect(differences(ours, theirs, 'whole')).toEqual([
    'vi/2017/tin-mot.html: not there',
    'sitemap-2017.xml: another text',
  ]);
});

test('a file too many and a size of its own are told', () => {
  write(theirs, { 'vi/giao-duc/feed.xml': '<feed/>', 'vi/index.html': '<h1>Trang chủ của tất cả</h1>' });
  expect(differences(ours, theirs, 'whole')).toEqual([
    `home: ${sizeIn(ours, 'vi/index.html')} bytes and ${sizeIn(theirs, 'vi/index.html')}`,
    'vi/index.html: another text',
    'Atom: 1 files and 2',
  ]);
});

test('where one has pages alone, nothing else is compared', () => {
  write(theirs, { 'vi/giao-duc/feed.xml': '<feed/>' });
  expect(differences(ours, theirs, 'pages')).toEqual([]);
});

test('a file of no known kind is told', () => {
  write(theirs, { 'vi/x.xml': '<x/>' });
  expect(() => differences(ours, theirs, 'whole')).toThrow('vi/x.xml is of no known kind');
});

const sizeIn = (folder: string, name: string) => fs.statSync(path.join(folder, name)).size;
