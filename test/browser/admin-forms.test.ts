import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin } from '../setup/bantin.ts';
import { useSharedBrowser } from '../setup/shared-browser.ts';
import { type StaticServer, serveFolder } from '../setup/static-server.ts';
import { field, officeWith, PICTURE, siteWith } from './desk.ts';
import { type EditorPage, formIsClosed, openEditor, WINDOW } from './editor.ts';

const YEAR = new Date().getFullYear();
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.000\nXin chào\n';

let site: Awaited<ReturnType<typeof siteWith>>;
let server: StaticServer;

beforeAll(async () => {
  const text = bulletin({ title: 'Họp tháng Giêng', date: '27/04/2017 08:00' }, 'Thân.');
  site = await siteWith('{backend: local}', {
    'bulletins/2016/hop/index.vi.md': bulletin({ title: 'Họp năm cũ', date: '01/02/2016' }, 'Thân.'),
    'bulletins/2016/hop/index.en.md': '---\ntitle: Meeting\nsummary: Sum.\n---\n\nText.\n',
    'bulletins/2017/hop/index.vi.md': text,
    'bulletins/2017/trang-tri/index.vi.md': bulletin(
      {
        title: 'Hình trang trí',
        image: 'nen.jpg',
        imageAlt: '""',
        captions: 'phu-de.vtt',
        video: 'https://youtu.be/dQw4w9WgXcQ',
      },
      'Thân.',
    ),
    'bulletins/2017/trang-tri/nen.jpg': PICTURE,
    'bulletins/2017/trang-tri/phu-de.vtt': CAPTIONS,
    'bulletins/2017/visit/index.en.md': bulletin(
      { title: 'A visit', date: '2017-05-01', source: '{vi: TTXVN, en: VNA}' },
      'Text.',
    ),
    [`bulletins/${YEAR}/the-new-bridge/index.vi.md`]: bulletin(
      { title: 'Cầu mới', date: `01/01/${YEAR}` },
      'Thân.',
    ),
  });
  server = await serveFolder(site.built);
});
afterAll(() => server?.close());

