import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin } from '../setup/bantin.ts';
import { killedAt } from '../setup/moments.ts';
import { moving, reportOf, textOf } from '../setup/moving.ts';
import { oldItems } from '../setup/old-portal.ts';
import { bytesOf } from '../setup/site.ts';

const items = (...more: Record<string, unknown>[]) =>
  JSON.stringify({
    value: [
      {
        ID: 1,
        Title: 'Tin một',
        'Nội dung': '<p>Một</p>',
        'Ngày xuất bản': '27/04/2017',
        'Phân loại': 'Tin tức',
      },
      {
        ID: 2,
        Title: 'Tin hai',
        'Nội dung': '<p>Hai</p>',
        'Ngày xuất bản': '28/04/2017',
        'Phân loại': 'Tin tức',
      },
      {
        ID: 3,
        Title: 'Tin ba',
        'Nội dung': '<p>Ba</p>',
        'Ngày xuất bản': '29/04/2017',
        'Phân loại': 'Tin tức',
      },
      ...more,
    ],
  });
const MOVE = ['import', 'sp.json', '--map', 'mapping.yml', '--status', 'approved'];

test('a second import changes what changed, and nothing that an editor has touched', async () => {
  const office = moving({ 'sp.json': items() });
  await office.run(...MOVE);
  const before = bytesOf(office.folder);
  const again = await office.run(...MOVE);
  expect(again.stdout).toContain('không đổi so với lần trước: 3');
  const { 'import/bao-cao.csv': _csv, 'import/bao-cao.html': _html, ...kept } = before;
  expect(bytesOf(office.folder)).toMatchObject(kept);

  const edited = path.join(office.content, 'bulletins/2017/tin-mot/index.vi.md');
  fs.appendFileSync(edited, '\nBiên tập viên đã thêm.\n');
  fs.rmSync(path.join(office.content, 'bulletins/2017/tin-hai'), { recursive: true });
  const changed = items({
    ID: 4,
    Title: 'Tin ba',
    'Nội dung': '<p>Bốn</p>',
    'Ngày xuất bản': '29/04/2017',
    'Phân loại': 'Tin tức',
  })
    .replace('<p>Một</p>', '<p>Một mới</p>')
    .replace('<p>Ba</p>', '<p>Ba mới</p>');
  fs.writeFileSync(path.join(office.folder, 'sp.json'), changed);
  await office.run(...MOVE);
  expect(textOf(office, '2017/tin-mot')).toContain('Một\n\nBiên tập viên đã thêm.');
  expect(fs.existsSync(path.join(office.content, 'bulletins/2017/tin-hai'))).toBe(false);
  expect(textOf(office, '2017/tin-ba')).toContain('Ba mới');
  expect(textOf(office, '2017/tin-ba-4')).toContain('Bốn');
  const report = reportOf(office);
  expect(report).toContain('sharepoint:1;Tin một;giữ bản người biên tập đã sửa;2017/tin-mot');
  expect(report).toContain('sharepoint:2;Tin hai;không tạo lại, người biên tập đã xóa');
  expect(report).toMatch(/sharepoint:3;Tin ba;đã nhận, có thay đổi \(cập nhật\)/);
  expect(report).toContain('cùng tiêu đề và ngày với: 2017/tin-ba');
});

test('a lost ledger takes no bulletin for a new one, and a folder of the office is not taken', async () => {
  const office = moving({ 'sp.json': items() });
  const own = path.join(office.content, 'bulletins/2017/tin-mot');
  fs.mkdirSync(own, { recursive: true });
  fs.writeFileSync(path.join(own, 'index.vi.md'), '---\ntitle: Của cơ quan\n---\n');
  await office.run(...MOVE);
  expect(textOf(office, '2017/tin-mot')).toContain('Của cơ quan');
  expect(textOf(office, '2017/tin-mot-1')).toContain('title: Tin một');
  const before = bytesOf(office.content);
  fs.rmSync(path.join(office.folder, 'import'), { recursive: true });
  fs.rmSync(own, { recursive: true });
  fs.renameSync(path.join(office.content, 'bulletins/2017/tin-mot-1'), own);
  expect((await office.run(...MOVE)).stdout).toContain('không đổi so với lần trước: 3');
  expect(Object.keys(bytesOf(office.content))).toHaveLength(Object.keys(before).length - 1);
});

const PAGES = Object.fromEntries(
  [0, 1].map((page) => [`sp/${page + 1}.json`, JSON.stringify({ value: oldItems(60, page * 60 + 1) })]),
);
const ALL = [
  'import',
  'sp',
  '--map',
  'mapping.yml',
  '--status',
  'approved',
  '--now',
  '2026-11-20T08:00:00+07:00',
];

test('an import that was killed in the middle and run again gives what one gives that was not', async () => {
  const whole = moving(PAGES);
  const done = await whole.run(...ALL);
  expect(done.stdout).toContain('Đã xem 120 dòng');
  const killed = moving(PAGES);
  const ledger = path.join(killed.folder, 'import/ledger.jsonl');
  expect(await bantin(ALL, { cwd: killed.folder, env: killedAt(200) })).toMatchObject({ code: null });
  const left = fs.readFileSync(ledger, 'utf8').split('\n').length;
  expect(left).toBeGreaterThan(20);
  expect(left).toBeLessThan(100);
  const again = await killed.run(...ALL);
  expect(again.code).toBe(0);
  expect(bytesOf(killed.content)).toEqual(bytesOf(whole.content));
  expect(fs.readFileSync(ledger, 'utf8')).toBe(
    fs.readFileSync(path.join(whole.folder, 'import/ledger.jsonl'), 'utf8'),
  );
  // Every row is in the report; nothing private is anywhere.
  const rows = reportOf(whole).trim().split('\r\n');
  expect(rows).toHaveLength(121);
  const written = Object.keys(bytesOf(whole.content)).map((name) =>
    fs.readFileSync(path.join(whole.content, name), 'utf8'),
  );
  expect(written.join('')).not.toMatch(/tac-gia\.example|nội bộ/);
  const checked = await whole.run('check');
  expect(checked.stdout).toContain('0 lỗi');
});
