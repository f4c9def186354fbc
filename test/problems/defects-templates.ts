import fs from 'node:fs';
import path from 'node:path';
import { bulletin } from '../setup/bantin.ts';
import { template } from '../setup/custom-templates.ts';
import { type Defect, withSetting } from './site.ts';

const at = (name: string) => `../layouts/custom/${name}`;
const njk = at('a.njk');
const liquid = at('a.liquid');
const tsx = at('a.11ty.tsx');

const page = (body: string, more: Record<string, string> = {}, permalink = 'vi/a.html') =>
  template({ permalink, layout: 'site', title: 'Giờ làm việc', ...more }, body);

const element = (body: string) =>
  `export const data = { permalink: 'vi/a.html', layout: 'site', title: 'A' };\n${body}\n`;

const defect = (id: Defect['id'], what: string, place: string, files: Defect['files']): Defect => ({
  id,
  what,
  at: place,
  files,
});

/** The first line of a body is the sixth of its file. */
const in6 = (column: number, name = njk) => `${name}:6:${column}`;

/** What can be wrong with an office's custom templates. */
export const TEMPLATE_DEFECTS: readonly Defect[] = [
  defect('template-filter', 'a filter in other letters, in Nunjucks', in6(12), {
    [njk]: page('{{ title | longdate("vi") }}'),
  }),
  defect('template-filter', 'a filter that does not exist, in Liquid', in6(1, liquid), {
    [liquid]: page('{{ title | short_date }}'),
  }),
  defect('template-filter', 'a filter of an included file', `${at('_includes/cuoi.njk')}:2:8`, {
    [njk]: page('<p>{% include "cuoi.njk" %}</p>'),
    [at('_includes/cuoi.njk')]: '<p>\n{{ 5 | sohoc }}',
  }),
  defect('template-filter', 'a filter in a permalink', `${njk}:2:27`, {
    [njk]: page('', {}, '"vi/{{ title | slugg }}.html"'),
  }),
  defect('template-broken', 'an expression that is none, in Nunjucks', in6(7), { [njk]: page('{% if %}') }),
  defect('template-broken', 'a loop that is never closed, in Nunjucks', `${njk}:7:1`, {
    [njk]: page('<p>\n{% for b in bulletins %}'),
  }),
  defect('template-broken', 'braces that are never closed, in Nunjucks', in6(4), {
    [njk]: page('<p>{{ title | upper'),
  }),
  defect('template-broken', 'a condition that is never closed, in Liquid', in6(4, liquid), {
    [liquid]: page('<p>{% if title %}'),
  }),
  defect('template-broken', 'a tag that does not exist, in Liquid', in6(1, liquid), {
    [liquid]: page('{% neu %}'),
  }),
  defect('template-broken', 'a date that is none', in6(10), { [njk]: page('{{ "x" | shortDate }}') }),
  defect('template-broken', 'a file to include that is not there', in6(13), {
    [njk]: page('{% include "khong-co.njk" %}'),
  }),
  defect('template-broken', 'a layout that is not there', `${njk}:3:9`, {
    [njk]: page('', { layout: 'trang' }),
  }),
  defect('template-broken', 'front matter that is not YAML', `${njk}:4:11`, {
    [njk]: page('', { title: 'Giờ: làm: việc' }),
  }),
  defect('template-broken', 'a section that does not exist, in Nunjucks', in6(34), {
    [njk]: page('{% for b in bulletins.bySection["thong-bap"] %}{% endfor %}'),
  }),
  defect('template-broken', 'a section that does not exist, in Liquid', in6(34, liquid), {
    [liquid]: page('{% for b in bulletins.bySection["tintuc"] %}{% endfor %}'),
  }),
  defect('template-broken', 'a section with a low line', in6(25), {
    [njk]: page('{{ bulletins.bySection["thong_bao"].length }}'),
  }),
  defect('template-broken', 'a section by its name', in6(25, liquid), {
    [liquid]: page('{{ bulletins.bySection["Thông báo"].size }}'),
  }),
  defect('template-broken', 'a section in capital letters', `${tsx}:2:59`, {
    [tsx]: element('export default ({ bulletins }) => <p>{bulletins.bySection.Tin.length}</p>;'),
  }),
  defect('template-broken', 'a list that all templates share, made longer', `${tsx}:2:49`, {
    [tsx]: element('export default ({ bulletins }) => <p>{bulletins.push(1)}</p>;'),
  }),
  defect('template-broken', 'the same of a section', `${tsx}:2:75`, {
    [tsx]: element('export default ({ bulletins: { bySection } }) => <p>{bySection["tin-tuc"].push(1)}</p>;'),
  }),
  defect('template-broken', 'a card that all templates share, changed', `${tsx}:2:48`, {
    [tsx]: element('export default ({ bulletins: [b] }) => (b.card.title = "x");'),
  }),
  {
    ...defect('file-outside', 'a template that is a link to elsewhere', `${at('b.njk')}:1:1`, {
      [njk]: page(''),
    }),
    prepare: (content) => fs.symlinkSync('/etc/hostname', path.join(content, at('b.njk'))),
  },
  defect('template-broken', 'a name that is Eleventy’s own', `${njk}:5:1`, {
    [njk]: page('', { page: 'một' }),
    [liquid]: page('', {}, 'vi/b.html'),
  }),
  defect('template-broken', 'a tag that is never closed, in TSX', `${tsx}:3:1`, {
    [tsx]: element('export default () => <p>;'),
  }),
  defect('template-broken', 'an import that leads nowhere, in TSX', `${tsx}:2:8`, {
    [tsx]: element("import './Khong.tsx'; export default () => <p />;"),
  }),
  defect('template-broken', 'a file outside, in TSX', `${tsx}:2:8`, {
    [tsx]: element("import '../../a.ts'; export default () => <p />;"),
    '../a.ts': '',
  }),
  defect('template-broken', 'a name that Bantin does not export, in TSX', `${tsx}:2:8`, {
    [tsx]: element("import 'bantin/loc'; export default () => <p />;"),
  }),
  defect('template-broken', 'an error while it runs, in TSX', `${tsx}:3:30`, {
    [tsx]: element('\nexport default () => { throw new Error("hỏng"); }'),
  }),
  defect('template-broken', 'an error in the data, in TSX', `${tsx}:1:41`, {
    [tsx]: 'export const data = () => ({ permalink: dia.chi });\nexport default () => null;',
  }),
  defect('template-address', 'a permalink that leads out', `${njk}:2:1`, {
    [njk]: page('', {}, '../../ngoai.html'),
  }),
  defect('template-address', 'one that leads out further in', `${njk}:2:1`, {
    [njk]: page('', {}, 'vi/../../ngoai.html'),
  }),
  defect('template-address', 'a permalink with a question mark', `${njk}:2:1`, {
    [njk]: page('', {}, 'vi/a?b.html'),
  }),
  ...['vi/con.html', 'vi/ x.html', `vi/${'a'.repeat(260)}.html`, '_worker.js'].map((to) =>
    defect(
      'template-address',
      `a permalink that not every disk or host can have (${to.slice(0, 20)})`,
      `${njk}:2:1`,
      {
        [njk]: page('', {}, `"${to}"`),
      },
    ),
  ),
  defect('field-missing', 'a template without a permalink', `${njk}:1:1`, {
    [njk]: template({ layout: 'site', title: 'Giờ' }, '<p>'),
  }),
  defect('field-missing', 'the same in TSX', `${tsx}:1:1`, {
    [tsx]: "export const data = { layout: 'site', title: 'A' };\nexport default () => <p />;\n",
  }),
  defect('template-address', 'a permalink without an extension', `${njk}:2:1`, {
    [njk]: page('', {}, 'vi/gio'),
  }),
  defect('template-address-taken', 'a bulletin’s address', `${njk}:2:1`, {
    [njk]: page('', {}, 'vi/2017/hop.html'),
  }),
  defect('template-address-taken', 'the address of a bulletin that is for later', `${njk}:2:1`, {
    [njk]: page('', {}, 'vi/2027/sau.html'),
    'bulletins/2027/sau/index.vi.md': bulletin({ title: 'Sau', date: '2027-01-02' }),
  }),
  defect('template-address-taken', 'the home page’s, in other letters', `${njk}:2:1`, {
    [njk]: page('', {}, 'VI/index.html'),
  }),
  defect('template-address-taken', 'that of a file of Bantin’s', `${njk}:2:1`, {
    [njk]: page('', {}, 'sitemap-2017.xml'),
  }),
  defect('template-address-taken', 'a folder where a page is', `${njk}:2:1`, {
    [njk]: page('', {}, 'vi/2017/hop.html/a.html'),
  }),
  defect('template-address-taken', 'that of a file of the office’s own, in other letters', `${njk}:2:1`, {
    [njk]: page('', {}, 'Tep/mau.txt'),
    '../static/tep/mau.txt': 'Mẫu',
  }),
  defect('template-address-taken', 'that of another template', `${at('b.njk')}:2:1`, {
    [njk]: page(''),
    [at('b.njk')]: page(''),
  }),
  defect('template-address-taken', 'that of another template, in other letters', `${at('b.njk')}:2:1`, {
    [njk]: page(''),
    [at('b.njk')]: page('', {}, 'vi/A.html'),
  }),
  {
    ...defect('template-key-page', 'a key that is a folder in pages', `${njk}:5:1`, {
      [njk]: page('', { translationKey: 'lien-he' }),
      'pages/lien-he/index.vi.md': '---\ntitle: Liên hệ\nsummary: Địa chỉ.\n---\n\nChữ.\n',
    }),
    severity: 'warning',
  },
  defect('field-missing', 'a bare page in the menu without a title', `${njk}:1:1`, {
    [njk]: template({ permalink: 'vi/a.html', translationKey: 'gio' }, '<meta charset="utf-8">'),
    ...withSetting('menu: [gio]'),
  }),
  defect('template-key-twice', 'two pages of a language with one key', `${at('b.njk')}:5:1`, {
    [njk]: page('', { translationKey: 'gio' }),
    [at('b.njk')]: page('', { translationKey: 'gio' }, 'vi/b.html'),
  }),
  defect('field-missing', 'a page in the shell without a title', `${njk}:1:1`, {
    [njk]: page('', { title: '""' }),
  }),
  defect('value-unknown', 'a page in the shell in a language that the site lacks', `${njk}:5:1`, {
    [njk]: page('', { lang: 'en' }),
  }),
  {
    ...defect('template-charset', 'a bare page without its charset', `${njk}:1:1`, {
      [njk]: template({ permalink: 'vi/a.html' }, '<title>Giờ</title>'),
    }),
    severity: 'warning',
  },
  {
    ...defect('template-unused', 'a file that is no template', `${at('a.html')}:1:1`, {
      [at('a.html')]: '<p>',
    }),
    severity: 'warning',
  },
  {
    ...defect('template-unused', 'a layout by the name of the shell', `${at('_includes/site.njk')}:1:1`, {
      [at('_includes/site.njk')]: '{{ content | safe }}',
    }),
    severity: 'warning',
  },
  ...(
    [
      ['a key in other letters', '5:1', page('<p>', { translationkey: 'gio' })],
      ['a key with a letter less', '3:1', template({ permalink: 'vi/a.txt', layot: 'site' }, '<p>')],
      ['a key with a hyphen', '5:1', page('<p>', { 'no-index': 'true' })],
      [
        'a list that is not there, in a loop',
        '6:13',
        page('{% for b in bulletin %}{{ b.title }}{% endfor %}'),
      ],
      ['the same in a value', '6:4', page('{{ buletins[0].title }}')],
    ] as const
  ).map(([what, place, text]) => ({
    ...defect('key-unknown', `${what}, in a template`, `${njk}:${place}`, { [njk]: text }),
    severity: 'warning' as const,
  })),
  defect('template-broken', 'a filter without its language', in6(8), { [njk]: page('{{ 5 | number }}') }),
  defect('template-broken', 'a filter in a language that is none', in6(1, liquid), {
    [liquid]: page('{{ 5 | number: "vn" }}'),
  }),
  {
    ...defect('encoding-invalid', 'a template that is not UTF-8', `${njk}:4:10`, {}),
    prepare: (content) => {
      fs.mkdirSync(path.dirname(path.join(content, njk)), { recursive: true });
      fs.writeFileSync(path.join(content, njk), Buffer.from(page(''), 'latin1'));
    },
  },
  defect('conflict-marks', 'marks of git in a template', `${njk}:6:1`, {
    [njk]: page('<<<<<<< HEAD\n<p>a\n=======\n<p>b\n>>>>>>> x\n'),
  }),
  {
    ...defect('template-unused', 'a part that no template imports', `${at('gio.tsx')}:1:1`, {
      [at('gio.tsx')]: 'export const Gio = () => <p />;\n',
      [at('Ten.ts')]: "export const ten = 'Giờ';\n",
      [tsx]: element("import { ten } from './Ten'; export default () => <p>{ten}</p>;"),
    }),
    severity: 'warning',
  },
];
