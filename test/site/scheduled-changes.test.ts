import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, writeContent } from '../setup/bantin.ts';
import { build, bytesOf, newSite, QUIET_SETTINGS } from '../setup/site.ts';

const ID = '2026/lich';
const FOLDER = `bulletins/${ID}`;
const BEFORE = '2026-11-22T08:00:00+07:00';
const AT = '2026-12-01T07:00:00+07:00';
const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGOYLQMEswEFzAGnhh2A2QAAAABJRU5ErkJggg==',
  'base64',
);
const ENGLISH = { title: 'Timetable', date: undefined, category: undefined, status: undefined };

/** Every file of an output in which one of the words stands, or that is called so. */
function withWords(output: string, words: RegExp): string[] {
  return Object.keys(bytesOf(output)).filter(
    (name) => words.test(name) || words.test(fs.readFileSync(path.join(output, name), 'latin1')),
  );
}

const read = (output: string, name: string) => fs.readFileSync(path.join(output, name), 'utf8');

/** Builds on top of the last build, and from nothing: both are the same. */
async function buildBoth(content: string, output: string, now: string) {
  const warm = await build(content, output, '--now', now);
  const clean = `${output}-${now.replace(/\W/g, '')}`;
  await build(content, clean, '--now', now);
  expect(bytesOf(output)).toEqual(bytesOf(clean));
  return warm;
}

describe('a bulletin that is withdrawn at a time', () => {
  const { content, output } = newSite({
    ...SETTINGS,
    [`${FOLDER}/index.vi.md`]: bulletin(
      { title: 'Lịch', date: '2026-11-01', withdrawFrom: '2026-12-01 07:00', keywords: '[zebra]' },
      'Nilgai. [Bảng](annex.pdf) ![Hình](plan.png)',
    ),
    [`${FOLDER}/index.en.md`]: bulletin(ENGLISH, 'Oryx.'),
    [`${FOLDER}/annex.pdf`]: '%PDF-1.4 annex',
    [`${FOLDER}/plan.png`]: PIXELS,
    'bulletins/2026/khac/index.vi.md': bulletin({ title: 'Khác', date: '2026-11-02', related: `[${ID}]` }),
  });
  const OF_IT = /nilgai|oryx|zebra|annex|plan-/i;

  test('is whole until then; the summary and the file for whoever plans builds tell the moment', async () => {
    const { code, stderr } = await buildBoth(content, output, BEFORE);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining(`: ${ID}`) });
    expect(stderr).toContain('tin đổi hoặc gỡ theo giờ sớm nhất 01/12');
    expect(read(output, 'vi/2026/lich.html')).toContain('Nilgai');
    expect(read(output, 'next-publication.txt')).toBe(`${AT}\n`);
    expect(withWords(output, OF_IT).length).toBeGreaterThan(5);
  });

  test('leaves its notice alone then, in each language, and comes back where the clock goes back', async () => {
    const last = `${AT.slice(0, 16).replace('07:00', '06:59')}:59+07:00`;
    expect((await build(content, output, '--now', last, '--json')).stdout).toContain('"written":0');
    expect((await buildBoth(content, output, AT)).code).toBe(0);
    expect(withWords(output, OF_IT)).toEqual([]);
    for (const lang of ['vi', 'en']) {
      const page = read(output, `${lang}/2026/lich.html`);
      expect(page).toContain('noindex');
      expect(page).not.toMatch(/Lịch|Timetable/);
    }
    expect(read(output, 'vi/2026/khac.html')).not.toContain('Lịch');
    expect(read(output, 'next-publication.txt')).toBe('none\n');
    await buildBoth(content, output, BEFORE);
    expect(read(output, 'vi/2026/lich.html')).toContain('Nilgai');
  });

  test('a preview shows the same, and check counts it as withdrawn', async () => {
    const args = ['--content', content, '--cache', `${output}.cache`, '--now', AT];
    const { stdout } = await bantin(['check', ...args]);
    expect(stdout).toContain('1 đã gỡ');
    await build(content, `${output}-preview`, '--drafts', '--now', AT);
    expect(withWords(`${output}-preview`, OF_IT)).toEqual([]);
  });
});

