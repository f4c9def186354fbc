import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';

/** The clock of the commands. */
export const NOW = '2026-11-30T08:00:00+07:00';

const english = (title: string) =>
  bulletin({ title, date: undefined, category: undefined, status: undefined });

const text = (fields: Record<string, string | undefined>, body?: string) =>
  bulletin({ date: '2026-11-01', ...fields }, body);

const BEFORE: Files = {
  ...SETTINGS,
  'pages/lien-he/index.vi.md': '---\ntitle: Liên hệ\nsummary: Liên hệ.\n---\n\nSố 1.\n',
};

const FIRST: Files = {
  'bulletins/2026/cho/index.vi.md': text({ title: 'Chờ, duyệt', status: 'draft' }),
  'bulletins/2026/hen/index.vi.md': text({ title: 'Hẹn giờ', date: '05/12/2026 07:00' }),
  'bulletins/2026/hen/index.en.md': english('Scheduled'),
  'bulletins/2026/het/index.vi.md': text({ title: 'Hết hạn; cũ', expires: '31/12/2026' }),
  'bulletins/2026/noi-bat/index.vi.md': text({ title: 'Nổi bật <b>', featured: 'true' }),
  'bulletins/2026/noi-bat-den/index.vi.md': text({
    title: 'Nổi bật đến',
    featured: 'true',
    featuredUntil: '02/12/2026 10:30',
  }),
  'bulletins/2026/dich/index.vi.md': text({ title: 'Dịch' }),
  'bulletins/2026/dich/index.en.md': english('Translated'),
  'bulletins/2026/giu/index.vi.md': text({ title: 'Giữ' }),
  'bulletins/2026/giu/index.en.md': bulletin({
    title: 'Held back',
    date: undefined,
    category: undefined,
    status: 'pending',
  }),
  'bulletins/2026/dich-do/index.vi.md': text({ title: 'Dịch dở' }),
  'bulletins/2026/dich-do/index.en.md': bulletin({
    title: 'Half translated',
    date: undefined,
    category: undefined,
    status: 'draft',
  }),
  'bulletins/2026/hinh/index.vi.md': text({ title: 'Hình' }, 'Xem:\n\n![](anh.png)\n'),
  'bulletins/2026/go/index.vi.md': text({ title: 'Gỡ', withdrawFrom: '10/12/2026 17:00' }),
  'bulletins/2026/doi/index.vi.md': text({ title: 'Đổi' }),
  'bulletins/2026/doi/index.vi.2026-12-01T0700.md': text({ title: 'Đổi rồi' }),
  'bulletins/2026/nhap/index.vi.md': text({ title: 'Nháp', status: 'draft' }),
};

/** An office's repository with a few months of history. @returns its folder */
export async function officeWithHistory(): Promise<string> {
  const office = temporaryFolder();
  const save = (time: string, files: Files, message: string, author = 'Lê An <an@example.vn>') => {
    writeContent(office, files);
    gitAt(office, time, 'add', '.');
    gitAt(office, time, 'commit', `--author=${author}`, '-m', message);
  };
  gitAt(office, '', 'init', '--initial-branch=main');
  fs.writeFileSync(path.join(office, '.gitignore'), '.cache/\n');
  save('2025-10-01T08:00:00+07:00', BEFORE, 'Mở trang');
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#369' } })
    .png()
    .toBuffer();
  save('2026-11-01T08:00:00+07:00', { ...FIRST, 'bulletins/2026/hinh/anh.png': picture }, 'Tin tháng 11');
  const waiting = { title: 'Chờ, duyệt', status: 'pending' };
  save('2026-11-10T08:00:00+07:00', { 'bulletins/2026/cho/index.vi.md': text(waiting) }, 'Gửi duyệt');
  save(
    '2026-11-15T09:30:00+07:00',
    {
      'bulletins/2026/cho/index.vi.md': text(
        { ...waiting, editorial: '{email: rieng@tac-gia.example.vn, amount: 987654}' },
        'Nội dung bản tin đã sửa. <!-- hỏi lại anh Bình -->',
      ),
      'bulletins/2026/dich/index.vi.md': text({ title: 'Dịch lại' }, 'Sáng 21/11, đường đã thông xe.'),
    },
    'Sửa theo góp ý',
    'binh@example.vn <binh@example.vn>',
  );
  return office;
}
