import { beforeAll, describe, expect, test } from 'vitest';
import { bantin, bulletin } from '../setup/bantin.ts';
import { gitAt } from '../setup/repository.ts';
import { NOW, newSite, QUIET_SETTINGS } from '../setup/site.ts';

const english = { date: undefined, category: undefined, status: undefined };
const page = (fields: string) => `---\ntitle: Liên hệ\n${fields}summary: Liên hệ.\n---\n\nĐịa chỉỉ.\n`;

const { folder } = newSite({
  ...QUIET_SETTINGS,
  'bulletins/2026/hop/index.vi.md': bulletin({ date: '2026-11-01', slug: 'hop-dan' }, 'Đuợc.'),
  'bulletins/2026/hop/index.en.md': bulletin({ ...english, title: 'Meeting', slug: 'meeting' }),
  'bulletins/2026/cho/index.vi.md': bulletin({ date: '2026-11-02', status: 'pending', slug: 'cho-duyet' }),
  // A draft whose folder has the name at which another bulletin is read.
  'bulletins/2026/fair/index.vi.md': bulletin({ date: '2026-11-03', status: 'draft' }),
  'bulletins/2026/hoi-cho/index.en.md': bulletin({ date: '2026-11-04', slug: 'fair' }),
  'pages/lien-he/index.vi.md': page(''),
  'pages/lien-he/index.en.md': page('slug: contact\n'),
});
const run = (command: string, ...args: string[]) => {
  const isTimed = ['build', 'preview-link'].includes(command);
  return bantin([command, ...args, ...(isTimed ? ['--now', NOW] : [])], { cwd: folder });
};

beforeAll(() => {
  gitAt(folder, '', 'init', '--initial-branch=main');
  gitAt(folder, '', 'add', '.');
  gitAt(folder, '', 'commit', '-m', 'Mở trang');
});

const SITE = 'https://bantin.example.gov.vn';
const OF_BULLETIN = [
  `${SITE}/vi/2026/hop-dan.html#muc-2`,
  `${SITE}/en/2026/meeting.html?fbclid=a/b#top`,
  '/en/2026/meeting.html',
  'localhost:8080/en/2026/meeting#x',
  '2026/hop?x',
];
const OF_PAGE = [`${SITE}/vi/lien-he.html?x=1`, `${SITE}/en/contact.html#map`, '/en/contact', 'lien-he'];

describe('an address out of a browser', () => {
  test.for(OF_BULLETIN)('%s names a bulletin', async (address) => {
    expect((await run('history', address)).stdout).toMatch(/^2026\/hop\n[\s\S]*Mở trang/);
    const { found } = JSON.parse((await run('spell', address, '--json')).stdout);
    expect(found).toMatchObject([{ word: 'Đuợc' }]);
    expect((await run('fix', address, '--dry-run')).stdout).toContain('Không có gì');
    const link = await run('preview-link', address);
    expect([link.code, link.stderr]).toEqual([2, expect.stringContaining('2026/hop đã đăng')]);
  });

  test.for(OF_PAGE)('%s names a standing page', async (address) => {
    expect((await run('history', address)).stdout).toMatch(/^pages\/lien-he\n[\s\S]*Mở trang/);
    const { found } = JSON.parse((await run('spell', address, '--json')).stdout);
    expect(found).toMatchObject([{ word: 'chỉỉ' }]);
    expect((await run('fix', address, '--dry-run')).stdout).toContain('Không có gì');
  });

  test.for([
    ['vi', '“lien-he” là trang cố định'],
    ['en', '“lien-he” is a standing page'],
  ])('of a standing page has no preview link: it is public (%s)', async ([lang = '', says]) => {
    for (const address of OF_PAGE) {
      const { code, stderr } = await run('preview-link', address, '--lang', lang);
      expect([code, stderr]).toEqual([2, expect.stringContaining(says ?? '')]);
    }
  });

  test.for([`${SITE}/en/2026/fair.html#top`, '/en/2026/fair.html', 'localhost:8080/en/2026/fair'])(
    '%s names the bulletin that is read there, no draft in a folder of that name',
    async (address) => {
      expect((await run('history', address)).stdout).toMatch(/^2026\/hoi-cho\n/);
      const link = await run('preview-link', address);
      expect([link.code, link.stderr]).toEqual([2, expect.stringContaining('2026/hoi-cho đã đăng')]);
      const { stderr } = await run('build', '--explain', address);
      expect(stderr).toContain('/en/2026/fair.html  ');
      expect((await run('history', '2026/fair')).stdout).toMatch(/^2026\/fair\n/);
    },
  );

  test('of a pending bulletin, as bantin serve shows it, gets a preview link', async () => {
    const { code, stdout } = await run('preview-link', 'http://localhost:8080/vi/2026/cho-duyet.html#x');
    expect([code, stdout]).toEqual([0, expect.stringContaining('2026/cho')]);
    expect((await run('preview-link', '--remove', '/vi/2026/cho-duyet.html?a')).code).toBe(0);
  });

  test.for<[asked: string, told: string[]]>([
    [`${SITE}/en/2026/meeting.html?a=1#top`, ['/en/2026/meeting.html']],
    ['bantin.example.gov.vn/vi/2026/hop-dan.html', ['/vi/2026/hop-dan.html']],
    ['/en/2026/meeting', ['/vi/2026/hop-dan.html', '/en/2026/meeting.html']],
    ['content/bulletins/2026/hop', ['/vi/2026/hop-dan.html', '/en/2026/meeting.html']],
    [`${SITE}/en/contact.html#map`, ['/en/contact.html']],
    ['lien-he', ['/vi/lien-he.html', '/en/contact.html']],
    ['pages/lien-he/index.en.md', ['/vi/lien-he.html', '/en/contact.html']],
    [`${SITE}/vi/tin-tuc/?a`, ['/vi/tin-tuc/']],
    ['/vi/2026/cho-duyet.html#x', ['2026/cho']],
  ])('%s is explained by a build', async ([asked, told]) => {
    const { code, stderr } = await run('build', '--explain', asked);
    expect(code).toBe(0);
    const lines = stderr.split('\n').filter((line) => / {2}(?:dựng|giữ nguyên|không có trang)/.test(line));
    expect(lines.map((line) => line.split('  ')[0])).toEqual(told);
  });

  test.for<[command: string, option: string[]]>([
    ['history', []],
    ['spell', []],
    ['fix', []],
    ['preview-link', []],
    ['build', ['--explain']],
  ])('with a slip is refused by %s', async ([command, option]) => {
    const { code, stderr } = await run(command, ...option, `${SITE}/vi/2026/hopp.html#x`);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Có phải ý là “2026/hop”?')]);
    expect((await run(command, ...option, `${SITE}/en/2026/met.html`)).code).toBe(2);
    expect((await run(command, ...option, '#x')).code).toBe(2);
  });
});