describe('the forms of the web editor', () => {
  const browser = useSharedBrowser();
  let editor: EditorPage;

  const press = () => editor.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const save = async () => {
    await press();
    await formIsClosed(editor.page);
  };
  const open = async (name: string, item?: string) => {
    await editor.page.goto(`${server.origin}/admin/#/collections/${name}`);
    if (item) await editor.page.getByText(item).locator('visible=true').first().click();
  };
  const frame = () => editor.page.frameLocator('iframe').first();
  /** A text of the folder, once there are these words in it. */
  async function saved(name: string, words: string): Promise<string> {
    let text = '';
    await expect
      .poll(async () => {
        text = Buffer.from((await editor.files()).get(`content/bulletins/${name}`) ?? '').toString('utf8');
        return text;
      })
      .toContain(words);
    return text;
  }

  beforeAll(async () => {
    editor = await openEditor(await browser.newContext(WINDOW), server.origin, {
      content: site.content,
    });
    await editor.page.getByRole('button', { name: /cục bộ/i }).click();
  });
  afterAll(() => editor?.page.context().close());

  test('has each bulletin, though folders of several years have one name', async () => {
    const { page } = editor;
    await page.getByText('Họp năm cũ · 01/02/2016').waitFor();
    await page.getByText('Họp tháng Giêng · 27/04/2017').waitFor();
    expect(await page.getByText('A visit').count()).toBe(0);
  });

  test('puts a translation beside its original, in whatever year that is', async () => {
    const { page } = editor;
    await open('bulletins', 'Họp tháng Giêng');
    await frame().getByText('Thứ 5, Ngày 27/04/2017, 08:00').waitFor();
    await page
      .getByRole('radio', { name: /Tiếng Anh/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /Bật .*Tiếng Anh/ })
      .first()
      .click();
    await field(editor, 'Tiêu đề').fill('January meeting');
    await field(editor, 'Tóm tắt').fill('Summary.');
    await page.locator('.lexical-root').locator('visible=true').first().click();
    await page.keyboard.type('What was said.');
    await save();
    expect(await saved('2017/hop/index.en.md', 'January meeting')).not.toContain('date:');
    expect(
      Buffer.from((await editor.files()).get('content/bulletins/2016/hop/index.en.md') ?? '').toString(),
    ).toContain('title: Meeting\n');
  });

  test('leaves a picture that is decoration, a video and its captions as they stand', async () => {
    await open('bulletins', 'Hình trang trí');
    await field(editor, 'Tiêu đề').fill('Hình chỉ để trang trí');
    await save();
    const text = await saved('2017/trang-tri/index.vi.md', 'Hình chỉ để trang trí');
    for (const line of [
      "imageAlt: ''",
      'image: nen.jpg',
      'captions: phu-de.vtt',
      'video: https://youtu.be/dQw4w9WgXcQ',
    ])
      expect(text).toContain(`\n${line}\n`);
    expect(text).not.toMatch(/imageIsDecoration|false/);
  });

  test('makes a bulletin in English alone, in a folder of its own, with a picture that is decoration', async () => {
    const { page } = editor;
    await open('bulletins-en');
    await page.getByText('A visit · 2017-05-01').waitFor();
    expect(await page.getByText('Họp').count()).toBe(0);
    await page.goto(`${server.origin}/admin/#/collections/bulletins-en/new`);
    await field(editor, 'Tiêu đề').fill('The new bridge');
    await field(editor, 'Tóm tắt').fill('It is open.');
    await field(editor, 'Ngày xuất bản').fill(`20/11/${YEAR} 08:00`);
    await page.getByRole('radio', { name: 'Thông báo' }).first().click();
    await page.getByRole('radio', { name: 'Đã duyệt' }).first().click();
    await page
      .locator('[data-key-path=image] input[type=file]')
      .first()
      .setInputFiles({ name: 'bridge.jpg', mimeType: 'image/jpeg', buffer: PICTURE });
    await page.locator('[data-key-path=imageIsDecoration] [role=switch]').first().click();
    await frame()
      .getByText(/^\w+day, 20 November/)
      .waitFor();
    await page.getByRole('button', { name: /Thêm .*tài liệu đính kèm/ }).click();
    await press();
    for (const message of ['Tệp: không được để trống.', 'Tên tài liệu: không được để trống.'])
      await page.getByText(message).first().waitFor();
    await page
      .locator('[data-key-path="attachments.0.file"] input[type=file]')
      .first()
      .setInputFiles({
        name: 'map.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
      });
    await page.locator('[data-key-path="attachments.0.title"]').getByRole('textbox').fill('Map');
    await save();
    // Another folder than that of a bulletin in Vietnamese with this name.
    const text = await saved(`${YEAR}/the-new-bridge-1/index.en.md`, 'The new bridge');
    for (const line of [`date: 20/11/${YEAR} 08:00`, "imageAlt: ''", 'image: bridge.jpg', '    title: Map'])
      expect(text).toContain(`\n${line}\n`);
  });

  test('gives the English words of what a text in English alone says in both languages, and keeps the others', async () => {
    await open('bulletins-en', 'A visit');
    expect(await field(editor, 'Nguồn').inputValue()).toBe('VNA');
    await field(editor, 'Nguồn').fill('VNA, Ha Noi');
    await save();
    expect(await saved('2017/visit/index.en.md', 'VNA, Ha Noi')).toContain('  vi: TTXVN\n');
  });

  test('asks in Vietnamese for the name of a file, in one language at least', async () => {
    const { page } = editor;
    await page.goto(`${server.origin}/admin/#/collections/bulletins/new`);
    await page.getByRole('button', { name: /Thêm .*tài liệu đính kèm/ }).click();
    await press();
    const title = page.locator('[data-key-path="attachments.0.title.vi"]');
    const heights = [
      title.locator('header').filter({ hasText: 'Tên tài liệu (tiếng Việt)' }),
      title.locator('.validation').filter({ hasText: 'Tên tài liệu (tiếng Việt): không được để trống.' }),
      title.locator('input'),
    ].map(async (each) => (await each.first().boundingBox())?.y ?? 0);
    // Below the name of the field, and above its box.
    const [label = 0, message = 0, box = 0] = await Promise.all(heights);
    expect([label > 0, label < message, message < box]).toEqual([true, true, true]);
  });

  test('what they save is checked without an error', async () => {
    const office = officeWith(await editor.files());
    const { code, stdout } = await bantin(['check', '--lang', 'vi'], { cwd: office });
    expect([stdout, code]).toEqual([expect.not.stringContaining('  lỗi  '), 0]);
    expect({ errors: editor.errors, violations: await editor.violations() }).toEqual({
      errors: [],
      violations: [],
    });
  });
});
