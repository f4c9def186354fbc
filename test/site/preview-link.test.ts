import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, type Run, SETTINGS } from '../setup/bantin.ts';
import { bytesOf, foldersOf, NOW, newSite } from '../setup/site.ts';

const ID = '2026/ke-hoach';
const FOLDER = `bulletins/${ID}`;
const PIXELS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGOYLQMEswEFzAGnhh2A2QAAAABJRU5ErkJggg==',
  'base64',
);
const translation = { date: undefined, category: undefined, status: undefined };

const SITE: Files = {
  ...SETTINGS,
  [`${FOLDER}/index.vi.md`]: bulletin(
    {
      title: 'Kế hoạch chưa duyệt',
      date: '2026-11-20',
      status: 'pending',
      keywords: '[ngựa vằn]',
      editorial: '{email: an.tran@example.gov.vn}',
    },
    'Câu chưa duyệt. [Phụ lục](annex.pdf) ![Sơ đồ](plan.png) [Tin khác](2026/khac)',
  ),
  [`${FOLDER}/index.en.md`]: bulletin({ title: 'Unapproved plan', ...translation }, 'An unchecked sentence.'),
  [`${FOLDER}/annex.pdf`]: '%PDF-1.4 annex',
  [`${FOLDER}/plan.png`]: PIXELS,
  'bulletins/2026/khac/index.vi.md': bulletin({ title: 'Khác', date: '2026-11-19' }, `[Kế hoạch](${ID})`),
  'bulletins/2026/khac/index.en.md': bulletin({ title: 'Other', ...translation }),
  'bulletins/2026/moi/index.vi.md': bulletin({ title: 'Mới hơn', date: '2026-11-21' }),
  'bulletins/2026/go/index.vi.md': bulletin({ title: 'Đã gỡ', date: '2026-11-18', status: 'withdrawn' }),
  'bulletins/2026/hong/index.vi.md': bulletin({ title: 'Hỏng', status: 'draft', date: undefined }),
};

const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000 + 1).toISOString();

/** A site of a test's own, with what is done to it. */
function office(files: Files = SITE) {
  const { folder, content, output } = newSite(files);
  const at = (args: string[], now = NOW) =>
    bantin([...args, '--content', content, '--cache', `${output}.cache`, '--now', now]);
  return {
    folder,
    content,
    output,
    link: (args: string[], now = NOW) => at(['preview-link', ...args], now),
    build: (now = NOW, to = output) => bantin(['build', ...foldersOf(content, to).slice(0, -1), now]),
    file: path.join(folder, '.preview-links/links.json'),
    read: (name: string) => fs.readFileSync(path.join(output, name), 'utf8'),
  };
}

const tokenIn = ({ stdout }: Run) => /\/xem-truoc\/([0-9a-f]{32})\/vi\.html/.exec(stdout)?.[1] ?? '';

/** Every file of an output but those of previews, and the mark of the build. */
const publicBytes = (output: string) =>
  Object.fromEntries(
    Object.entries(bytesOf(output)).filter(([name]) => !/^(?:xem-truoc\/|\.bantin$)/.test(name)),
  );

