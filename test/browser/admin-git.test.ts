import fs from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin } from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { dialogSays, field, inDialog, kept, logInByToken, officeWith, PICTURE, siteWith } from './desk.ts';
import { type EditorPage, formIsClosed, openEditor, WINDOW } from './editor.ts';
import { APP_ID, type GitServer, REPO, startGitServer } from './git-server.ts';
import { type FormField, makeMistakes } from './mistakes.ts';

const HELD = 'content/bulletins/2017/hop/index.vi.md';

/** What the editor's configuration says of its forms. */
interface Config {
  collections: { name: string; fields: FormField[] }[];
}

/** A letter of Vietnamese alone, in a message and not in the name of its field. */
const VIETNAMESE = /: .*[ạảãàáậầấẩẫăắằặẳẵđêềếểễệộồốổỗôơờớởỡợưứừửữựịỉĩìíúùủũụóòỏõọ]/i;

let git: GitServer;
let built: string;

let server: StaticServer;

beforeAll(async () => {
  git = await startGitServer();
  const site = await siteWith(`{backend: gitea, repo: ${REPO}, server: ${git.origin}, appId: ${APP_ID}}`, {
    'bulletins/2017/hop/index.vi.md': bulletin({ aliases: '[/tin/cu.aspx]' }, 'Mở đầu.'),
  });
  built = site.built;
  for (const [name, text] of Object.entries(site.files)) git.files.set(`content/${name}`, Buffer.from(text));
  server = await serveFolder(built, { git: git.origin });
});
afterAll(async () => {
  await server?.close();
  await git?.close();
});

