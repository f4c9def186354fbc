import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin } from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import {
  button,
  choose,
  column,
  dialogSays,
  faultsOfConfig,
  field,
  inDialog,
  kept,
  logInByToken,
  officeWith,
  openBoard,
  PICTURE,
  siteWith,
  widthOf,
} from './desk.ts';
import { type EditorPage, formIsClosed, openEditor, WINDOW } from './editor.ts';
import { startGitHub } from './hosts/github.ts';
import { GITHUB, LOGIN, leadFromGitHub } from './hosts/github-addresses.ts';
import { startGitLab } from './hosts/gitlab.ts';
import { APP_ID } from './hosts/gitlab-login.ts';
import { type Host, LAN, MINH, REPO } from './hosts/host.ts';
import { MAIN } from './hosts/repository.ts';

const TITLE = 'Đường điện biên phủ mới';
const SLUG = 'duong-dien-bien-phu-moi';
const BRANCH = `cms/bulletins/${new Date().getFullYear()}-${SLUG}`;
const AT = `content/bulletins/${new Date().getFullYear()}/${SLUG}`;
const FILE = `${AT}/index.vi.md`;

describe.each([
  {
    name: 'GitHub',
    start: startGitHub,
    admin: () => `{backend: github, repo: ${REPO}, login: '${LOGIN}'}`,
    addresses: () => [...GITHUB, LOGIN],
    asked: () => GITHUB.slice(0, 2),
  },
  {
    name: 'GitLab',
    start: startGitLab,
    admin: ({ origin }: Host) => `{backend: gitlab, repo: ${REPO}, server: ${origin}, appId: ${APP_ID}}`,
    addresses: ({ origin }: Host) => [origin],
    asked: ({ origin }: Host) => [origin],
  },
])('the web editor, over a server of $name', ({ name, start, admin, addresses, asked }) => {
  const browser = useSharedBrowser();
  let host: Host;
  let server: StaticServer;
  let built: string;
  let writer: EditorPage;
  let approver: EditorPage;

  beforeAll(async () => {
    host = await start();
    const site = await siteWith(admin(host), {
      'bulletins/2017/hop/index.vi.md': bulletin({}, 'Mở đầu.'),
    });
    built = site.built;
    host.repository.commit(
      MAIN,
      'Nội dung đầu tiên',
      MINH,
      Object.entries(site.files).map(([file, text]) => ({
        path: `content/${file}`,
        bytes: Buffer.from(text),
      })),
    );
    server = await serveFolder(built, name === 'GitLab' ? { git: host.origin } : {});
    writer = await open();
  });
  afterAll(async () => {
    await writer?.page.context().close();
    await approver?.page.context().close();
    await server?.close();
    await host?.close();
  });

  async function open(): Promise<EditorPage> {
    const context = await browser.newContext(WINDOW);
    if (name === 'GitHub') await leadFromGitHub(context, host.origin);
    return openEditor(context, server.origin, { git: addresses(host) });
  }

  const closed = ({ page }: EditorPage) => formIsClosed(page);
  const proposal = () => {
    const { title, branch, labels, isDraft, state } = host.proposals[0] ?? {};
    return { title, branch, labels, isDraft, state };
  };

  test('logs in', async () => {
    const { page } = writer;
    await logInByToken(writer, 'sai');
    await page.getByRole('alert').filter({ hasText: 'Mã truy cập được cung cấp không hợp lệ' }).waitFor();
    await page.getByRole('button', { name: new RegExp(`Đăng nhập bằng .*${name}`) }).click();
    await page.getByText('Họp phiên đầu tiên').waitFor();
  });

  test('keeps a bulletin as a draft, in a branch of its own', async () => {
    const { page } = writer;
    await page.goto(`${server.origin}/admin/#/collections/bulletins/new`);
    await field(writer, 'Tiêu đề').fill(TITLE);
    await field(writer, 'Tóm tắt').fill('Từ ngày 05/11/2026, đường mới thông xe.');
    await field(writer, 'Ngày xuất bản').fill('05/11/2026 07:00');
    await page.getByRole('radio', { name: 'Thông báo' }).first().click();
    await page
      .locator('[data-key-path=image] input[type=file]')
      .first()
      .setInputFiles({ name: 'cầu mới.jpg', mimeType: 'image/jpeg', buffer: PICTURE });
    await field(writer, 'Mô tả hình ảnh').fill('Cây cầu mới');
    await page.locator('.lexical-root').first().click();
    await page.keyboard.type('Xe qua cầu từ 7 giờ.');
    await button(writer, 'Lưu').click();
    await inDialog(writer, 'Để sau').click();
    await closed(writer);
    expect(proposal()).toEqual({
      title: expect.stringContaining(`Thêm bản tin: ${SLUG}`),
      branch: BRANCH,
      labels: ['sveltia-cms/draft'],
      isDraft: true,
      state: 'opened',
    });
    expect(host.repository.read(BRANCH, FILE)).toContain('date: 05/11/2026 07:00');
    expect(host.repository.log(BRANCH, FILE)[0]?.author).toEqual({ name: LAN.name, email: LAN.email });
    expect(host.repository.find(`${MAIN}:${FILE}`)).toBeUndefined();
  });

  test('sends it for approval from the board, where its stages have the words of offices', async () => {
    const { page } = writer;
    // Two hours later: the editor has its token renewed where the host gives it one for that.
    host.users.delete('oauth-1');
    await openBoard(writer);
    const card = column(writer, 'Bản nháp').getByRole('listitem').filter({ hasText: TITLE });
    await card.dragTo(column(writer, 'Chờ duyệt'));
    await column(writer, 'Chờ duyệt').getByText(TITLE).waitFor();
    expect(await page.locator('h3[id$=-column-title]').allInnerTexts()).toEqual([
      'Bản nháp',
      'Chờ duyệt',
      'Đã duyệt',
    ]);
    await expect.poll(proposal).toMatchObject({ labels: ['sveltia-cms/pending_review'], isDraft: false });
  });

  test('does not write over what somebody else has changed in it, and gives back what was written', async () => {
    const { page } = writer;
    const others = host.repository.read(BRANCH, FILE).replace('7 giờ', '8 giờ');
    host.repository.commit(BRANCH, 'Sửa giờ', MINH, [{ path: FILE, bytes: Buffer.from(others) }]);
    await page.getByRole('button', { name: TITLE }).click();
    await field(writer, 'Tiêu đề').press('End');
    await page.keyboard.type(' thông xe');
    await button(writer, 'Lưu').click();
    await dialogSays(
      writer,
      'Những gì bạn đã viết vẫn còn',
      'Bài này đã được sửa trong kho sau khi bạn mở bài.',
    );
    expect(host.repository.read(BRANCH, FILE)).toBe(others);
    await kept(writer, `${TITLE} thông xe`);
    await page.reload();
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await expect.poll(() => field(writer, 'Tiêu đề').inputValue()).toBe(`${TITLE} thông xe`);
    await button(writer, 'Lưu').click();
    await closed(writer);
    expect(host.repository.read(BRANCH, FILE)).toContain(`title: ${TITLE} thông xe`);
    expect(host.repository.log(BRANCH, FILE).map(({ author }) => author.name)).toEqual([
      LAN.name,
      MINH.name,
      LAN.name,
    ]);
  });

  test('shows it to whoever approves, with its picture, which only a token opens', async () => {
    approver = await open();
    const { page } = approver;
    await logInByToken(approver, 'ma-cua-minh');
    await openBoard(approver);
    await column(approver, 'Chờ duyệt').getByRole('button', { name: TITLE }).click();
    await expect.poll(() => widthOf(page.locator('[data-key-path=image] img'))).toBeGreaterThan(0);
    const preview = page.frameLocator('iframe').first();
    await expect.poll(() => widthOf(preview.locator('figure img'))).toBe(900);
    await choose(approver, /Trạng thái: .?Chờ duyệt/, 'Đã duyệt');
    await expect
      .poll(proposal)
      .toMatchObject({ labels: ['sveltia-cms/pending_publish'], isDraft: false, state: 'opened' });
  });

  test('keeps it where the host does not let it through, and says where to look', async () => {
    host.protection = 'At least 1 approving review is required by reviewers with write access.';
    await button(approver, 'Đăng bản tin').click();
    await inDialog(approver, 'Đăng').click();
    await approver.page.getByText('Chưa đăng được, bài vẫn ở “Đã duyệt”.').waitFor();
    expect(proposal()).toMatchObject({ state: 'opened' });
    host.protection = undefined;
  });

  test('publishes it: what arrives passes the check', async () => {
    await button(approver, 'Đăng bản tin').click();
    await inDialog(approver, 'Đăng').click();
    await expect.poll(proposal).toMatchObject({ state: 'merged' });
    await closed(approver);
    expect(host.repository.branches()).toEqual([MAIN]);
    const office = officeWith(host.repository.files(MAIN));
    expect(fs.readdirSync(path.join(office, AT)).sort()).toEqual([
      expect.stringMatching(/\.jpg$/),
      'index.vi.md',
    ]);
    const { code, stdout } = await bantin(['check', '--lang', 'vi'], { cwd: office });
    expect([stdout, code]).toEqual([expect.not.stringContaining('  lỗi  '), 0]);
  });

  test('does not write over somebody else’s proposal for a bulletin that it has not read', async () => {
    const branch = 'cms/bulletins/2017-hop';
    for (const { editor, title, isTaken } of [
      { editor: approver, title: 'Họp phiên thứ hai', isTaken: true },
      { editor: writer, title: 'Họp phiên thứ ba', isTaken: false },
    ]) {
      const { page } = editor;
      await page.goto(`${server.origin}/admin/#/collections/bulletins/entries/2017/hop/index`);
      await page.getByRole('textbox', { name: 'Tiêu đề' }).first().fill(title);
      await button(editor, 'Lưu').click();
      if (isTaken) await inDialog(editor, 'Để sau').click();
      else await dialogSays(editor, 'Bài này đã được sửa trong kho sau khi bạn mở bài.');
    }
    expect(host.repository.read(branch, 'content/bulletins/2017/hop/index.vi.md')).toContain(
      'Họp phiên thứ hai',
    );
    expect(host.proposals.length).toBe(2);
  });

  test('may ask its host alone, asks no other, and forbids itself nothing', async () => {
    const page = fs.readFileSync(path.join(built, 'admin/index.html'), 'utf8');
    const [, policy = ''] = /connect-src ([^;]+);/.exec(page) ?? [];
    expect(faultsOfConfig(built)).toEqual([]);
    expect(policy.split(' ')).toEqual([`'self'`, 'blob:', 'data:', ...asked(host)]);
    expect({
      unknown: host.unknown,
      outside: [...writer.outside, ...approver.outside],
      errors: [...writer.errors, ...approver.errors],
      violations: [...(await writer.violations()), ...(await approver.violations())],
    }).toEqual({ unknown: [], outside: [], errors: [], violations: [] });
  });
});
