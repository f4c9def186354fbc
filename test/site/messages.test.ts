import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { build } from '../setup/site.ts';

const SITE = `${SETTINGS['site.yml']}features: {search: false, offline: false, titlePictures: false}\n`;

function siteOf(files: Files) {
  const folder = temporaryFolder();
  const content = writeContent(folder, { ...SETTINGS, 'site.yml': SITE, ...files });
  return { folder, content, output: path.join(folder, 'dist') };
}

/** What no log may hold: signs that steer a terminal, and lines that a CI takes for commands of its own. */
const COMMANDS = /(?!\n)[\p{Cc}]|##\w*\[|^\s*::(?!(?:error|warning) file=)/mu;

describe('no line of an editor’s becomes a command of a CI’s', () => {
  const { folder, content, output } = siteOf({
    'bulletins/2017/a\n::error::b/index.vi.md': bulletin(),
    'bulletins/2017/a##[error]b/index.vi.md': bulletin(),
    'bulletins/2017/a\u001B[31mb/index.vi.md': bulletin(),
    'bulletins/2017/hop/index.vi.md': bulletin({
      category: '"\\n::set-output name=a::b"',
      status: '"##[error]x"',
      kind: '"%0A::error::x"',
      date: '"::error::x"',
      aliases: '["a\\u001b]0;x\\u0007", "##vso[task.complete]"]',
      '"::add-mask::a"': 'b',
    }),
    'bulletins/2017/hop/a\n::error::c.pdf.md': 'x',
    'pages/gioi-thieu/index.vi.md':
      '---\ntitle: "::error::x"\nsummary: a\n---\n[a](##[x](y)) ::: \n\n::: ##[error]x\n:::\n',
  });
  const common = ['--content', content, '--cache', path.join(folder, 'cache')];

  test.for([
    ['check'],
    ['check', '--annotate'],
    ['check', '--lang', 'en'],
    ['check', '--json'],
    ['build', '--output', output],
    ['build', '--json', '--output', output],
    ['build', '--output', output, '--explain', '\n::error::x'],
    ['check', '--content', `${content}\n::error::x`],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await bantin([...args.slice(0, 1), ...common, ...args.slice(1)]);
    expect([1, 2]).toContain(code);
    expect(COMMANDS.exec(stdout + stderr)).toBe(null);
  });
});

test('a note in a comment, whatever it is in, is in no file of the site and in no message', async () => {
  const secret = 'mật 0900';
  const note = `<!-- ${secret} -->`;
  const { content, output } = siteOf({
    'bulletins/2017/hop/index.vi.md': bulletin(
      {
        title: `Họp ${note}`,
        summary: `"Tóm tắt ${note}"`,
        date: `2017-04-27 ${note}`,
        keywords: `[đô thị ${note}]`,
        author: `Mai ${note}`,
        aliases: `["/a${note}"]`,
        views: `x ${note}`,
      },
      `# Mục ${note}\n\n${note}\n\n- a ${note}\n\n| a ${note} |\n|---|\n| ${note} |\n\n<!--\n${secret}\n\n${secret}\n-->\n\n[a](https://example.com "${note}")`,
    ),
    'pages/gioi-thieu/index.vi.md': `---\ntitle: A ${note}\nsummary: B\n---\nchữ ${note}\n`,
  });
  const failed = await build(content, output);
  expect(failed.code).toBe(1);
  const checked = await bantin(['check', '--content', content, '--cache', `${output}.cache`, '--json']);
  expect(failed.stderr + checked.stdout).not.toContain('0900');
  const text = path.join(content, 'bulletins/2017/hop/index.vi.md');
  const good = fs.readFileSync(text, 'utf8').replace(/^(?:aliases|views):.*\n/gm, '');
  fs.writeFileSync(text, good);
  expect(await build(content, output)).toMatchObject({ code: 0 });
  const files = fs.readdirSync(output, { recursive: true, encoding: 'utf8' });
  const holding = files.filter((file) => {
    const found = path.join(output, file);
    return fs.statSync(found).isFile() && fs.readFileSync(found).includes('0900');
  });
  expect(holding).toEqual([]);
});

test('a record pasted into a text stops a preview, too, and is not repeated', async () => {
  const record = '---\neditorial:\n  email: rieng.tu@example.gov.vn\n  note: Thứ 2, ngày 27/04/2017 <b>\n---';
  const { content, output } = siteOf({
    'bulletins/2017/hop/index.vi.md': bulletin({ status: 'draft' }, record),
  });
  const { code, stderr } = await build(content, output, '--drafts');
  expect(code).toBe(1);
  expect(stderr).toContain('hop/index.vi.md:9:1  lỗi  front-matter-pasted');
  expect(stderr).not.toMatch(/rieng\.tu|Thứ 2/);
  expect(fs.existsSync(output)).toBe(false);
});
