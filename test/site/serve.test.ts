import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { type Preview, startPreview, visit } from '../setup/preview.ts';
import { until } from '../setup/waiting.ts';

const FILE = 'bulletins/2017/hop/index.vi.md';

describe('serve', () => {
  const folder = temporaryFolder();
  const content = writeContent(folder, {
    ...SETTINGS,
    [FILE]: bulletin(),
    'bulletins/2017/nhap/index.vi.md': bulletin({ title: 'Bản đang viết', status: 'draft' }),
    'bulletins/2099/hen/index.vi.md': bulletin({ title: 'Hẹn giờ đăng', date: '2099-01-01' }),
  });
  let preview: Preview;
  const get = (address: string) => preview.get(address);
  const pageWith = (address: string, wanted: string) => preview.pageWith(address, wanted);

  beforeAll(async () => {
    preview = await startPreview(content, path.join(folder, 'cache'));
  });
  afterAll(async () => expect(await preview.stop()).toBe(0));

  test('says where to look, and shows what is not public yet, marked', async () => {
    expect(preview.said()).toContain(`http://localhost:${preview.port}/`);
    const { text } = await get('/vi/');
    expect(text).toMatch(/Nháp[\s\S]*Bản đang viết/);
    expect(text).toMatch(/Hẹn giờ <[\s\S]*Hẹn giờ đăng/);
    expect((await get('/vi/2017/nhap.html')).text).toContain('Bản nháp. Người đọc chưa thấy trang này.');
    expect(text).toContain('reload-client');
  });

  test('a file of the office’s own shows once it is there, changes and goes; a wrong one shows as a page', async () => {
    writeContent(folder, { '../static/ghi-chu.txt': 'Ghi chú thứ nhất' });
    await pageWith('/ghi-chu.txt', 'Ghi chú thứ nhất');
    writeContent(folder, { '../static/ghi-chu.txt': 'Ghi chú thứ hai' });
    await pageWith('/ghi-chu.txt', 'Ghi chú thứ hai');
    writeContent(folder, { '../static/.well-known/a': 'của dịch vụ' });
    await pageWith('/.well-known/a', 'của dịch vụ');
    writeContent(folder, { '../static/ghi-chu.php': 'sai' });
    await pageWith('/vi/', 'ghi-chu.php');
    fs.rmSync(path.join(folder, 'static'), { recursive: true });
    await pageWith('/vi/', 'Họp phiên đầu tiên');
    await until(async () => (await get('/ghi-chu.txt')).status === 404);
  });

  test('a change shows, a mistake shows as a page, and neither ends the server', async () => {
    writeContent(folder, { [FILE]: bulletin({ title: 'Tên mới' }) });
    await pageWith('/vi/2017/hop.html', 'Tên mới');
    writeContent(folder, { [FILE]: bulletin({ date: '30/02/2017' }) });
    const broken = await pageWith('/vi/', '30/02/2017');
    expect(broken).toContain('không phải là ngày có thật');
    expect(broken).toContain('index.vi.md:4:7');
    expect(preview.said()).toContain('date-invalid');
    writeContent(folder, { [FILE]: bulletin({ title: 'Đã sửa' }) });
    await pageWith('/vi/', 'Đã sửa');
  });

  test('nothing of it reaches the published output', () => {
    expect(fs.existsSync(path.join(folder, 'dist'))).toBe(false);
  });

  test('answers to its own name alone', async () => {
    const { status } = await visit(preview.port, '/vi/2017/nhap.html', { host: 'evil.example' });
    expect(status).toBe(403);
  });

  test('answers this machine alone', async () => {
    const other = Object.values(os.networkInterfaces())
      .flat()
      .find((each) => each && !each.internal && each.family === 'IPv4');
    // A machine without a network has nobody to refuse.
    const status = other ? (await visit(preview.port, '/vi/2017/nhap.html', {}, other.address)).status : 403;
    expect(status).toBe(403);
  });
});
