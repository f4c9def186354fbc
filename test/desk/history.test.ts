import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, temporaryFolder } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { officeWithHistory } from './office-history.ts';

const PRIVATE = /rieng@tac-gia|987654|hỏi lại anh Bình|@example\.vn/;

let office = '';
beforeAll(async () => {
  office = await officeWithHistory();
});

describe('bantin history', () => {
  const history = (...args: string[]) => bantin(['history', ...args], { cwd: office });

  test('who changed what, the newest first, with the words', async () => {
    const { code, stdout } = await history('2026/cho');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2026\/cho\nLưu lần đầu 01\/11\/2026, lần cuối 15\/11\/2026; 3 lần, 2 người\.\n/);
    expect(stdout).toMatch(
      /15\/11\/2026 09:30 {2}binh {2}\([0-9a-f]{7}\)\n {2}Sửa theo góp ý\n {2}index\.vi\.md: sửa\n/,
    );
    expect(stdout).toContain('Nội dung bản tin{+ đã sửa+}.');
    expect(stdout).toContain('status: [-draft-]{+pending+}');
    expect(stdout).toContain('phần riêng của cơ quan hoặc chú thích có đổi');
    expect(stdout).toMatch(/01\/11\/2026 08:00 {2}Lê An .*\n {2}Tin tháng 11\n {2}index\.vi\.md: thêm\n$/);
    expect(stdout).not.toMatch(PRIVATE);
  });

  test.for([
    ['a path', 'content/bulletins/2026/hinh/index.vi.md'],
    ['a folder', 'bulletins/2026/hinh'],
    ['an address', 'https://bantin.example.gov.vn/vi/2026/hinh.html'],
  ])('%s names a bulletin, too', async ([, word = '']) => {
    const { stdout } = await history(word);
    expect(stdout).toMatch(/^2026\/hinh\n[\s\S]*index\.vi\.md: thêm\n {2}anh\.png: thêm/);
  });

  test('a page by its name, in English, and as JSON', async () => {
    expect((await history('lien-he', '--lang', 'en')).stdout).toMatch(
      /^pages\/lien-he\nFirst committed 1 Oct 2025, last 1 Oct 2025; 1 commit, 1 person\./,
    );
    const { changes, isPartial } = JSON.parse((await history('2026/dich', '--json')).stdout);
    expect(isPartial).toBe(false);
    expect(changes[0]).toMatchObject({
      author: 'binh',
      files: [{ name: 'index.vi.md', kind: 'changed', differences: { isHidden: false } }],
    });
    expect(changes[0].files[0].differences.places.join('\n')).toContain('title: Dịch{+ lại+}');
  });

  test('what is not committed is named, and what is gone is remembered', async () => {
    fs.appendFileSync(path.join(office, 'content/bulletins/2026/het/index.vi.md'), 'Thêm.\n');
    expect((await history('2026/het')).stdout).toContain(
      'Trên máy này còn thay đổi chưa lưu vào git: index.vi.md.',
    );
    gitAt(
      office,
      '2026-11-20T08:00:00+07:00',
      'mv',
      'content/bulletins/2026/hen',
      'content/bulletins/2026/hen-gio',
    );
    gitAt(office, '2026-11-20T08:00:00+07:00', 'commit', '-m', 'Đổi tên');
    expect((await history('2026/hen')).stdout).toMatch(/không còn trong nội dung[\s\S]*index\.vi\.md: bỏ/);
    // Texts are followed through a folder's new name.
    expect((await history('2026/hen-gio')).stdout).toMatch(
      /Lưu lần đầu 01\/11\/2026[\s\S]*đổi tên \(trước là content\/bulletins\/2026\/hen\/index\.vi\.md\)[\s\S]*Tin tháng 11/,
    );
  });

  test.for<[string, string[], RegExp]>([
    ['no name', [], /Thiếu mã bản tin hoặc trang/],
    ['a name with a slip', ['2026/hihn'], /“2026\/hihn”.*Có phải ý là “2026\/hinh”/],
    ['an option with a slip', ['2026/hinh', '--jsno'], /Có phải ý là “--json”/],
  ])('refuses %s', async ([, args, says]) => {
    const { code, stderr } = await history(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  test('a clone without old texts, and one that is damaged', async () => {
    const copies = temporaryFolder();
    gitAt(office, '', 'config', 'uploadpack.allowFilter', 'true');
    gitAt(copies, '', 'clone', '--filter=blob:none', pathToFileURL(office).href, 'partial');
    const partial = await bantin(['history', '2026/cho'], { cwd: path.join(copies, 'partial') });
    expect([partial.code, partial.stderr]).toEqual([0, '']);
    expect(partial.stdout).toMatch(/3 lần, 2 người[\s\S]*không so được chữ[\s\S]*Tin tháng 11/);
    fs.cpSync(office, path.join(copies, 'damaged'), { recursive: true });
    const objects = path.join(copies, 'damaged/.git/objects');
    for (const name of fs.readdirSync(objects)) fs.rmSync(path.join(objects, name), { recursive: true });
    const damaged = await bantin(['history', '2026/cho'], { cwd: path.join(copies, 'damaged') });
    expect([damaged.code, damaged.stdout]).toEqual([3, '']);
    expect(damaged.stderr).toContain('Không xem được lịch sử: không đọc được kho git. Chạy git status');
  });

  test('without git there is no history', async () => {
    const bare = temporaryFolder();
    fs.cpSync(path.join(office, 'content'), path.join(bare, 'content'), { recursive: true });
    const run = await bantin(['history', '2026/hinh'], { cwd: bare });
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('Không xem được lịch sử: nội dung không nằm trong kho git. Vào thư mục kho');
  });

  test.for(['agenda', 'history', 'translations', 'links', 'spell'])(
    '%s has its help in both languages',
    async (name) => {
      expect((await bantin([name, '--help'])).stdout).toMatch(/Cách dùng: [\s\S]*--content DIR/);
      expect((await bantin([name, '--help', '--lang', 'en'])).stdout).toMatch(/Usage: [\s\S]*--content DIR/);
    },
  );
});
