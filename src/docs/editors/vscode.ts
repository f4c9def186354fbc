import { metaOf } from '../../content/fields/schema.ts';
import { BULLETIN, type Part } from '../../content/help/parts.ts';
import { isRequired, type Rule, ruleOf } from '../../content/help/rules.ts';

type Json = Readonly<Record<string, unknown>>;

/** Which files of an office each schema is for. */
const SCHEMA_FILES: Readonly<Partial<Record<Part['name'], string>>> = {
  site: 'content/site.yml',
  category: 'content/categories.yml',
  baseSalary: 'content/base-salary.yml',
  royaltyRates: 'content/royalty-rates.yml',
};

/** What `.vscode/` of an office holds, by the names of the files. */
export const vscodeFiles = (): Readonly<Record<string, Json>> => ({
  'extensions.json': {
    recommendations: ['eliostruyf.vscode-front-matter', 'redhat.vscode-yaml', 'editorconfig.editorconfig'],
  },
  'settings.json': settings(),
  'tasks.json': tasks(),
  'bantin.code-snippets': snippets(),
});

const settings = (): Json => ({
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'search.exclude': { dist: true, '.cache': true, 'package-lock.json': true },
  'editor.unicodeHighlight.allowedLocales': { vi: true },
  '[markdown]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: 'on' } },
  'yaml.schemas': Object.fromEntries(
    Object.entries(SCHEMA_FILES).map(([name, file]) => [
      `./node_modules/bantin/docs/schemas/${name}.json`,
      file,
    ]),
  ),
});

/** Problems of `bantin check` as the editor shows them: a line with the place, and what is wrong below it. */
const matcher = (word: string, severity: 'error' | 'warning'): Json => ({
  owner: `bantin-${severity}`,
  source: 'bantin',
  severity,
  fileLocation: ['relative', `\${workspaceFolder}`],
  pattern: [
    { regexp: `^(.+?):(\\d+):(\\d+)  ${word}  (\\S+)$`, file: 1, line: 2, column: 3, code: 4 },
    { regexp: '^  (.+)$', message: 1 },
  ],
});

const MATCHERS = [matcher('lỗi', 'error'), matcher('lưu ý', 'warning')];

function tasks(): Json {
  const task = (label: string, command: string, more: Json = {}) => ({
    label: `Bantin: ${label}`,
    type: 'shell',
    command,
    problemMatcher: [],
    ...more,
  });
  return {
    version: '2.0.0',
    tasks: [
      task('kiểm tra mọi bản tin', 'npm run --silent check -- --lang vi', {
        problemMatcher: MATCHERS,
        group: { kind: 'test', isDefault: true },
      }),
      task('xem thử trên máy này', 'npm run serve', { isBackground: true }),
      task('bản tin mới', 'npm run new'),
      task('sửa những chỗ chắc chắn', 'npm run fix'),
      task('dựng trang', 'npm run build', { group: { kind: 'build', isDefault: true } }),
    ],
  };
}

const TODAY = `\${CURRENT_DATE}/\${CURRENT_MONTH}/\${CURRENT_YEAR}`;

function snippets(): Json {
  const snippet = (prefix: string, description: string, body: readonly string[]) => ({
    [description]: { scope: 'markdown', prefix, description, body },
  });
  const box = (prefix: string, description: string, name: string) =>
    snippet(prefix, description, [`::: ${name} \${1:Tiêu đề}`, `\${2:Nội dung.}`, ':::', '$0']);
  return {
    ...snippet('bantin', 'Phần đầu của một bản tin', frontMatter()),
    ...box('luuy', 'Khung lưu ý', 'warning'),
    ...box('thongbao', 'Khung thông báo', 'notice'),
    ...box('vanban', 'Khung trích văn bản', 'document'),
    ...snippet('hinh', 'Hình kèm chú thích', [
      `![\${1:Điều nhìn thấy trong hình}](\${2:hinh.jpg} "\${3:Chú thích}")`,
    ]),
    ...snippet('bang', 'Bảng hai cột', [
      `| \${1:Cột một} | \${2:Cột hai} |`,
      '|---|---|',
      `| \${3:ô} | \${4:ô} |`,
    ]),
  };
}

/** The fields that every bulletin needs, and its status. */
function frontMatter(): string[] {
  const needed = Object.entries(BULLETIN.shape).filter(([key, type]) => isRequired(type) || key === 'status');
  const lines = needed.map(([key, type], i) => `${key}: ${placeholder(ruleOf(type), i + 1, labelOf(key))}`);
  return ['---', ...lines, '---', '', '$0'];
}

function labelOf(key: string): string {
  const type = BULLETIN.shape[key];
  return (type && metaOf(type)?.label.vi) ?? key;
}

function placeholder(rule: Rule, stop: number, label: string): string {
  if (rule.is === 'words') return `\${${stop}|${rule.words.join(',')}|}`;
  if (rule.is === 'asked' && rule.id === 'date-format') return `\${${stop}:${TODAY} 07:00}`;
  return `\${${stop}:${label}}`;
}
