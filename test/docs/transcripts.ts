import fs from 'node:fs';
import path from 'node:path';
import {
  bantin,
  bulletin,
  type Files,
  ROOT,
  SETTINGS,
  temporaryFolder,
  writeContent,
} from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { GUIDE } from './guide.ts';

/** The clock of the office whose transcripts the guide prints. */
const NOW = '2026-11-30T08:00:00+07:00';
/** The commands that look at the clock. */
const CLOCKED = ['agenda', 'new', 'preview-link', 'views'];

/** A command as the guide prints it, and what it says. */
export interface Transcript {
  line: string;
  said: string;
}

/** The transcripts of the guide, in their order. */
export const TRANSCRIPTS: readonly Transcript[] = [...GUIDE.matchAll(/^```console\n(.*?)^```$/gms)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
  .map((each) => {
    const end = each.indexOf('\n');
    return { line: each.slice(0, end), said: each.slice(end + 1).trim() };
  });

const FIRST: Files = {
  ...SETTINGS,
  'words.txt': '# Tên của phường\nMộc\n',
  'bulletins/2026/lich-tiep-cong-dan/index.vi.md': bulletin(
    { title: 'Lịch tiếp công dân tháng 12/2026', date: '23/11/2026', category: 'thong-bao' },
    'Lãnh đạo phường tiếp công dân vào sáng thứ Năm, từ 7 giờ.',
  ),
  'bulletins/2026/lich-tiep-cong-dan/index.en.md': bulletin({
    title: 'Reception hours, December 2026',
    date: undefined,
    category: undefined,
    status: undefined,
  }),
  'bulletins/2026/lich-nghi-tet/index.vi.md': bulletin({
    title: 'Lịch nghỉ Tết Đinh Mùi',
    date: '05/12/2026 07:00',
    category: 'thong-bao',
  }),
};
const PENDING = bulletin(
  { title: 'Hội chợ xuân mở ngày 20/12', date: '01/12/2026', status: 'pending' },
  'Các nghành hàng được xếp theo khu.',
);

/** A ward's repository: one bulletin with an older translation, one that is scheduled, one that waits. */
export function makeOffice(): string {
  const office = temporaryFolder();
  const save = (time: string, files: Files, message: string, author: string) => {
    writeContent(office, files);
    gitAt(office, time, 'add', '.');
    gitAt(office, time, 'commit', `--author=${author} <a@example.vn>`, '-m', message);
  };
  gitAt(office, '', 'init', '--initial-branch=main');
  fs.writeFileSync(path.join(office, '.gitignore'), '.cache/\nnode_modules\n');
  // As npm would have put it there.
  fs.mkdirSync(path.join(office, 'node_modules'));
  fs.symlinkSync(ROOT, path.join(office, 'node_modules/bantin'), 'junction');
  save('2026-11-23T08:00:00+07:00', FIRST, 'Thêm lịch tiếp công dân, lịch nghỉ Tết', 'Nguyễn Văn An');
  save(
    '2026-11-26T09:30:00+07:00',
    { 'bulletins/2026/hoi-cho-xuan/index.vi.md': PENDING },
    'Gửi duyệt tin hội chợ',
    'Trần Thị Bình',
  );
  const place = 'bulletins/2026/lich-tiep-cong-dan/index.vi.md';
  const fixed = String(FIRST[place]).replace('7 giờ', '8 giờ');
  save('2026-11-27T14:00:00+07:00', { [place]: fixed }, 'Sửa giờ mở cửa', 'Nguyễn Văn An');
  return office;
}

/** What a person sees who types a line in the office. */
export async function typed(office: string, line: string): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  const [npx, program, command = '', ...rest] = words;
  if (npx !== 'npx' || program !== 'bantin') throw new Error(`not of Bantin: ${line}`);
  const clock = CLOCKED.includes(command) && !rest.includes('--help') ? ['--now', NOW] : [];
  const { stdout, stderr } = await bantin([command, ...rest, ...clock], { cwd: office });
  return (stdout + stderr)
    .replace(/[A-Za-z0-9_-]{22,32}(?=\.html|\/)/g, (name) => 'x'.repeat(name.length))
    .trim();
}
