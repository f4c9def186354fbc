import { beforeAll, describe, expect, test } from 'vitest';
import { withoutComments } from '../../src/content/comments.ts';
import { siteFields } from '../../src/content/fields/settings-schema.ts';
import { bantin, bulletin, type Files, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { NOW } from '../setup/site.ts';
import { ATTACK_STRINGS } from './attack-strings.ts';
import { quoted } from './front-matter.ts';
import { check } from './sieve.ts';

/** Fields that take no free text, one a line. */
const STRICT = [
  'date',
  'category',
  'kind',
  'status',
  'slug',
  'audio',
  'featured',
  'featuredUntil',
  'expires',
  'views',
];
const FIRST_LINE = 4;

const folder = temporaryFolder();

function strictFields(text: string): string {
  const lines = ['---', 'title: a', 'summary: b', ...STRICT.map((key) => `${key}: ${quoted(text)}`)];
  const inner = ['document:', `  issued: ${quoted(text)}`, 'editorial:', `  email: ${quoted(text)}`];
  return `${[...lines, ...inner, 'related:', `- ${quoted(text)}`].join('\n')}\n---\n\nc\n`;
}

/** A value that is a comment as a whole is none: the field is not written then. */
const VALUES = ATTACK_STRINGS.filter((text) => withoutComments(text) !== '');

describe('values that are no free text', () => {
  const files: Files = { ...SETTINGS };
  for (const [i, text] of VALUES.entries()) files[`bulletins/2025/tin-${i}/index.vi.md`] = strictFields(text);
  let result: Awaited<ReturnType<typeof check>>;
  let content: string;
  beforeAll(async () => {
    content = writeContent(folder, files);
    result = await check(folder, content);
  });
  const OTHERS = ['document.issued', 'editorial.email', 'related'].map((key, i) => [
    key,
    STRICT.length + i * 2 + 1,
  ]);

  test('are problems for the editor, not the machine’s', () => {
    expect([result.run.code, result.run.stderr]).toEqual([1, '']);
  });

  test.for([...STRICT.map((key, i) => [key, i] as const), ...OTHERS] as [string, number][])(
    '%s takes none',
    ([, at]) => {
      const refused = new Set(
        result.errors
          // Of a text with signs that turn it round nothing more is read.
          .filter(({ id, line }) => line === FIRST_LINE + at || id === 'text-turned')
          .map(({ file }) => file),
      );
      const taken = VALUES.filter((_, i) => !refused.has(`bulletins/2025/tin-${i}/index.vi.md`));
      expect(taken).toEqual([]);
    },
  );

  test.for([
    ['', []],
    ['--annotate', ['--annotate']],
  ] as const)('no terminal and no workflow obeys them in a report %s', async ([, more]) => {
    const where = ['--content', content, '--cache', `${folder}/dist.cache`];
    const run = await bantin(['check', ...more, ...where, '--now', NOW]);
    expect(run.code).toBe(1);
    const lines = run.stdout.split('\n');
    expect(lines.filter((line) => /[^\P{Cc}\t]/u.test(line))).toEqual([]);
    const isOurs = (line: string) => more.length > 0 && /^::(?:error|warning) file=[^:]+::/.test(line);
    expect(lines.filter((line) => line.startsWith('::') && !isOurs(line))).toEqual([]);
  });
});

test('what is written without quotation marks is a text or a problem', async () => {
  const files: Files = { ...SETTINGS };
  for (const [i, text] of ATTACK_STRINGS.entries())
    files[`bulletins/2025/tin-${i}/index.vi.md`] = bulletin({
      title: text,
      summary: `[${text}`,
      source: `{${text}}`,
    });
  const { run } = await check(folder, writeContent(temporaryFolder(), files));
  expect([run.code, run.stderr]).toEqual([1, '']);
});

test('folders of bulletins and pages have plain names', async () => {
  const names = ATTACK_STRINGS.filter((name) => !/[/\0]/.test(name) && name.isWellFormed());
  const files: Files = { ...SETTINGS };
  for (const name of names) {
    files[`bulletins/2025/${name}/index.vi.md`] = bulletin();
    files[`pages/${name}/index.vi.md`] = bulletin();
  }
  const { run, errors } = await check(folder, writeContent(temporaryFolder(), files));
  expect([run.code, run.stderr]).toEqual([1, '']);
  expect(errors.filter(({ id }) => id === 'folder-name').length).toBe(names.length * 2);
});

describe('settings that are no free text', () => {
  const { timezone, accent, views, owner, baseUrl } = siteFields('Asia/Ho_Chi_Minh');
  const fields = { timezone, accent, views: views.unwrap().shape.url, email: owner.shape.email };

  test.for(Object.entries(fields))('%s', ([name, field]) => {
    const taken = ATTACK_STRINGS.filter((text) => field.safeParse(text).success);
    const isWeb = (text: string) =>
      name === 'views' && /^https:\/\/[^\s"<>\\]+$/.test(text.split(/["<>]/)[0] ?? '');
    expect(taken.filter((text) => !isWeb(text))).toEqual([]);
  });

  test('the address of the site has nothing in it that could end an attribute', () => {
    const taken = ATTACK_STRINGS.flatMap((text) => {
      const { data } = baseUrl.safeParse(`https://bantin.example.gov.vn/${text}`);
      return data ?? [];
    });
    expect(
      taken.filter((address) => !/^https:\/\/bantin\.example\.gov\.vn[^\s"<>\\]*$/.test(address)),
    ).toEqual([]);
  });
});