describe('a text that takes the place of another at a time', () => {
  const CHANGE = `${FOLDER}/index.vi.2026-12-01T0700.md`;
  const site: Files = {
    ...SETTINGS,
    [`${FOLDER}/index.vi.md`]: bulletin(
      { title: 'Lịch', date: '2026-11-01', editorial: '{email: mai@co-quan.vn}' },
      'Nilgai. [Bảng](annex.pdf)',
    ),
    [`${FOLDER}/index.en.md`]: bulletin(ENGLISH, 'Oryx.'),
    [`${FOLDER}/annex.pdf`]: '%PDF-1.4 annex',
    [`${FOLDER}/plan.png`]: PIXELS,
    [CHANGE]: bulletin(
      { title: 'Lịch mới', date: '2026-11-01', keywords: '[zebra]', category: 'thong-bao' },
      'Okapi. ![Hình](plan.png)',
    ),
  };
  const OF_IT = /okapi|zebra|plan-/i;
  const { content, output } = newSite(site);

  test('nothing of it is there before, in no page, list, feed, search or data', async () => {
    const { code, stderr } = await buildBoth(content, output, BEFORE);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(withWords(output, OF_IT)).toEqual([]);
    expect(withWords(output, /Lịch mới/)).toEqual([]);
    expect(read(output, 'next-publication.txt')).toBe(`${AT}\n`);
  });

  test('then it is there at the same address, and nothing of the one before; the clock may go back', async () => {
    await buildBoth(content, output, AT);
    const page = read(output, 'vi/2026/lich.html');
    expect(page).toContain('Okapi');
    expect(page).toContain('/en/2026/lich.html');
    expect(page).toContain(`"dateModified":"${AT}"`);
    expect(read(output, 'vi/feed.xml')).toContain(`<updated>${AT}</updated>`);
    expect(withWords(output, /nilgai|annex/i)).toEqual([]);
    expect(read(output, 'vi/thong-bao/index.html')).toContain('Lịch mới');
    await buildBoth(content, output, BEFORE);
    expect(withWords(output, OF_IT)).toEqual([]);
  });

  test('is as check says, which finds no fault with its files, and by preview', async () => {
    const args = ['--content', content, '--cache', `${output}.cache`, '--now'];
    const before = await bantin(['check', ...args, BEFORE]);
    expect(before).toMatchObject({ code: 0, stdout: expect.stringContaining(`đổi hoặc gỡ theo giờ: ${ID}`) });
    expect(before.stdout).not.toContain('file-unused');
    const after = await bantin(['check', ...args, AT]);
    expect(after.stdout).not.toContain('file-unused');
    expect(after.stdout).not.toContain('đổi hoặc gỡ theo giờ');
    expect(after.stdout).toMatch(/đã thay theo giờ .*: 2026\/lich\/index\.vi\.2026-12-01T0700\.md\n/);
  });

  test('one that is not approved waits, whatever the clock says, and keeps nothing from its readers', async () => {
    for (const status of ['draft', 'pending', undefined]) {
      const waiting = bulletin({ title: 'Lịch mới', date: '2026-11-01', status }, 'Okapi.');
      writeContent(path.dirname(content), { [CHANGE]: waiting });
      await build(content, output, '--now', AT);
      expect(withWords(output, OF_IT)).toEqual([]);
      expect(read(output, 'vi/2026/lich.html')).toContain('Nilgai');
      expect(read(output, 'next-publication.txt')).toBe('none\n');
    }
  });

  test('the newest whose time has come holds; a translation follows a change of its own', async () => {
    const { [CHANGE]: first = '' } = site;
    writeContent(path.dirname(content), {
      [CHANGE]: first,
      [`${FOLDER}/index.vi.2026-12-02T0000.md`]: String(first).replace('Okapi', 'Tapir'),
      [`${FOLDER}/index.en.2026-12-02T0000.md`]: bulletin(ENGLISH, 'Bongo.'),
    });
    const seen = (lang: string) =>
      /Nilgai|Okapi|Tapir|Oryx|Bongo/.exec(read(output, `${lang}/2026/lich.html`))?.[0];
    for (const [now, vi, en] of [
      [BEFORE, 'Nilgai', 'Oryx'],
      [AT, 'Okapi', 'Oryx'],
      ['2026-12-02T00:00:00+07:00', 'Tapir', 'Bongo'],
    ] as const) {
      await build(content, output, '--now', now);
      expect([seen('vi'), seen('en')]).toEqual([vi, en]);
    }
  });
});

