import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin, SETTINGS } from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { build } from '../setup/site.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { faultsOfConfig, field, officeWith, PICTURE, siteWith } from './desk.ts';
import { type EditorPage, formIsClosed, openEditor, WINDOW } from './editor.ts';

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const BOX = '::: warning Ngập sâu\nKhông qua ngầm Cầu Son.\n\n1. Đi đường tránh.\n:::';
const LETTERED = 'a) Bến Mộc\nb) Khe Dâu\nđ) Vân Đài';
const SIDED = '| Xã | Hộ |\n|:--|--:|\n| Khe Dâu | 12 |';

/** As Word puts it on the clipboard. */
const OUT_OF_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal><b><span style='font-size:13.0pt;font-family:"Times New Roman"'>Lịch cắt điện</span></b><o:p></o:p></p>
<table class=MsoNormalTable border=1 style='border-collapse:collapse'>
<tr><td style='width:3cm'><p class=MsoNormal>Khu phố<o:p></o:p></p></td><td><p class=MsoNormal>Giờ</p></td></tr>
<tr><td><p class=MsoNormal>Bến Mộc</p></td><td><p class=MsoNormal>07:00 – 11:00</p></td></tr>
</table><p class=MsoNormal>Hết lịch.</p><!--EndFragment--></body></html>`;

let built: string;
let content: string;
let server: StaticServer;

beforeAll(async () => {
  const bulletins = {
    'bulletins/2017/hop/index.vi.md': bulletin(
      {
        author: 'Mai Xuân',
        source: '{vi: TTXVN, en: VNA}',
        attachments: '[{file: a.pdf, title: Kế hoạch}]',
        them: undefined,
        editorial: '{email: rieng@example.gov.vn, note: Chờ xác nhận}',
      },
      `Mở đầu.\n\n${BOX}\n\n${LETTERED}\n\n${SIDED}\n\nHết[^1].\n\n[^1]: Nguồn.`,
    ),
    'bulletins/2017/hop/a.pdf': PDF,
  };
  ({ built, content } = await siteWith('{backend: local}', bulletins, SETTINGS));
  server = await serveFolder(built);
});
afterAll(() => server?.close());

describe('the web editor', () => {
  const browser = useSharedBrowser();
  let editor: EditorPage;

  const open = async (more = {}) =>
    openEditor(await browser.newContext({ ...WINDOW, ...more }), server.origin, {
      content,
    });

  const save = () => editor.page.getByRole('button', { name: /^(?:Lưu|Save)$/ }).click();
  /** Pastes as a browser does. */
  const paste = (html: string) =>
    editor.page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', ${JSON.stringify(html)});
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
  /** Until what is saved is in the folder. */
  async function saved(name: string, words: string): Promise<string> {
    let text = '';
    await expect
      .poll(async () => {
        text = Buffer.from((await editor.files()).get(name) ?? '').toString('utf8');
        return text;
      })
      .toContain(words);
    await formIsClosed(editor.page);
    return text;
  }

  beforeAll(async () => {
    editor = await open();
  });
  afterAll(() => editor?.page.context().close());

  test('tells in Vietnamese what is wrong in a field, and names it', async () => {
    const { page } = editor;
    await page.getByRole('button', { name: /cục bộ/i }).click();
    await page.getByText('Họp phiên đầu tiên').waitFor();
    await page.goto(`${server.origin}/admin/#/collections/bulletins/new`);
    await field(editor, 'Tiêu đề').fill('Đường điện biên phủ mới');
    await field(editor, 'Tóm tắt').fill('Từ ngày 05/11/2026, đường mới thông xe.');
    await field(editor, 'Ngày xuất bản').fill('30/02/2026');
    await page.getByRole('radio', { name: 'Thông báo' }).first().click();
    await field(editor, 'Đường dẫn').fill('Đường Mới');
    await save();
    await page.getByText('Ngày xuất bản: cần viết ngày: “27/04/2017”', { exact: false }).waitFor();
    await page.getByText('Đường dẫn: cần viết chữ thường không dấu', { exact: false }).waitFor();
    await field(editor, 'Ngày xuất bản').fill('05/11/2026 07:00');
    await field(editor, 'Đường dẫn').fill('');
  });

  test('makes a bulletin in two languages, with a picture, an attachment and a table out of Word', async () => {
    const { page } = editor;
    await page
      .locator('[data-key-path=image] input[type=file]')
      .first()
      .setInputFiles({ name: 'cầu mới.jpg', mimeType: 'image/jpeg', buffer: PICTURE });
    await field(editor, 'Mô tả hình ảnh').fill('Cây cầu mới');
    await page.locator('.lexical-root').first().click();
    await paste(OUT_OF_WORD);
    await page.locator('.lexical-root table').waitFor();
    await page.getByRole('button', { name: /Thêm .*tài liệu đính kèm/ }).click();
    await page
      .locator('[data-key-path="attachments.0.file"] input[type=file]')
      .first()
      .setInputFiles({ name: 'mau-don.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) });
    await page.locator('[data-key-path="attachments.0.title.vi"]').getByRole('textbox').fill('Mẫu đơn');
    await page
      .getByRole('radio', { name: /Tiếng Anh/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /Bật .*Tiếng Anh/ })
      .first()
      .click();
    await field(editor, 'Tiêu đề').fill('The new road');
    await field(editor, 'Tóm tắt').fill('From 5 November.');
    await field(editor, 'Mô tả hình ảnh').fill('The new bridge');
    await save();
    const year = new Date().getFullYear();
    const at = `content/bulletins/${year}/duong-dien-bien-phu-moi`;
    const english = await saved(`${at}/index.en.md`, 'The new road');
    const text = await saved(`${at}/index.vi.md`, 'Đường điện biên phủ mới');
    expect(text).toContain('date: 05/11/2026 07:00');
    expect(text).toContain(
      '**Lịch cắt điện**\n\n| Khu phố | Giờ |\n| --- | --- |\n| Bến Mộc | 07:00 – 11:00 |',
    );
    expect(text).not.toMatch(/Mso|<|\bsummary: ''/);
    expect(english).not.toMatch(/date:|category:|attachments:/);
    const files = await editor.files();
    const beside = [...files.keys()].filter((name) => name.startsWith(`${at}/`) && !name.endsWith('.md'));
    expect(beside.length).toBe(2);
  });

  test('leaves what an editor has written by hand as it is, and tells of nothing private in the preview', async () => {
    const { page } = editor;
    await page.goto(`${server.origin}/admin/#/collections/bulletins`);
    await page.getByText('Họp phiên đầu tiên').click();
    await field(editor, 'Tiêu đề').fill('Họp phiên thứ hai');
    const preview = page.frameLocator('iframe').first();
    await preview.locator('.box.warning', { hasText: 'Ngập sâu' }).waitFor();
    expect(await preview.locator('body').innerText()).not.toMatch(/rieng@|Chờ xác nhận/);
    // At the end of the text, which is thereby written anew.
    await page.locator('.lexical-root').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thêm.');
    await save();
    const text = await saved('content/bulletins/2017/hop/index.vi.md', 'Họp phiên thứ hai');
    for (const part of [BOX, LETTERED, SIDED, 'Hết[^1].', 'rieng@example.gov.vn', 'TTXVN', 'VNA', 'Kế hoạch'])
      expect(text).toContain(part);
  });

  test('what it saves is checked and built without an error', async () => {
    const office = officeWith(await editor.files());
    const { code, stdout } = await bantin(['check', '--lang', 'vi'], { cwd: office });
    expect([stdout, code]).toEqual([expect.not.stringContaining('  lỗi  '), 0]);
    fs.writeFileSync(path.join(office, 'content/site.yml'), String(SETTINGS['site.yml']));
    const output = path.join(office, 'dist');
    expect((await build(path.join(office, 'content'), output)).code).toBe(0);
    expect(fs.existsSync(path.join(output, 'admin'))).toBe(false);
  });

  test('asks no other host, and forbids itself nothing', async () => {
    const { outside, errors } = editor;
    expect({ outside, errors, violations: await editor.violations() }).toEqual({
      outside: [],
      errors: [],
      violations: [],
    });
  });

  test('speaks English to who reads that, and fades from page to page for who does not refuse motion', async () => {
    const english = await open({ locale: 'en-US', reducedMotion: 'no-preference' });
    await english.page.getByRole('button', { name: /local repository/i }).click();
    await english.page.getByText('Standing pages').waitFor();
    const fades = ({ page }: EditorPage) => page.evaluate(() => 'startViewTransition' in document);
    expect([await fades(english), await fades(editor)]).toEqual([true, false]);
    await english.page.context().close();
  });
});

describe('its files', () => {
  const at = (name: string) => path.join(built, 'admin', name);
  const text = (name: string) => fs.readFileSync(at(name), 'utf8');

  test('are a configuration as the editor’s own schema wants it, in both languages', () => {
    expect([faultsOfConfig(built), faultsOfConfig(built, 'config.en.yml')]).toEqual([[], []]);
  });

  test('name no host from which anything is loaded', () => {
    const scripts = fs.readdirSync(built, { recursive: true, encoding: 'utf8' });
    const editors = scripts.filter((name) => /^admin.editor-.*\.js$/.test(name));
    expect(editors.length).toBe(1);
    expect(fs.readFileSync(path.join(built, editors[0] ?? ''), 'utf8')).not.toMatch(
      /cdn\.jsdelivr\.net\/fontsource/,
    );
  });

  test('are kept from search engines and from reading without a network', () => {
    expect(text('index.html')).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(fs.readFileSync(path.join(built, 'sitemap.xml'), 'utf8')).not.toContain('/admin/');
    expect(fs.readFileSync(path.join(built, 'vi/offline.json'), 'utf8')).not.toContain('admin');
  });
});
