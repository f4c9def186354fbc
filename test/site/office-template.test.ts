import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bantin, type Files, ROOT, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { deadLinks, htmlFaults, htmlFiles } from '../tools/check-site.ts';

const TEMPLATE = path.join(ROOT, 'src/office/template');
const DRAFT = 'bulletins/2026/tin-dau-tien/index.vi.md';

const settings = (languages: readonly string[], base: string) => {
  const text = `{${languages.map((lang) => `${lang}: Cơ quan thử`).join(', ')}}`;
  return `baseUrl: https://bantin.example.gov.vn${base}
languages: [${languages.join(', ')}]
name: ${text}
owner: {authority: ${text}, responsible: ${text}, address: ${text}}
logo: assets/logo.svg
menu: [gioi-thieu, lien-he, kha-nang-tiep-can, rieng-tu]
`;
};

/** The files of a new office's content: in the year 2026, and in its languages alone. */
function newContent(languages: readonly string[], base = ''): Files {
  const root = path.join(TEMPLATE, 'content');
  const names = fs.readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => fs.statSync(path.join(root, name)).isFile())
    .filter((name) => languages.includes('en') || !name.endsWith('.en.md'))
    .map((name) => [name.replace('YEAR', '2026'), fs.readFileSync(path.join(root, name))] as const);
  return { ...Object.fromEntries(files), 'site.yml': settings(languages, base) };
}

/** Places and ids of what `bantin check` finds, but for the places that the office is to fill in. */
async function problemsOf(files: Files): Promise<string[]> {
  const folder = temporaryFolder();
  writeContent(folder, files);
  const { stdout } = await bantin(['check', '--json'], { cwd: folder });
  const report = JSON.parse(stdout) as { problems: { id: string; file: string; line: number }[] };
  return report.problems
    .filter(({ id }) => id !== 'placeholder-left')
    .map(({ id, file, line }) => `${file}:${line} ${id}`);
}

describe.for([
  [['vi'], ''],
  [['vi', 'en'], '/ban-tin'],
] as const)('the content of a new office, in %s, at “%s”', ([languages, base]) => {
  const folder = temporaryFolder();
  const output = path.join(folder, 'dist');
  const page = (file: string) => fs.readFileSync(path.join(output, file), 'utf8');

  test('is a whole site', async () => {
    const files = newContent(languages, base);
    expect(await problemsOf(files)).toEqual([]);
    writeContent(folder, files);
    const { code, stderr } = await bantin(['build'], { cwd: folder });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('lỗi')]);
    const pages = htmlFiles(output);
    const inVietnamese = ['gioi-thieu', 'lien-he', 'kha-nang-tiep-can', 'rieng-tu'].map(
      (name) => `vi/${name}.html`,
    );
    const inEnglish = ['about', 'contact', 'accessibility', 'privacy'].map((name) => `en/${name}.html`);
    expect(pages).toEqual(expect.arrayContaining(inVietnamese));
    expect(inEnglish.filter((file) => pages.includes(file))).toEqual(languages.length > 1 ? inEnglish : []);
    const faults = pages.map(async (file) => [
      ...(await htmlFaults(output, file)),
      ...deadLinks(output, file, base),
    ]);
    expect((await Promise.all(faults)).flat()).toEqual([]);
  });

  test('publishes neither the notes for editors nor the draft', () => {
    const everything = htmlFiles(output).map(page).join('\n');
    expect(everything).not.toMatch(/người biên tập;|A note for editors|Tin đầu tiên/);
  });

  test('marks each place that the office is to fill in', () => {
    for (const name of ['gioi-thieu', 'lien-he', 'kha-nang-tiep-can', 'rieng-tu'])
      expect(page(`vi/${name}.html`)).toContain('[điền ');
    const foreign = htmlFiles(output).filter((file) => file.startsWith('en/'));
    expect(foreign.filter((file) => page(file).includes('[điền '))).toEqual([]);
    expect(foreign.filter((file) => page(file).includes('[fill in ')).length).toBe(foreign.length && 4);
  });
});

describe('the first draft', () => {
  const draft = String(newContent(['vi'])[DRAFT]);

  test('wants its date before it can be published', async () => {
    const approved = draft.replace('status: draft', 'status: approved');
    expect(await problemsOf({ ...newContent(['vi']), [DRAFT]: approved })).toEqual([
      `content/${DRAFT}:13 field-missing`,
    ]);
  });

  test('explains fields as they are written: with all of them it passes the check', async () => {
    const all = draft
      .replace(/^# (?=[a-z]+[A-Z]?[a-z]*: | {2})/gm, '')
      .replace(/^# (?=(?:attachments|editorial):$)/gm, '')
      .replace('date:', 'date: 02/09/2026 07:00')
      .replace('status: draft', 'status: approved');
    expect(all).toMatch(/^editorial:\n {2}email: /m);
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    const beside = (name: string) => `${path.posix.dirname(DRAFT)}/${name}`;
    const files = { [DRAFT]: all, [beside('hinh.jpg')]: picture, [beside('mau-don.docx')]: 'PK\u0003\u0004' };
    expect(await problemsOf({ ...newContent(['vi']), ...files })).toEqual([]);
  });
});

describe('the other files of a new office', () => {
  const read = (name: string) => fs.readFileSync(path.join(TEMPLATE, name), 'utf8');

  test('leave to npm what it would not take into a package', () => {
    const names = fs.readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => path.basename(name).startsWith('.'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['gitignore', 'gitattributes', 'editorconfig']));
  });

  test('a README that says where it takes the office’s name', () => {
    expect(read('README.md')).toMatch(/^# __NAME__\n/);
  });
});
