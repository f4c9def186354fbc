import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import * as a from '../../src/content/fields/address-types.ts';
import * as f from '../../src/content/fields/field-types.ts';
import { patternOf } from '../../src/content/help/patterns.ts';
import { editorFiles } from '../../src/docs/editors/editor-files.ts';
import { jsonSchemas } from '../../src/docs/editors/json-schema.ts';
import { vscodeFiles } from '../../src/docs/editors/vscode.ts';
import { standardOffice } from '../../src/office/new-office.ts';
import { officeFiles } from '../../src/office/office-files.ts';
import { bantin, bulletin, ROOT, SETTINGS, temporaryFolder, writeContent } from '../setup/bantin.ts';
import { DEMO } from '../setup/demo.ts';
import { BULLETIN, CATEGORY, PAGE, SITE, type Values } from '../setup/full-fields.ts';

const SCHEMAS = jsonSchemas();
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const VALID = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)] as const),
);

/** What the schema of a kind of file finds wrong with a value, by where it is. */
function faults(name: keyof typeof SCHEMAS, value: unknown): string[] {
  const validate = VALID[name];
  if (!validate) throw new Error(`no schema ${name}`);
  return validate(value) ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

/** As editors of text read YAML 1.2. */
const yaml = (text: string) => load(text, { schema: CORE_SCHEMA });
const frontMatter = (text: string) => yaml(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');

/** The texts of the demo, and of a new office. */
const FOLDERS = [DEMO.content, path.join(ROOT, 'src/office/template/content')];
const files = (pattern: RegExp) =>
  FOLDERS.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name.replaceAll(path.sep, '/')))
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')] as const),
  );

test.for(Object.entries(editorFiles()))('%s is what the schema gives (npm run docs)', ([name, text]) => {
  expect(fs.readFileSync(path.join(ROOT, name), 'utf8')).toBe(text);
});

describe('the JSON Schemas', () => {
  test.for([
    ['bulletin', /^bulletins\/.*\.md$/],
    ['page', /^pages\/.*\.md$/],
  ] as const)('take every %s of the demo and of a new office', ([name, pattern]) => {
    const texts = files(pattern);
    expect(texts.length).toBeGreaterThan(5);
    for (const [file, text] of texts) expect([file, ...faults(name, frontMatter(text))]).toEqual([file]);
  });

  test.for([
    ['site', /^site\.yml$/],
    ['category', /^categories\.yml$/],
    ['baseSalary', /^base-salary\.yml$/],
  ] as const)('take what %s is in both', ([name, pattern]) => {
    for (const [file, text] of files(pattern)) expect([file, ...faults(name, yaml(text))]).toEqual([file]);
  });

  test.for([
    ['bulletin', BULLETIN],
    ['page', PAGE],
    ['site', SITE],
    ['category', CATEGORY],
  ] as const)('take every value of a %s', ([name, values]) => {
    const first = Object.fromEntries(
      Object.entries<Values[string]>(values).map(([key, [one]]) => [key, one]),
    );
    for (const [key, all] of Object.entries<Values[string]>(values)) {
      for (const value of all) {
        const fields = JSON.parse(JSON.stringify({ ...first, [key]: value }));
        expect([key, value, ...faults(name, name === 'category' ? [fields] : fields)]).toEqual([key, value]);
      }
    }
  });

  test.for([
    [{ tilte: 'Họp' }, ' must NOT have additional properties'],
    [{ date: '30/02/2026' }, '/date must match pattern'],
    [{ date: '2026-13-01' }, '/date must match pattern'],
    [{ status: 'đã duyệt' }, '/status must be equal to one of the allowed values'],
    [{ slug: 'Tin Mới' }, '/slug must match pattern'],
    [{ link: 'http://example.gov.vn' }, '/link must match pattern'],
    [{ views: '1.817' }, '/views must be integer,null'],
    [{ featured: 'có' }, '/featured must be boolean'],
    [{ attachments: [{ file: 'a.pdf' }] }, "/attachments/0 must have required property 'title'"],
    [{ editorial: { emails: 'a@b.vn' } }, '/editorial must NOT have additional properties'],
    [{ title: 'a'.repeat(301) }, '/title must NOT have more than 300 characters'],
  ] as const)('tell what is wrong with %j', ([fields, fault]) => {
    const all = faults('bulletin', { title: 'Họp', summary: 'Tóm tắt.', ...fields });
    expect(all.join('\n')).toContain(fault);
  });

  test('say of each field in Vietnamese how it is written', () => {
    const { properties } = SCHEMAS.bulletin as { properties: Record<string, { description: string }> };
    expect(properties.date).toMatchObject({ title: 'Ngày xuất bản / Date of publication' });
    expect(properties.date?.description).toContain('27/04/2017 08:30');
  });
});

