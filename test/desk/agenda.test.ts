import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, temporaryFolder } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { NOW, officeWithHistory } from './office-history.ts';

const PRIVATE = /rieng@tac-gia|987654|hỏi lại anh Bình|@example\.vn/;

let office = '';
beforeAll(async () => {
  office = await officeWithHistory();
});

describe('bantin agenda', () => {
  const agenda = (...args: string[]) => bantin(['agenda', '--now', NOW, ...args], { cwd: office });

  test('tells what waits, what comes, and what is old', async () => {
    const { code, stdout } = await agenda();
    expect(code).toBe(0);
    expect(stdout).toContain('Lịch việc của ban biên tập, 30/11/2026');
    expect(stdout).toMatch(
      /Chờ duyệt \(2\)\n {2}từ 01\/11\/2026, tiếng Anh – 2026\/giu: Giữ\n {2}từ 10\/11\/2026 – 2026\/cho: Chờ, duyệt/,
    );
    expect(stdout).toMatch(/Hẹn giờ đăng \(1\)\n {2}Thứ 7, Ngày 05\/12\/2026, 07:00 – 2026\/hen: Hẹn giờ/);
    expect(stdout).toMatch(
      /tự gỡ \(2\)\n {2}Thứ 3, Ngày 01\/12\/2026, 07:00 – 2026\/doi: Đổi\n {2}Thứ 5, Ngày 10\/12\/2026, 17:00 – 2026\/go/,
    );
    expect(stdout).toMatch(/Sắp hết hạn \(1\)\n {2}hết ngày 31\/12\/2026 – 2026\/het/);
    expect(stdout).toMatch(
      /nổi bật \(2\)\n {2}10:30 ngày 02\/12\/2026 – 2026\/noi-bat-den.*\n {2}không ghi ngày hết – 2026\/noi-bat:/,
    );
    expect(stdout).toMatch(/cũ hơn bản gốc \(1\)\n {2}tiếng Anh, bản gốc sửa 15\/11\/2026 – 2026\/dich/);
    expect(stdout).toMatch(
      /Chưa có bản dịch \(8\)[\s\S]*\n {2}tiếng Anh, bản nháp – 2026\/dich-do: Dịch dở\n/,
    );
    expect(stdout).toMatch(/mô tả \(1\)\n {2}1 hình – 2026\/hinh/);
    expect(stdout).toMatch(
      /xem lại \(1\)\n {2}tiếng Việt, sửa lần cuối 01\/10\/2025 – pages\/lien-he: Liên hệ/,
    );
    // A draft is no work that is known of.
    expect(stdout).not.toContain('2026/nhap');
    expect(stdout).not.toMatch(PRIVATE);
  });

  test('speaks English, and says the same as JSON', async () => {
    expect((await agenda('--lang', 'en')).stdout).toMatch(
      /Waiting for approval \(2\)[\s\S]*Saturday, 5 December 2026, 07:00 – 2026\/hen/,
    );
    const { items, faulty, fault } = JSON.parse((await agenda('--format', 'json')).stdout);
    expect(items).toContainEqual({
      kind: 'pending',
      folder: 'bulletins/2026/cho',
      title: 'Chờ, duyệt',
      at: '2026-11-10T08:00:00+07:00',
    });
    expect([faulty, fault]).toEqual([0, undefined]);
  });

  test('a calendar has what is coming, line by line as RFC 5545 wants it', async () => {
    const { stdout } = await agenda('--format', 'ics', '--output', '-');
    const lines = stdout.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(stdout).not.toMatch(/(?<!\r)\n|\uFFFD/);
    const whole = stdout.replaceAll('\r\n ', '');
    const events = whole.split('BEGIN:VEVENT').slice(1);
    expect(events.map((event) => /^SUMMARY:(.*)\r$/m.exec(event)?.[1])).toEqual([
      'Hẹn giờ đăng: Hẹn giờ',
      'Tự thay đổi hoặc tự gỡ: Đổi',
      'Tự thay đổi hoặc tự gỡ: Gỡ',
      'Sắp hết hạn: Hết hạn\\; cũ',
      'Đang là tin nổi bật: Nổi bật đến',
    ]);
    expect(events[0]).toContain('DTSTART:20261205T000000Z');
    expect(events[3]).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
    expect(events[4]).toContain('DTSTART:20261202T033000Z');
    expect(new Set(whole.match(/^UID:.*$/gm)).size).toBe(5);
  });

  test('a page is private, valid and free of markup out of titles', async () => {
    const { stdout, code } = await agenda('--format', 'html');
    expect([code, stdout]).toEqual([0, 'Đã ghi lich-viec.html.\n']);
    const file = path.join(office, 'lich-viec.html');
    expect(fs.statSync(file).mode & 0o077).toBe(0);
    const html = fs.readFileSync(file, 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).toContain('Nổi bật &lt;b&gt;');
    expect(html).not.toMatch(PRIVATE);
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test.for<[string, string[], RegExp]>([
    ['the output of builds', ['--output', 'dist/lich.html'], /Không ghi lịch việc vào .*dist/],
    ['the content', ['--output', 'content/lich.ics'], /là nơi để đăng hoặc để dựng trang/],
    ['a form that there is not', ['--format', 'pdf'], /“pdf” không dùng được cho --format/],
    ['another ending', ['--format', 'ics', '--output', 'lich.html'], /phải có đuôi \.ics/],
    ['an option with a slip', ['--fromat', 'ics'], /“--fromat”\. Có phải ý là “--format”/],
  ])('refuses %s', async ([, args, says]) => {
    const { code, stderr, stdout } = await agenda(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
    expect(fs.existsSync(path.join(office, 'dist'))).toBe(false);
  });

  test('a shallow clone gives no dates, and says so', async () => {
    const copy = path.join(temporaryFolder(), 'bản sao');
    gitAt(office, '', 'clone', '--depth=1', pathToFileURL(office).href, copy);
    const { stdout } = await bantin(['agenda', '--now', NOW], { cwd: copy });
    expect(stdout).toMatch(/Không có ngày lấy từ git: .*git fetch --unshallow/);
    expect(stdout).toMatch(/chưa rõ từ ngày nào – 2026\/cho/);
    expect(stdout).not.toMatch(/cũ hơn bản gốc|xem lại \(/);
    const ledger = await bantin(['translations'], { cwd: copy });
    expect(ledger.stdout).toMatch(/2026\/dich: vi có; en có\n[\s\S]*--unshallow/);
    const history = await bantin(['history', '2026/cho'], { cwd: copy });
    expect(history.stderr).toMatch(/chưa chắc là lần đầu/);
    expect(history.stdout).not.toContain('Lưu lần đầu');
  });
});

describe('bantin translations', () => {
  test('the ledger: what has which language, since when, and what is old', async () => {
    const { code, stdout } = await bantin(['translations'], { cwd: office });
    expect(code).toBe(0);
    expect(stdout).toContain(
      '2026/dich: vi từ 01/11/2026, sửa 15/11/2026; en từ 01/11/2026, cũ hơn bản gốc\n',
    );
    expect(stdout).toContain('2026/giu: vi từ 01/11/2026; en từ 01/11/2026, chờ duyệt\n');
    expect(stdout).toContain('2026/het: vi từ 01/11/2026; en chưa có\n');
    expect(stdout).toContain('pages/lien-he: vi từ 01/10/2025; en chưa có\n');
    expect(stdout).toContain('2026/dich-do: vi từ 01/11/2026; en từ 01/11/2026, bản nháp\n');
    expect(stdout).toContain(
      '13 tin và trang: 2 đủ các ngôn ngữ, 9 còn thiếu, 1 đủ tệp nhưng còn bản nháp, 1 đủ tệp nhưng còn chờ duyệt, 1 có bản dịch cũ hơn bản gốc.',
    );
  });

  test('in English, and as JSON', async () => {
    const { stdout } = await bantin(['translations', '--lang', 'en'], { cwd: office });
    expect(stdout).toMatch(/2026\/hen: vi since 1 Nov 2026; en since 1 Nov 2026\n/);
    expect(stdout).toMatch(
      /2 in all languages, 9 not, 1 whole but for a draft, 1 whole but for a text that waits for approval/,
    );
    const { rows } = JSON.parse((await bantin(['translations', '--json'], { cwd: office })).stdout);
    expect(rows[rows.length - 1]).toEqual({
      folder: 'pages/lien-he',
      missing: ['en'],
      state: 'missing',
      texts: { vi: { first: '2025-10-01T08:00:00+07:00', last: '2025-10-01T08:00:00+07:00' } },
    });
  });
});