describe('a pending bulletin with a link', () => {
  const site = office();
  let without: Record<string, string>;
  let made: Run;
  let token: string;
  beforeAll(async () => {
    expect((await site.build()).code).toBe(0);
    without = publicBytes(site.output);
    execFileSync('git', ['init', '--quiet'], { cwd: site.folder });
    made = await site.link([ID, '--days', '3']);
    token = tokenIn(made);
    expect(await site.build()).toMatchObject({ code: 0 });
  });

  test('has one in each of its languages, by 128 random bits', () => {
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(`https://bantin.example.gov.vn/xem-truoc/${token}/vi.html`);
    expect(made.stdout).toContain(`https://bantin.example.gov.vn/xem-truoc/${token}/en.html`);
    expect(made.stdout).toContain('đến 08:00 ngày 25/11/2026');
    expect(made.stdout).toMatch(/preview-link.* --remove 2026\/ke-hoach/);
  });

  test('can be read there in both languages, with its files, and is for no search engine', () => {
    const page = site.read(`xem-truoc/${token}/vi.html`);
    expect(page).toContain('Câu chưa duyệt.');
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).toContain('đến 08:00 ngày 25/11/2026');
    expect(page).toContain('Đang chờ duyệt.');
    expect(page).toContain(`href="/xem-truoc/${token}/en.html"`);
    expect(page).toContain(`href="/vi/2026/khac.html"`);
    // It stands between its neighbours, and is not to be shared.
    expect(page).toMatch(/Mới hơn[\s\S]*Khác/);
    expect(page).not.toMatch(/facebook|zalo|og:|canonical|tu-khoa|an\.tran/);
    const files = Object.keys(bytesOf(path.join(site.output, `xem-truoc/${token}`)));
    expect(files).toContain(`media/${ID}/annex.pdf`);
    expect(files.filter((name) => /plan-.*\.(?:png|webp|jpg)$/.test(name)).length).toBeGreaterThan(0);
    const named = [...page.matchAll(/(?:href|src)="(\/xem-truoc\/[^"]+)"/g)].map(([, url = '']) => url);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((url) => !fs.existsSync(path.join(site.output, url)))).toEqual([]);
    expect(site.read(`xem-truoc/${token}/en.html`)).toContain('An unchecked sentence.');
  });

  test('is nowhere else: every other file is, byte for byte, that of a site without the link', () => {
    expect(publicBytes(site.output)).toEqual(without);
  });

  test('is kept where git does not see it, and for nobody else to read', () => {
    const shown = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
      cwd: site.folder,
      encoding: 'utf8',
    });
    expect(shown).not.toContain('preview-links');
    expect(fs.readFileSync(site.file, 'utf8')).toContain(token);
    expect(fs.statSync(site.file).mode & 0o077).toBe(0);
  });

  test('keeps its address when it is asked for again', async () => {
    const again = await site.link([ID], later(1));
    expect(again.stdout).toContain('đã có liên kết');
    expect(tokenIn(again)).toBe(token);
    expect((await site.link(['--list'])).stdout).toContain(`${ID}, đến 08:00 ngày 30/11/2026`);
    await site.build();
    expect(site.read(`xem-truoc/${token}/vi.html`)).toContain('đến 08:00 ngày 30/11/2026');
  });

  test('is swept away by the first build after its time, and by no earlier one', async () => {
    await site.build(later(7.9));
    expect(fs.existsSync(path.join(site.output, 'xem-truoc'))).toBe(true);
    await site.build(later(8));
    expect(fs.existsSync(path.join(site.output, 'xem-truoc'))).toBe(false);
    expect((await site.link(['--list'], later(8))).stdout).toContain('Không có liên kết');
    await site.build();
  });

  test('is revoked by its id or by the link itself', async () => {
    await site.build();
    expect(fs.existsSync(path.join(site.output, `xem-truoc/${token}`))).toBe(true);
    const link = `https://bantin.example.gov.vn/xem-truoc/${token}/vi.html`;
    expect((await site.link(['--remove', link])).stdout).toContain('Đã thu lại 1');
    await site.build();
    expect(publicBytes(site.output)).toEqual(without);
    expect(fs.existsSync(path.join(site.output, 'xem-truoc'))).toBe(false);
    const other = tokenIn(await site.link([path.join(site.content, FOLDER, 'index.vi.md')]));
    expect(other).toMatch(/^[0-9a-f]{32}$/);
    expect(other).not.toBe(token);
    const page = `https://bantin.example.gov.vn/vi/${ID}.html`;
    expect(tokenIn(await site.link([page]))).toBe(other);
    expect(await site.link(['--remove', page, '--lang', 'en'])).toMatchObject({
      code: 0,
      stdout: /Links revoked: 1/,
    });
  });
});