test('the record of the office holds where a change says nothing of it', async () => {
  const { folder, content } = newSite({
    ...QUIET_SETTINGS,
    'base-salary.yml': '- from: 2024-07-01\n  amount: 2340000\n',
    [`${FOLDER}/index.vi.md`]: bulletin({
      title: 'Lịch',
      date: '2026-11-01',
      author: 'Mai Xuân',
      editorial: '{articleCoefficient: 10}',
    }),
    [`${FOLDER}/index.vi.2026-11-05T0700.md`]: bulletin({
      title: 'Lịch',
      date: '2026-11-01',
      author: 'Mai Xuân',
    }),
  });
  const args = ['--content', content, '--cache', path.join(folder, 'cache'), '--now', BEFORE];
  const sheet = ['--month', '2026-11', '--format', 'csv', '--output', '-'];
  const { code, stdout } = await bantin(['royalties', ...sheet, ...args]);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('2340000') });
});

test('what was changed is named on the page, in data and feeds, when its time has come', async () => {
  const changes = (note: string) =>
    `[{date: 2026-11-20, note: ${note}}, {date: "2026-12-01 07:00", note: Muntjac.}]`;
  const { content, output } = newSite({
    ...SETTINGS,
    [`${FOLDER}/index.vi.md`]: bulletin({
      title: 'Lịch',
      date: '2026-11-01',
      changes: changes('Thêm <b>bảng</b>.'),
    }),
    [`${FOLDER}/index.en.md`]: bulletin({ ...ENGLISH, changes: changes('A table was added.') }),
  });
  await buildBoth(content, output, BEFORE);
  expect(withWords(output, /muntjac/i)).toEqual([]);
  const page = read(output, 'vi/2026/lich.html');
  expect(page).toContain('<p class="box-title">Đã cập nhật</p>');
  expect(page).toContain('<time datetime="2026-11-20">20/11/2026</time>: Thêm &lt;b>bảng&lt;/b>.');
  expect(page).toContain('"dateModified":"2026-11-20T00:00:00+07:00"');
  expect(read(output, 'en/2026/lich.html')).toContain(
    '<time datetime="2026-11-20">20 Nov 2026</time>: A table',
  );
  expect(read(output, 'vi/feed.xml')).toContain('<updated>2026-11-20T00:00:00+07:00</updated>');
  expect(JSON.parse(read(output, 'vi/data/2026-11.json')).bulletins[0].changes).toEqual([
    { date: '2026-11-20T00:00:00+07:00', note: 'Thêm <b>bảng</b>.' },
  ]);
  await buildBoth(content, output, AT);
  expect(read(output, 'vi/2026/lich.html')).toMatch(/01\/12\/2026, 07:00<\/time>: Muntjac\..*20\/11\/2026/s);
});

test('bantin fix gives a change its right name, and fixes what is in it', async () => {
  const { content } = newSite({
    ...QUIET_SETTINGS,
    [`${FOLDER}/index.vi.md`]: bulletin({ title: 'Lịch', date: '2026-11-01' }),
    [`${FOLDER}/index.vi.2026-12-1 7h.md`]: bulletin({ title: 'Lịch', date: '1.11.2026' }),
  });
  const { code } = await bantin(['fix', '--force', '--yes', '--content', content]);
  expect(code).toBe(0);
  const name = path.join(content, FOLDER, 'index.vi.2026-12-01T0700.md');
  expect(fs.readFileSync(name, 'utf8')).toContain('date: 01/11/2026');
});
