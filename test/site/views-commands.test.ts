import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { read } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { FILES, FIREFOX } from '../setup/views-site.ts';
import { needGoaccess } from '../tools/goaccess.ts';

beforeAll(needGoaccess, 300_000);

describe('views commands', () => {
  const folder = temporaryFolder();
  const log = path.join(folder, 'nhat-ky', 'access.log');
  const run = (...args: string[]) =>
    bantin(['views', ...args, '--now', '2026-12-01T08:00:00+07:00'], { cwd: folder });
  const lineOf = (i: number, address: string, day = '30/Nov/2026') =>
    `203.0.113.${i} - - [${day}:20:38:${String(i % 60).padStart(2, '0')} +0700] "GET ${address} HTTP/1.1" 200 5 "-" "${FIREFOX}"\n`;
  const many = (count: number, address: string, day?: string) =>
    Array.from({ length: count }, (_, i) => lineOf(i, address, day)).join('');
  const published = () => fs.readFileSync(path.join(folder, 'dist/views/2017-04.json'), 'utf8');
  beforeAll(() => {
    writeContent(folder, FILES);
    fs.mkdirSync(path.dirname(log));
  });

  test('without goaccess they say how to get it, and write nothing', async () => {
    fs.writeFileSync(log, many(3, '/vi/2017/hop.html'));
    const env = { PATH: path.dirname(process.execPath).replace('/usr/bin', '/nowhere') };
    const missing = await bantin(['views', 'collect', log], { cwd: folder, env });
    expect(missing).toMatchObject({ code: 3, stdout: '' });
    expect(missing.stderr).toContain('sudo apt-get install goaccess');
    expect(fs.existsSync(path.join(folder, '.views'))).toBe(false);
  });

  test('logs are those of site.yml; the numbers come before the site and outlive each build', async () => {
    fs.writeFileSync(log, many(7, '/vi/2017/hop.html', '30/Sep/2026') + many(40, '/vi/2017/hop.html'));
    expect(await run('collect')).toMatchObject({ code: 0, stderr: '' });
    expect(published()).toBe('{"2017/hop":47}\n');
    const builds = [['build'], ['build', '--now', '2026-12-02T08:00:00+07:00'], ['build', '--clean']];
    for (const args of builds) {
      expect((await bantin(args, { cwd: folder })).code).toBe(0);
      expect(published()).toBe('{"2017/hop":47}\n');
    }
  });

  test('the doctor follows the chain', async () => {
    fs.utimesSync(log, new Date('2026-12-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z'));
    const whole = await run('doctor');
    expect(whole.stdout).toMatch(
      /^được +goaccess [\d.]+\nđược +1 nhật ký.*\nđược +Nhật ký có.*\nđược +Sổ đếm: 47 lượt.*\nđược +Số công bố.*\nđược +site.yml.*\n\nCả dây chuyền/,
    );
    expect(whole.code).toBe(0);
    const other = path.join(folder, 'khac.log');
    fs.writeFileSync(other, many(3, '/vi/2017/mat.html'));
    const broken = await run('doctor', other, path.join(folder, 'khong-co.log'), '--output', 'o-khac');
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('HỎNG   Không có tệp nào là');
    expect(broken.stdout).toContain('Ví dụ có yêu cầu /vi/2017/mat.html; baseUrl');
    expect(broken.stdout).toContain('Chưa có o-khac/views/');
    expect(broken.stdout).toContain('3 chỗ cần sửa');
    fs.rmSync(other);
  });

  test('the report of a month is a page for its owner alone, and a workbook', async () => {
    const { stdout } = await run('report', '--month', '11/2026', '--output', 'báo cáo.html');
    expect(stdout).toContain('Đã ghi báo cáo.html: 40 lượt');
    const file = path.join(folder, 'báo cáo.html');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    const page = fs.readFileSync(file, 'utf8');
    expect(page).toContain('<tr><td>30/11/2026</td><td class="number">40</td>');
    expect(page).toContain('<td>Họp phiên đầu tiên</td><td>2017/hop</td>');
    expect(page.match(/<svg role="img" aria-label="Biểu đồ: /g)).toHaveLength(4);
    expect(page.match(/<table>/g)).toHaveLength(4);
    const book = await run('report', '--month', '2026-11', '--format', 'xlsx', '--lang', 'en');
    expect(book.stdout).toContain('readers-2026-11.xlsx: 40 readers');
    const { Sheets } = read(fs.readFileSync(path.join(folder, 'readers-2026-11.xlsx')));
    expect(Object.keys(Sheets)).toEqual(['By day', 'By section', 'By bulletin', 'By language']);
    const cells = Object.values(Sheets['By bulletin'] ?? {}).map((cell) => cell.v);
    expect(cells).toEqual(expect.arrayContaining(['First meeting', '2017/hop', 40]));
    const empty = await run('report', '--month', '2020-01', '--output', '-');
    expect(empty.stderr).toContain('Tháng này chưa đếm được');
    expect(empty.stdout).toContain('</html>');
  });

  test.for([
    [['collect', 'khong-co.log'], 2, 'Không có nhật ký khong-co.log'],
    [['report'], 2, 'Thiếu tháng.'],
    [['report', '--month', 'tháng mười'], 2, '“tháng mười” không phải là một tháng'],
    [['report', '--month', '2026-11', '--output', 'dist/x.html'], 2, 'dist là nơi để đăng'],
    [['report', '--month', '2026-11', '--format', 'pdf'], 2, 'Viết html hoặc xlsx'],
    [['report', '--month', '2026-11', '--output', 'x.doc'], 2, 'phải có đuôi .html, .xlsx'],
    [['collect', '--state', 'content/so'], 2, 'là nơi để đăng hoặc để dựng trang'],
    [['collect', '--output', 'static/x'], 2, 'Không thể ghi trang vào'],
    [['colect'], 2, 'Có phải ý là “views collect”?'],
    [[], 2, ''],
  ] as const)('%j', async ([args, code, said]) => {
    const result = await bantin(['views', ...args], { cwd: folder });
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(said);
    expect(result.stdout === '').toBe(args.length > 0);
  });

  test('what is no log, or cut, is reported and left out; a damaged book is never begun anew', async () => {
    const packed = gzipSync(many(2000, '/en/2017/meeting.html', '29/Nov/2026'));
    fs.writeFileSync(`${log}.2.gz`, packed.subarray(0, packed.length - 20));
    fs.writeFileSync(`${log}.3`, 'Nov 30 may-chu sshd[1]: Accepted\n');
    fs.writeFileSync(`${log}.4`, '');
    const result = await run('collect');
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('access.log.2.gz bị cắt hoặc hỏng');
    expect(result.stderr).toContain('Không hiểu nhat-ky/access.log.3');
    expect(result.stderr).not.toContain('log.4');
    const book = path.join(folder, '.views/views-state.json.gz');
    const whole = fs.readFileSync(book);
    fs.writeFileSync(book, whole.subarray(0, whole.length - 9));
    const damaged = await run('collect');
    expect(damaged).toMatchObject({ code: 3, stdout: '' });
    expect(damaged.stderr).toContain('đổi tên .views/views-state.before.json.gz');
    expect(fs.readFileSync(book)).toEqual(whole.subarray(0, whole.length - 9));
    // News are published all the same, and it is said.
    const built = (...more: string[]) => bantin(['build', ...more], { cwd: folder });
    expect(await built('--lang', 'vi')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /Không đọc được sổ đếm lượt xem \.views\/views-state\.json\.gz: .*đổi tên \.views\/views-state\.before\.json\.gz/,
      ),
    });
    expect((await built('--lang', 'en')).stderr).toContain('cannot be read (.views/views-state.json.gz)');
    expect(JSON.parse((await built('--json')).stdout)).toHaveProperty('viewsDamaged.file');
    fs.writeFileSync(book, whole);
    expect((await built('--lang', 'en')).stderr).not.toContain('cannot be read');
  });
});
