import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, ROOT, temporaryFolder, writeContent } from '../setup/bantin.ts';
import {
  ANCHORS,
  anchorsOf,
  demoSettings,
  EXAMPLES,
  filesBeside,
  fragments,
  GUIDE,
  printed,
  REPORTED,
  wholeFiles,
} from './guide.ts';
import { FIELDS, MISTAKES } from './mistakes.ts';

/** What `bantin check` prints of these bulletins, as an editor sees it in a folder with `content` inside. */
async function check(bulletins: Files, ...args: string[]): Promise<string> {
  const folder = temporaryFolder();
  writeContent(folder, { ...demoSettings(), ...filesBeside(bulletins), ...bulletins });
  const { stdout, stderr } = await bantin(['check', '--lang', 'vi', ...args], { cwd: folder });
  fs.rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  return stdout;
}

/** Problems of a report but for “no translation yet”. */
async function problemsOf(bulletins: Files): Promise<string[]> {
  const report = JSON.parse(await check(bulletins, '--json')) as {
    problems: { id: string; file: string; line: number; vi: { what: string } }[];
  };
  return report.problems
    .filter(({ id }) => id !== 'translation-missing')
    .map(({ id, file, line, vi }) => `${file}:${line} ${id} ${vi.what}`);
}

describe('the editors’ guide', () => {
  test('whole files pass the check as they stand', async () => {
    expect(Object.keys(wholeFiles()).length).toBeGreaterThanOrEqual(3);
    expect(await problemsOf(wholeFiles())).toEqual([]);
  });

  test('fields and pieces of text pass the check within a bulletin', async () => {
    expect(Object.keys(fragments()).length).toBeGreaterThan(20);
    expect(await problemsOf({ ...wholeFiles(), ...fragments() })).toEqual([]);
  });

  test('settings pass the check within those of the demo', async () => {
    const settings = EXAMPLES.filter(({ language }) => language === 'yml').map(({ text }) => text);
    expect(settings.length).toBeGreaterThan(0);
    const site = `${demoSettings()['site.yml']}\n${settings.join('\n')}`;
    expect(await problemsOf({ 'site.yml': site })).toEqual([]);
  });

  test('messages are printed in it as the program prints them', async () => {
    const report = await check(MISTAKES);
    const errors = report.split('\n\n').filter((block) => block.includes('  lỗi  '));
    expect(errors).toHaveLength(10);
    for (const message of errors) expect(GUIDE).toContain(message);
  });

  test('what is pasted out of Word and Excel is taken as the guide says', () => {
    const pasted = EXAMPLES.find(({ text }) => text.includes('\t'))?.text ?? '';
    const page = printed(pasted);
    for (const part of [
      '<li>Đơn đề nghị',
      '<li>a) Bộ phận',
      '<a href="https://dichvucong.gov.vn">',
      '<li>căn cước “bản chính”;</li>',
      'nếu nộp thay.',
      '<li>số tài khoản.</li>',
      '<th scope="col">Giờ</th>',
    ])
      expect(page).toContain(part);
  });

  test('what is reported in texts out of Word and Excel is reported as the guide says', async () => {
    expect(REPORTED.length).toBeGreaterThan(5);
    const texts = REPORTED.map(({ text }, i) => [
      `bulletins/2026/chep-${i}/index.vi.md`,
      bulletin({ ...FIELDS, title: `Chép ${i}` }, text),
    ]);
    const reported = await problemsOf(Object.fromEntries(texts));
    for (const [i, { id }] of REPORTED.entries()) {
      const ids = reported.filter((each) => each.includes(`/chep-${i}/`)).map((each) => each.split(' ')[1]);
      expect([...new Set(ids)]).toEqual([id]);
    }
  });

  test('places that it refers to exist', () => {
    const links = [...GUIDE.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const inExamples = ['ho-so-can-mang-theo', '_ftn1'];
    expect(links.filter((anchor) => anchor && !ANCHORS.has(anchor) && !inExamples.includes(anchor))).toEqual(
      [],
    );
  });

  test('other pages and pictures that it refers to are there, with the headings that it names', () => {
    const links = [...GUIDE.matchAll(/\]\(([\w./-]+\.(?:md|webp|png))(?:#([^)]+))?\)/g)];
    const lost = links.filter(([, name = '', anchor]) => {
      const file = path.join(ROOT, 'docs', name);
      if (!fs.existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(fs.readFileSync(file, 'utf8')).has(anchor);
    });
    expect(links.length).toBeGreaterThan(20);
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});
