import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';

const FOLDER = 'bulletins/2026/lich';
const FIRST = `${FOLDER}/index.vi.md`;
const named = (time: string, lang = 'vi') => `${FOLDER}/index.${lang}.${time}.md`;
const NOW = ['--now', '2026-12-02T08:00:00+07:00', '--lang', 'vi'];
const RECORD = '{email: mai@co-quan.vn, amount: 987654}';
const ENGLISH = { title: 'Timetable', date: undefined, category: undefined, status: undefined };

/** A repository in which all files were committed at once. */
function officeOf(files: Files) {
  const folder = temporaryFolder();
  writeContent(folder, { ...SETTINGS, ...files });
  fs.writeFileSync(path.join(folder, '.gitignore'), '.cache/\n');
  gitAt(folder, '', 'init', '--quiet');
  const save = (time: string) => {
    gitAt(folder, '', 'add', '--all');
    gitAt(folder, time, 'commit', '--quiet', '--message', 'x');
  };
  save('2026-11-20T08:00:00+07:00');
  const at = (name: string) => path.join(folder, 'content', name);
  return {
    save,
    at,
    run: (command: string, ...more: string[]) => bantin([command, ...NOW, ...more], { cwd: folder }),
    read: (name: string) => fs.readFileSync(at(name), 'utf8'),
    texts: () => fs.readdirSync(at(FOLDER)).sort(),
    shell: (line: string) => execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' }),
  };
}

const NEW = bulletin({ title: 'Lịch 3', date: '2026-11-01' }, 'Bài mới.');

const SITE: Files = {
  [FIRST]: bulletin({ title: 'Lịch', date: '2026-11-01', editorial: RECORD }, 'Bài cũ.'),
  [`${FOLDER}/index.en.md`]: bulletin(ENGLISH, 'Old.'),
  [named('2026-11-25T0700')]: bulletin({ title: 'Lịch 2', date: '2026-11-01' }, 'Bài giữa.'),
  [named('2026-12-01T0700')]: NEW,
  [named('2027-01-01T0700')]: bulletin({ title: 'Lịch 4', date: '2026-11-01' }, 'Bài sau.'),
};

test('a text whose time has come takes the place for good, with the record that the office keeps', async () => {
  const office = officeOf(SITE);
  const check = await office.run('check');
  expect(check.stdout).toMatch(
    /đã thay theo giờ .*bantin fix.*: 2026\/lich\/index\.vi\.2026-12-01T0700\.md\n/,
  );
  const { code, stdout } = await office.run('fix', '--yes');
  expect(code).toBe(0);
  expect(stdout).toContain('content/bulletins/2026/lich/index.vi.md: bản thay theo giờ nay là tệp chính\n');
  expect(stdout).toMatch(/-Bài cũ\.\n\+Bài mới\./);
  expect(stdout).not.toMatch(/mai@|987654/);
  expect(office.texts()).toEqual(['index.en.md', 'index.vi.2027-01-01T0700.md', 'index.vi.md']);
  expect(office.read(FIRST)).toBe(NEW.replace('\n---\n\n', `\neditorial: ${RECORD}\n---\n\n`));
  expect((await office.run('check')).stdout).not.toContain('đã thay theo giờ');
  const undo = /^ {2}(git restore .*)$/m.exec(stdout)?.[1] ?? '';
  office.shell(undo);
  expect(office.shell('git status --porcelain')).toBe('');
});

test('what else is fixed in it is fixed on the way', async () => {
  const office = officeOf({
    ...SITE,
    [named('2026-12-01T0700')]: bulletin({ date: '01-11-2026' }, 'Bài mới.'),
  });
  expect((await office.run('fix', '--yes')).code).toBe(0);
  expect(office.read(FIRST)).toContain('date: 01/11/2026\n');
  expect(office.texts()).toEqual(['index.en.md', 'index.vi.2027-01-01T0700.md', 'index.vi.md']);
});

test('the English text, by itself', async () => {
  const office = officeOf({ ...SITE, [named('2026-12-01T0700', 'en')]: bulletin(ENGLISH, 'New.') });
  await office.run('fix', '--yes', 'content/bulletins/2026/lich/index.en.md');
  expect([office.read(FIRST), office.read(`${FOLDER}/index.en.md`)]).toEqual([
    expect.stringContaining('Bài cũ.'),
    expect.stringContaining('New.'),
  ]);
});

test.for<[string, Files, string]>([
  ['was edited since', {}, 'Sửa muộn.'],
  [
    'has a record that the other one empties',
    { [named('2026-12-01T0700')]: bulletin({ date: '2026-11-01', editorial: '' }, 'Mới.') },
    '',
  ],
  [
    'waits for approval',
    {
      [named('2026-12-01T0700')]: bulletin({ date: '2026-11-01', status: 'pending' }, 'Mới.'),
      [named('2026-11-25T0700')]: bulletin({ status: 'draft' }),
    },
    '',
  ],
])('what %s stays as it is', async ([, files, late]) => {
  const office = officeOf({ ...SITE, ...files });
  if (late !== '') {
    fs.appendFileSync(office.at(FIRST), `\n${late}\n`);
    office.save('2026-12-01T10:00:00+07:00');
    expect((await office.run('check')).stdout).toMatch(
      /index\.vi\.md:1:1 {2}lưu ý {2}change-edited\n.*“index\.vi\.2026-12-01T0700\.md”.*chỗ sửa ở đây không ai thấy/,
    );
  }
  const before = office.read(FIRST);
  await office.run('fix', '--yes');
  expect(office.read(FIRST)).toBe(before);
  expect(office.texts()).toContain('index.vi.2026-12-01T0700.md');
});