describe('the forms of texts', () => {
  const TAKEN = {
    'date-format': [
      f.date('Asia/Ho_Chi_Minh'),
      [
        '2017-04-27',
        '2017-04-27 00:00',
        '27/04/2017',
        '27/4/2017',
        '31/12/2017 23:59',
        '2017/04/27 0:00',
        '00:00 27/04/2017',
        '2017-04-26T17:00:00Z',
        '2017-04-27T00:00:00+07:00',
        '29/02/2024',
      ],
      ['30/02/2017', '31/04/2017', '2017-13-01', '27.04.2017', '27/04/2017 24:30', 'hôm nay', '27/04/17'],
    ],
    'email-invalid': [a.email, ['a.b@c.gov.vn'], ['a@b', 'a b@c.vn']],
    'slug-invalid': [f.key, ['hop-2', 'a'], ['Họp', 'hop_2', 'hop-', 'a'.repeat(121)]],
    'url-not-https': [
      a.httpsAddress,
      ['https://chinhphu.vn', 'https://a.vn/b?c#d'],
      ['http://a.vn', 'a.vn', 'https://a b.vn'],
    ],
    'alias-invalid': [a.alias, ['/Lists/Tin.aspx?ID=1', '/tin-cũ'], ['tin-cu', '//a.vn/b', 'https://a.vn/b']],
    'section-alias-invalid': [a.sectionAlias, ['tin-cu', '/vi/tin-cu/'], ['Tin cũ']],
    'repository-invalid': [a.repository, ['so/ban-tin', 'a/b/c'], ['ban-tin', 'https://a.vn/b/c']],
    'color-invalid': [f.color, ['#9b1c1c'], ['9b1c1c', 'red']],
    'base-url-invalid': [a.baseUrl, ['https://bantin.example.gov.vn', 'http://[::1]:80/a'], ['bantin.vn']],
  } as const;

  test.for(Object.entries(TAKEN))(
    'of %s are the same in forms as in the schema',
    ([id, [type, good, bad]]) => {
      const pattern = new RegExp(patternOf(id as keyof typeof TAKEN) ?? '(?!)');
      const taken = (values: readonly string[]) =>
        values.map((value) => [value, type.safeParse(value).success, pattern.test(value)]);
      expect(taken(good)).toEqual(good.map((value) => [value, true, true]));
      expect(taken(bad)).toEqual(bad.map((value) => [value, false, false]));
    },
  );
});

describe('what a new office has for Visual Studio Code', () => {
  test('lies where the editor looks for it', () => {
    const office = officeFiles(standardOffice('vi'), {
      folderName: 'kho',
      dependency: { spec: '1' },
      year: 2026,
    });
    const names = office.map(({ name }) => name);
    const wanted = Object.keys(vscodeFiles()).map((name) => `.vscode/${name}`);
    expect(names).toEqual(expect.arrayContaining(['frontmatter.json', ...wanted]));
    expect(names.filter((name) => name.startsWith('vscode/'))).toEqual([]);
  });

  test('finds the places of what `bantin check` tells', async () => {
    const folder = temporaryFolder();
    writeContent(folder, {
      ...SETTINGS,
      'bulletins/2017/hop/index.vi.md': bulletin({ date: '30/02/2017' }, '![](hinh.png)'),
    });
    const { stdout } = await bantin(['check', '--lang', 'vi'], { cwd: folder });
    const lines = stdout.split('\n');
    const { tasks } = vscodeFiles()['tasks.json'] as { tasks: { problemMatcher: Matcher[] }[] };
    const found = (tasks[0]?.problemMatcher ?? []).map(({ severity, pattern: [place, text] }) =>
      lines.flatMap((line, i) => {
        const at = new RegExp(place.regexp).exec(line);
        const said = new RegExp(text.regexp).exec(lines[i + 1] ?? '')?.[1];
        return at ? [{ severity, file: at[1], id: at[4], said }] : [];
      }),
    );
    expect(found[0]).toContainEqual({
      severity: 'error',
      file: 'content/bulletins/2017/hop/index.vi.md',
      id: 'date-invalid',
      said: expect.stringContaining('30/02/2017'),
    });
    expect(found[1]?.[0]?.severity).toBe('warning');
  });

  test('begins a bulletin that has only its texts to be filled in', async () => {
    const snippets = vscodeFiles()['bantin.code-snippets'] as Record<string, { body: string[] }>;
    const [first] = Object.values(snippets);
    const text = (first?.body ?? [])
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{CURRENT_DATE\}\/\$\{CURRENT_MONTH\}\/\$\{CURRENT_YEAR\}/, '05/11/2026')
      .replace(/\$\{\d+:Chuyên mục\}/, 'tin-tuc')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$0', 'Nội dung.');
    const folder = temporaryFolder();
    writeContent(folder, {
      ...SETTINGS,
      'bulletins/2026/moi/index.vi.md': text.replace('draft', 'approved'),
    });
    const { code, stdout } = await bantin(['check', '--lang', 'vi'], { cwd: folder });
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('lỗi ')]);
  });
});

interface Matcher {
  severity: string;
  pattern: [{ regexp: string }, { regexp: string }];
}
