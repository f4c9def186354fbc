import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { type Preview, startPreview, visit } from '../setup/preview.ts';
import { until } from '../setup/waiting.ts';

const HOP = 'bulletins/2017/hop/index.vi.md';
const MUA = 'bulletins/2017/mua/index.vi.md';
const ABOUT = 'pages/gioi-thieu/index.vi.md';
const SITE = `${SETTINGS['site.yml']}menu: [gioi-thieu]\nfeatures: {search: false, titlePictures: false}\n`;

const GOOD: Files = {
  ...SETTINGS,
  'site.yml': SITE,
  [HOP]: bulletin({ title: 'Họp tốt', related: '[2017/mua]' }),
  [MUA]: bulletin({ title: 'Mưa lớn', slug: 'mua-to' }, 'Chiều Thứ 2, ngày 27/04/2017.'),
  [ABOUT]: '---\ntitle: Giới thiệu\nsummary: Về chúng tôi.\n---\n\nChúng tôi.\n',
};

/** The panel on a page, where it reports an error. */
const SERIOUS = 'class="serious"';

describe('one file’s error leaves the other pages to be seen', () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...GOOD, [HOP]: bulletin({ date: '30/02/2017' }) });
  let preview: Preview;
  beforeAll(async () => {
    preview = await startPreview(content, path.join(folder, 'cache'));
    // Started with an error, it shows the other pages.
    expect((await preview.get('/vi/2017/mua-to.html')).text).toContain('Mưa lớn');
    expect(preview.said()).toMatch(/date-invalid[\s\S]*1 tin hoặc trang có lỗi[\s\S]*Xem trang tại/);
  });
  afterAll(async () => expect(await preview.stop()).toBe(0));
  beforeEach(async () => {
    writeContent(folder, GOOD);
    await until(async () => {
      const { text } = await preview.get('/vi/');
      return ['Họp tốt', 'Mưa lớn'].every((title) => text.includes(title)) && !text.includes(SERIOUS);
    });
  });

  const unclosed = String(GOOD[HOP]).replace('---\n\n', '\n');
  test.for<[string, Files, says: string, at: string, other: string]>([
    [
      'a date that does not exist',
      { [HOP]: bulletin({ date: '30/02/2017' }) },
      '30/02/2017',
      '/vi/2017/hop.html',
      'Mưa lớn',
    ],
    ['a mistyped field', { [HOP]: bulletin({ titel: 'x' }) }, 'titel', '/vi/2017/hop', 'Mưa lớn'],
    ['front matter without its end', { [HOP]: unclosed }, '---', '/vi/2017/hop.html', 'Mưa lớn'],
    ['no text at all', { [HOP]: '' }, 'hop/index.vi.md:1:1', '/vi/2017/hop.html', 'Mưa lớn'],
    [
      'bytes of another encoding',
      { [HOP]: new Uint8Array([0x61, 0xe9, 0xff]) },
      'UTF-8',
      '/vi/2017/hop.html',
      'Mưa lớn',
    ],
    [
      'a picture that is not there',
      { [MUA]: bulletin({ slug: 'mua-to', image: 'a.jpg', imageAlt: 'A' }) },
      'a.jpg',
      '/vi/2017/mua-to.html',
      'Họp tốt',
    ],
    [
      'a section that does not exist',
      { [MUA]: bulletin({ slug: 'mua-to', category: 'khong-co' }) },
      'khong-co',
      '/vi/2017/mua-to.html',
      'Họp tốt',
    ],
    [
      'an address that another has',
      { [MUA]: bulletin({ slug: 'hop' }) },
      '/vi/2017/hop.html',
      '/vi/2017/mua.html',
      'Họp tốt',
    ],
    [
      'a standing page with a mistyped field',
      { [ABOUT]: '---\ntitel: x\ntitle: a\nsummary: b\n---\n\na\n' },
      'titel',
      '/vi/gioi-thieu.html',
      'Họp tốt',
    ],
  ])('%s', async ([, files, says, at, other]) => {
    writeContent(folder, files);
    const home = await preview.pageWith('/vi/', SERIOUS);
    expect(home).toContain(other);
    expect(home).toContain(says);
    const { status, text } = await preview.get(at);
    expect(status).toBe(200);
    expect(text).toContain(says);
    await until(() => preview.said().includes(says));
  });

  test('an error in the settings keeps the pages as they are; the next change fixes it', async () => {
    writeContent(folder, { 'site.yml': SITE.replace('Asia/Ho_Chi_Minh', 'Asia/Sai_Gon_Cu') });
    const page = await preview.pageWith('/vi/2017/hop.html', 'Asia/Sai_Gon_Cu');
    expect(page).toContain('Họp tốt');
    expect(page).toContain(SERIOUS);
    await until(() => preview.said().includes('giữ các trang của lần dựng trước'));
  });

  test('a bulletin’s folder that is taken away is gone, and so are all of them until they are back', async () => {
    fs.rmSync(path.join(content, 'bulletins/2017/mua'), { recursive: true });
    await until(async () => (await preview.get('/vi/2017/mua-to.html')).status === 404);
    // The other one names it.
    await preview.pageWith('/vi/2017/hop.html', '2017/mua');
    const away = `${content}-away`;
    fs.renameSync(content, away);
    const page = await preview.pageWith('/vi/gioi-thieu.html', 'Không có thư mục nội dung');
    expect(page).toContain('Chúng tôi');
    fs.renameSync(away, content);
    // Gone for a moment, too.
    fs.renameSync(content, away);
    fs.renameSync(away, content);
    await until(
      async () => !(await preview.get('/vi/gioi-thieu.html')).text.includes('Không có thư mục nội dung'),
    );
  });

  test('a page’s warnings stand on it and in the log, once; not on other pages', async () => {
    const on = (await preview.get('/vi/2017/mua-to.html')).text;
    expect(on).toContain('ngày ấy là Thứ 5');
    expect(on).not.toContain(SERIOUS);
    expect((await preview.get('/vi/2017/hop.html')).text).not.toContain('ngày ấy là Thứ 5');
    await preview.get('/vi/2017/mua-to.html');
    expect(preview.said().split('weekday-wrong')).toHaveLength(2);
  });

  test('a script that asks for a page gets it as it was built', async () => {
    for (const mode of ['cors', 'same-origin']) {
      const { text } = await visit(preview.port, '/vi/2017/mua-to.html', { 'sec-fetch-mode': mode });
      expect(text).toContain('Mưa lớn');
      expect(text).not.toContain('bantin-preview');
    }
  });

  test('what an editor wrote is no HTML of the panel', async () => {
    writeContent(folder, { [HOP]: bulletin({ date: '"<img src=x onerror=alert(1)>"' }) });
    const page = await preview.pageWith('/vi/', 'onerror');
    expect(page).not.toContain('<img src=x');
    expect((await preview.get('/vi/2017/hop.html')).text).not.toContain('<img src=x');
  });

  test('the address in pages is the port in use', async () => {
    const { text } = await preview.get('/vi/2017/hop.html');
    expect(text).toContain(`http://localhost:${preview.port}/vi/2017/hop.html`);
    expect(text).not.toContain('bantin.example.gov.vn/vi/');
    expect(text).not.toMatch(/localhost:(?!\d)|localhost:0\b|localhost%3A0\b/);
  });
});

test('started with an error in the settings, it shows what that is', async () => {
  const folder = temporaryFolder();
  const settings = { 'site.yml': SITE.replace('Asia/Ho_Chi_Minh', 'x') };
  const content = writeContent(folder, { ...GOOD, ...settings });
  const preview = await startPreview(content, path.join(folder, 'cache'));
  expect((await preview.get('/vi/2017/mua-to.html')).text).toContain('Chưa dựng được trang');
  writeContent(folder, GOOD);
  await preview.pageWith('/vi/2017/hop.html', 'Họp tốt');
  expect(await preview.stop()).toBe(0);
});