describe('the web editor, over a server of Gitea', () => {
  const browser = useSharedBrowser();
  let editor: EditorPage;

  const open = async () => openEditor(await browser.newContext(WINDOW), server.origin, { git: git.origin });

  const save = () => editor.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  beforeAll(async () => {
    editor = await open();
  });
  afterAll(() => editor?.page.context().close());

  test('tells who logs in by a wrong token, and lets in who logs in at the server', async () => {
    const { page } = editor;
    await logInByToken(editor, 'sai');
    await page.getByRole('alert').filter({ hasText: 'Mã truy cập được cung cấp không hợp lệ' }).waitFor();
    await page.getByRole('button', { name: /Đăng nhập bằng .*Gitea/ }).click();
    await page.getByText('Họp phiên đầu tiên').waitFor();
  });

  test('keeps what is written where the server refuses it, and says so', async () => {
    const { page } = editor;
    await page.goto(`${server.origin}/admin/#/collections/bulletins/new`);
    await field(editor, 'Tiêu đề').fill('Đường điện biên phủ mới');
    await field(editor, 'Tóm tắt').fill('Từ ngày 05/11/2026, đường mới thông xe.');
    await field(editor, 'Ngày xuất bản').fill('05/11/2026 07:00');
    await page.getByRole('radio', { name: 'Thông báo' }).first().click();
    await page
      .locator('[data-key-path=image] input[type=file]')
      .first()
      .setInputFiles({ name: 'cầu mới.jpg', mimeType: 'image/jpeg', buffer: PICTURE });
    await field(editor, 'Mô tả hình ảnh').fill('Cây cầu mới');
    for (const [status, message] of [
      [403, 'user cannot commit to branch'],
      [409, 'conflict'],
      [500, 'disk is full'],
    ] as const) {
      git.refusal = { status, message };
      await save();
      await dialogSays(editor, 'Những gì bạn đã viết vẫn còn trong biểu mẫu', message);
    }
    git.refusal = undefined;
    expect(await field(editor, 'Tiêu đề').inputValue()).toBe('Đường điện biên phủ mới');
    expect(git.commits).toEqual([]);
  });

  test('gives back what is written to whom the server has logged out', async () => {
    const { page } = editor;
    git.token = 'ma-2';
    await save();
    await dialogSays(
      editor,
      'Những gì bạn đã viết vẫn còn trong biểu mẫu',
      'invalid username, password or token',
    );
    await kept(editor, 'Đường điện biên phủ mới');
    await page.reload();
    await logInByToken(editor, git.token);
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await expect.poll(() => field(editor, 'Tiêu đề').inputValue()).toBe('Đường điện biên phủ mới');
  });

  test('commits a bulletin with its picture once, however long that takes, and it passes the check', async () => {
    const { page } = editor;
    let takeTurn = () => {};
    git.turn = new Promise((resolve) => {
      takeTurn = resolve;
    });
    await save();
    await page.getByRole('button', { name: 'Đang lưu…' }).waitFor();
    takeTurn();
    await formIsClosed(page);
    expect(git.commits.length).toBe(1);
    const [made] = git.commits;
    const at = `content/bulletins/${new Date().getFullYear()}/duong-dien-bien-phu-moi`;
    expect(made).toEqual({
      message: expect.stringContaining('Thêm bản tin: duong-dien-bien-phu-moi'),
      author: 'Nguyễn Thị Lan',
      paths: [expect.stringMatching(/\.jpg$/), `${at}/index.vi.md`],
    });
    expect(git.files.get(`${at}/index.vi.md`)?.toString('utf8')).toContain('date: 05/11/2026 07:00');
    expect(git.files.get(made?.paths[0] ?? '')?.equals(PICTURE)).toBe(true);
    const office = officeWith(git.files);
    const { code, stdout } = await bantin(['check', '--lang', 'vi'], { cwd: office });
    expect([stdout, code]).toEqual([expect.not.stringContaining('  lỗi  '), 0]);
  });

  test('asks before it writes over what somebody else has changed meanwhile', async () => {
    const { page } = editor;
    await page.goto(`${server.origin}/admin/#/collections/bulletins`);
    await page.getByText('Họp phiên đầu tiên').click();
    await field(editor, 'Tiêu đề').fill('Họp phiên thứ hai');
    const others = String(git.files.get(HELD)).replace('Mở đầu.', 'Người khác viết.');
    git.files.set(HELD, Buffer.from(others));
    await save();
    await dialogSays(editor, 'Người khác đã sửa bài này', 'phần người khác đã sửa sẽ mất');
    expect(String(git.files.get(HELD))).toBe(others);
    expect(await field(editor, 'Tiêu đề').inputValue()).toBe('Họp phiên thứ hai');
  });

  test('puts its whole text in the place of the other one where the editor wants that', async () => {
    await save();
    await inDialog(editor, 'Vẫn lưu').click();
    await expect.poll(() => git.commits.length).toBe(2);
    expect(git.commits[1]?.paths).toEqual([HELD]);
    const text = String(git.files.get(HELD));
    expect(text).toContain('title: Họp phiên thứ hai');
    // The other one is in the history alone.
    expect(text).toContain('Mở đầu.');
    expect(text).not.toContain('Người khác viết.');
  });

  test('reads and writes by the interface of Forgejo, in a branch beside a main one that is protected', async () => {
    git.version = '13.0.3+gitea-1.22.0';
    git.branch = 'ban-thao';
    const config = path.join(built, 'admin/config.yml');
    const text = fs.readFileSync(config, 'utf8');
    // There is no board that could be promised.
    expect(text).not.toContain('publish_mode');
    fs.writeFileSync(config, text.replace(`repo: ${REPO}`, `repo: ${REPO}\n  branch: ${git.branch}`));
    const other = await open();
    await logInByToken(other, git.token);
    await other.page.getByText('Họp phiên thứ hai').click();
    const title = other.page.getByRole('textbox', { name: 'Tiêu đề' }).first();
    await title.fill('Họp phiên thứ ba');
    await other.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect.poll(() => git.commits.length).toBe(3);
    expect(git.commits[2]?.message).toContain('Sửa bản tin');
    const written = String(git.files.get(HELD));
    for (const part of ['title: Họp phiên thứ ba', 'aliases:\n  - /tin/cu.aspx\n', 'Mở đầu.'])
      expect(written).toContain(part);
    expect([other.errors, git.unknown]).toEqual([[], []]);
    git.branch = 'main';
    fs.writeFileSync(config, text);
    await other.page.context().close();
  });

  test.each(['bulletins', 'pages'])(
    'tells in Vietnamese of a mistake in each field of %s, by its name',
    async (name) => {
      const { page } = editor;
      const { collections } = load(fs.readFileSync(path.join(built, 'admin/config.yml'), 'utf8')) as Config;
      // Not the form that was open before.
      await page.goto(`${server.origin}/admin/#/collections/${name}`);
      await page.locator('[data-key-path]').first().waitFor({ state: 'detached' });
      await page.goto(`${server.origin}/admin/#/collections/${name}/new`);
      const mistakes = await makeMistakes(page, collections.find((each) => each.name === name)?.fields ?? []);
      expect(mistakes.length).toBeGreaterThan(name === 'pages' ? 3 : 35);
      const wrong = mistakes.filter(
        ({ message, label }) => !message.startsWith(`${label}: `) || !VIETNAMESE.test(message),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('asks no other host, and forbids itself nothing', async () => {
    const { outside, errors } = editor;
    expect({ unknown: git.unknown, outside, errors, violations: await editor.violations() }).toEqual({
      unknown: [],
      outside: [],
      errors: [],
      violations: [],
    });
  });
});