test('a draft without a date can be previewed, and the build after it finds nothing to do', async () => {
  const site = office();
  const token = tokenIn(await site.link(['2026/hong']));
  expect((await site.build()).code).toBe(0);
  expect(site.read(`xem-truoc/${token}/vi.html`)).toContain('Bản nháp.');
  expect((await site.build(later(0.5))).stderr).toMatch(/0 trang mới hoặc đổi/);
});

test('what became public meanwhile stays at the link for its time, for no search engine', async () => {
  const site = office();
  const token = tokenIn(await site.link([ID]));
  const file = path.join(site.content, FOLDER, 'index.vi.md');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('pending', 'approved'));
  await site.build();
  expect(site.read(`xem-truoc/${token}/vi.html`)).toContain('content="noindex"');
  expect(site.read('vi/2026/ke-hoach.html')).not.toContain('xem-truoc');
});

test.for<[string[], RegExp]>([
  [[], /Ghi mã bản tin/],
  [['2026/ke-hoch'], /“2026\/ke-hoach”/],
  [['2026/khac'], /https:\/\/bantin\.example\.gov\.vn\/vi\/2026\/khac\.html/],
  [['2026/go'], /đã gỡ/],
  [[ID, '--days', '0'], /từ 1 đến 30/],
  [[ID, '--days', '31'], /từ 1 đến 30/],
  [[ID, '--days', 'bảy'], /“bảy”/],
  [[ID, '--day', '3'], /--days/],
  [['--remove', ID], /Không có liên kết/],
  [['--list', ID], /“2026\/ke-hoach”/],
  [['--list', '--remove'], /--remove/],
  [['--remove', ID, '--days', '3'], /--days/],
])('%j is reported, and nothing is kept', async ([args, says]) => {
  const site = office();
  const run = await site.link(args);
  expect(run.stderr).toMatch(says);
  expect(run.code).toBe(2);
  expect(fs.existsSync(path.dirname(site.file))).toBe(false);
});

test('a bulletin whose errors would stop the build gets no link before they are fixed', async () => {
  const site = office({ ...SITE, [`${FOLDER}/index.en.md`]: bulletin({ ...translation, titel: 'x' }) });
  const run = await site.link([ID]);
  expect(run).toMatchObject({ code: 1 });
  expect(run.stderr).toContain('index.en.md');
  expect(fs.existsSync(path.dirname(site.file))).toBe(false);
});

test.for(['{', '[]x', '[{"id": "2026/ke-hoach", "token": "../../vi/2026/khac", "made": 1, "until": 9e15}]'])(
  'a damaged file of links (%s) stops no publication, and the command says so',
  async (text) => {
    const site = office();
    fs.mkdirSync(path.dirname(site.file));
    fs.writeFileSync(site.file, text);
    expect((await site.build()).code).toBe(0);
    expect(fs.existsSync(path.join(site.output, 'xem-truoc'))).toBe(false);
    const run = await site.link([ID]);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain('links.json');
    expect(fs.readFileSync(site.file, 'utf8')).toBe(text);
  },
);

test('a preview of the whole site needs no links, and no page of it is for a search engine', async () => {
  const site = office();
  await site.link([ID]);
  const output = path.join(site.folder, 'xem-truoc');
  const run = await bantin(['build', ...foldersOf(site.content, output), '--drafts']);
  expect(run.code).toBe(0);
  const pages = Object.keys(bytesOf(output)).filter((name) => name.endsWith('.html'));
  expect(pages).toContain('vi/2026/ke-hoach.html');
  expect(
    pages.filter((name) => !fs.readFileSync(path.join(output, name), 'utf8').includes('content="noindex"')),
  ).toEqual([]);
  expect(fs.existsSync(path.join(output, 'xem-truoc'))).toBe(false);
});
