import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VIEWS_STATE_FOLDER, writeState } from '../../src/views/state.ts';
import { bulletin } from '../setup/bantin.ts';
import { officeSite } from '../setup/office-site.ts';
import { build, bytesOf, newSite } from '../setup/site.ts';

const NUMBER = /<p class="views[^"]*"[^>]*>.*?<span[^>]*>(.*?)<\/span>/;
const DAY = 20_700;

const FILES = {
  'bulletins/2026/hop/index.vi.md': bulletin({ date: '2026-11-20', views: '1817' }),
  'bulletins/2026/moi/index.vi.md': bulletin({ date: '2026-11-19' }),
  'bulletins/2026/xa/index.vi.md': bulletin({ date: '2026-11-18' }),
  'bulletins/2025/cu/index.vi.md': bulletin({ date: '2025-03-01' }),
};

const numberOn = (output: string, file: string) =>
  NUMBER.exec(fs.readFileSync(path.join(output, file), 'utf8'))?.[1];

test('pages print what was counted at build, and a count makes the pages of what was read anew, and no other', async () => {
  const { folder, content, output } = newSite(officeSite('views: {provider: static}', FILES));
  const count = (numbers: Record<string, number>) =>
    writeState(path.join(folder, VIEWS_STATE_FOLDER), {
      until: 1,
      bulletins: new Map(Object.entries(numbers).map(([id, each]) => [id, { vi: [DAY, each] }])),
    });
  expect((await build(content, output)).code).toBe(0);
  expect(numberOn(output, 'vi/2026/hop.html')).toBe('1.817');
  expect(numberOn(output, 'vi/2026/moi.html')).toBe('—');
  const before = bytesOf(output);
  count({ '2026/hop': 100, '2026/moi': 7 });
  expect((await build(content, output)).code).toBe(0);
  expect(numberOn(output, 'vi/2026/hop.html')).toBe('1.917');
  expect(numberOn(output, 'vi/2026/moi.html')).toBe('7');
  const after = bytesOf(output);
  const changed = Object.keys(after).filter((file) => after[file] !== before[file] && !file.startsWith('.'));
  expect(changed).toEqual(['vi/2026/hop.html', 'vi/2026/moi.html']);
  const clean = `${output}-clean`;
  expect((await build(content, clean)).code).toBe(0);
  const differing = Object.entries(bytesOf(clean)).filter(
    ([file, hash]) => !file.startsWith('.') && after[file] !== hash,
  );
  expect(differing).toEqual([]);
});

test('a preview counts nobody, whatever the setting', async () => {
  const { content, output } = newSite(officeSite('views: {provider: static}', FILES));
  expect((await build(content, output, '--drafts')).code).toBe(0);
  const scripts = fs.readdirSync(path.join(output, 'assets')).filter((name) => /^show-/.test(name));
  expect(scripts).toEqual([]);
  expect(fs.readFileSync(path.join(output, 'vi/2026/moi.html'), 'utf8')).not.toContain('data-month');
});

const PRIVACY = (title: string) => `---\ntitle: ${title}\nsummary: A.\nprivacy: true\n---\n\nNội dung.\n`;

test.for([
  ['none', '{provider: none}', /không đếm người đọc/, /does not count its readers/],
  ['static', '{provider: static}', /từ nhật ký mà máy chủ vẫn ghi/, /from the log that the server writes/],
  [
    'goatcounter',
    '{provider: goatcounter, url: https://dem.example.gov.vn}',
    /máy chủ đếm dem\.example\.gov\.vn \(phần mềm GoatCounter\)/,
    /counter at dem\.example\.gov\.vn \(GoatCounter\)/,
  ],
  [
    'matomo',
    '{provider: matomo, url: https://dem.example.gov.vn/thong-ke, site: 3}',
    /máy chủ đếm dem\.example\.gov\.vn \(phần mềm Matomo\)/,
    /counter at dem\.example\.gov\.vn \(Matomo\)/,
  ],
  [
    'endpoint',
    '{provider: endpoint, url: "https://dem.example.gov.vn/{id}"}',
    /hỏi máy chủ dem\.example\.gov\.vn/,
    /asks the server dem\.example\.gov\.vn/,
  ],
] as const)('the privacy page says in both languages how %s counts, and the policy follows', async (row) => {
  const [provider, setting, inVietnamese, inEnglish] = row;
  const { content, output } = newSite(
    officeSite(`views: ${setting}`, {
      ...FILES,
      'pages/rieng-tu/index.vi.md': PRIVACY('Quyền riêng tư'),
      'pages/rieng-tu/index.en.md': PRIVACY('Privacy'),
    }),
  );
  const { code, stderr } = await build(content, output);
  expect(code, stderr).toBe(0);
  const page = (lang: string) => fs.readFileSync(path.join(output, lang, 'rieng-tu.html'), 'utf8');
  expect(page('vi')).toMatch(inVietnamese);
  expect(page('vi')).toContain('<h2 id="bantin-counting">Đếm lượt xem</h2>');
  expect(page('en')).toMatch(inEnglish);
  const policy = path.join(output, '_counter.nginx');
  const isElsewhere = provider !== 'none' && provider !== 'static';
  expect(fs.existsSync(policy) && fs.readFileSync(policy, 'utf8')).toBe(
    isElsewhere && `"~." "'self' https://dem.example.gov.vn";\n`,
  );
  const isAsked = fs.readdirSync(path.join(output, 'assets')).some((name) => /^show-/.test(name));
  expect(isAsked).toBe(provider !== 'none');
});

test('what belongs to the office alone is in no file: logs and networks', async () => {
  const { content, output } = newSite(
    officeSite(
      'views: {provider: static, logs: ["/var/log/nginx/rieng.log*"], editors: ["203.0.113.0/24"]}',
      FILES,
    ),
  );
  expect((await build(content, output)).code).toBe(0);
  const texts = Object.keys(bytesOf(output)).map((file) =>
    fs.readFileSync(path.join(output, file), 'latin1'),
  );
  expect(texts.filter((text) => /203\.0\.113|rieng\.log/.test(text))).toEqual([]);
});
