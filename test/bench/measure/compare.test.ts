import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../setup/bantin.ts';
import { writeText } from '../site/write-text.ts';
import { differences } from './compare.ts';

let ours: string;
let theirs: string;

const BODY = `<p>${'Nước sạch. '.repeat(9)}</p>`;
const FILES: Readonly<Record<string, string>> = {
  'vi/index.html': '<h1>Trang chủ</h1>',
  'vi/2017/tin-mot.html': '<p>Nước sạch &amp; đường làng</p>',
  'vi/data/2017-05.json': `{"bulletins":[{"title":"Đường \\"làng\\"","html":"${BODY}"}]}`,
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

test('files that say the same are the same site, whatever their markup and the order of their keys', () => {
  writeText(path.join(ours, 'vi/tu-khoa/do-thi.html'), '<p>Đô thị</p>');
  writeText(path.join(theirs, 'vi/tu-khoa/đo-thi.html'), '<p>Đô thị</p>');
  write(theirs, {
    'vi/2017/tin-mot.html': '<p>Nước  sạch &#38; đường làng</p>\n',
    'vi/data/2017-05.json': `{"bulletins":[{"html":"${BODY.replace('<', '\\u003c')}","title":"Đường &quot;làng&#34;"}]}`,
    'vi/feed.xml': '<feed><title>Nước sạch</title><content>&lt;p&gt;Nước sạch&lt;/p&gt;</content></feed>',
  });
  expect(differences(ours, theirs)).toEqual([]);
});

test.for([
  ['vi/2017/tin-mot.html', '<p>Nước sạch &amp; đường phố</p>'],
  ['vi/data/2017-05.json', `{"bulletins":[{"title":"Đường phố","html":"${BODY}"}]}`],
  ['vi/feed.xml', '<feed><title>Nước sạch</title><content>&lt;p>Nước bẩn&lt;/p></content></feed>'],
  ['sitemap-2017.xml', FILES['sitemap-2017.xml']?.replace('href="https://a', 'href="https://b') ?? ''],
])('another text in %s is reported', ([name = '', text = '']) => {
  write(theirs, { [name]: text });
  expect(differences(ours, theirs)).toEqual([`${name}: another text`]);
});

test('other names, a file too many and another size are reported', () => {
  write(theirs, { 'vi/giao-duc/feed.xml': '<feed/>', 'vi/index.html': '<h1>Trang chủ</h1><hr/><hr/>' });
  fs.renameSync(path.join(theirs, 'vi/2017/tin-mot.html'), path.join(theirs, 'vi/2017/tin-hai.html'));
  expect(differences(ours, theirs)).toEqual([
    'vi/*.html: 20 bytes and 30',
    'vi/2017/tin-mot.html: not there',
    'vi/giao-duc/*.xml: 0 files and 1',
    'vi/giao-duc/*.xml: 0 bytes and 7',
  ]);
});
