import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { bulletin, writeContent } from '../setup/bantin.ts';
import { NOTICE, PublicSite } from '../setup/public-site.ts';
import { build } from '../setup/site.ts';

let site: PublicSite;
beforeEach(async () => {
  site = await PublicSite.built();
});

const FILE = 'published.txt';
const lines = () => fs.readFileSync(site.at(FILE), 'utf8').split('\n');

test('published.txt is kept where it is there, in order, of what is public alone; then a build has nothing to do', async () => {
  writeContent(site.folder, {
    [FILE]: '# Địa chỉ đã đăng\n/vi/2016/khac.html\n',
    'bulletins/2017/nhap/index.vi.md': bulletin({ status: 'draft' }),
    'bulletins/2027/hen-gio/index.vi.md': bulletin({ date: '2027-01-01' }),
  });
  const { stderr } = await site.build('--lang', 'en');
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
  const time = fs.statSync(site.at(FILE)).mtimeMs;
  expect((await site.build('--lang', 'en')).stderr).not.toContain('published.txt');
  expect(fs.statSync(site.at(FILE)).mtimeMs).toBe(time);
});

test('it tells on a fresh clone what is lost, where it stands; what is given up there is not reported', async () => {
  fs.writeFileSync(site.at(FILE), '');
  expect(await site.build()).toMatchObject({ code: 0 });
  site.move(NOTICE, 'bulletins/2017/thong-bao-mua-lu');
  fs.rmSync(site.at('bulletins/2018/hop'), { recursive: true });
  fs.rmSync(site.output, { recursive: true });
  const cache = path.join(site.folder, 'new-cache');
  const lost = `published.txt:${lines().indexOf('/vi/2018/hop.html') + 1}`;
  expect((await site.lost(cache)).map((each) => each.at)).toEqual([
    'bulletins/2017/thong-bao-mua-lu/index.vi.md:1',
    lost,
  ]);
  site.edit(FILE, '/vi/2018/hop.html', '# /vi/2018/hop.html');
  expect((await site.lost(cache)).map((each) => each.at)).not.toContain(lost);
  // In a part of the site, too.
  const part = await build(site.content, path.join(site.folder, 'parts/1'), '--shard', '1/2', '--strict');
  expect([part.code, part.stderr]).toEqual([1, expect.stringContaining('address-lost')]);
});

test('it is left alone where a build fails, and where there is none', async () => {
  expect(fs.existsSync(site.at(FILE))).toBe(false);
  fs.writeFileSync(site.at(FILE), '');
  site.edit('bulletins/2017/hop/index.vi.md', '2017-04-27', '2017-02-30');
  expect(await site.build()).toMatchObject({ code: 1 });
  expect(fs.readFileSync(site.at(FILE), 'utf8')).toBe('');
});
