import fs from 'node:fs';
import path from 'node:path';
import * as parse5 from 'parse5';
import { expect, test } from 'vitest';
import { bantin, bulletin, ROOT } from '../setup/bantin.ts';
import { inside, newOffice, read, template, writeTemplates } from '../setup/custom-templates.ts';
import { build, bytesOf } from '../setup/site.ts';

test('what an editor has written is text in every language, once', async () => {
  const hostile = `<script>alert('"&amp;"')</script>`;
  const fields = { layout: 'rong.liquid', title: 'A' };
  const office = newOffice(
    {
      'a.njk': template(
        { permalink: 'vi/a.html', layout: 'site', title: 'A' },
        '{{ bulletins[0].title }} {{ data.x.y }}',
      ),
      'b.liquid': template(
        { ...fields, permalink: 'vi/b.html' },
        `<i title='{{ data.x.y }}'>{{ bulletins[0].title }} {{ data.x.y | escape }} {{ data.x.z }} {{ "<b>" | raw }}</i>`,
      ),
      '_includes/rong.liquid': template({ layout: 'site' }, '<section>{{ content }}</section>'),
      'c.11ty.tsx': `export const data = { permalink: 'vi/c.html', layout: 'site', title: 'A' };
export default ({ bulletins, data }) => <i title={data.x.y}>{bulletins[0].title} {data.x.y}</i>;
`,
    },
    {
      'bulletins/2019/x/index.vi.md': bulletin({
        title: `'${hostile.replaceAll("'", "''")}'`,
        date: '2019-01-01',
      }),
      'data/x.yml': `y: '${hostile.replaceAll("'", "''")}'\nz: [1, 2]\n`,
    },
  );
  expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  const text = '&lt;script&gt;alert(&#39;&quot;&amp;amp;&quot;&#39;)&lt;/script&gt;';
  expect(inside(read(office, 'vi/a.html'))).toBe(`${text} ${text}`);
  expect(inside(read(office, 'vi/b.html'))).toBe(
    `<section><i title='${text}'>${text} ${text} 12 <b></i></section>`,
  );
  const tsx = inside(read(office, 'vi/c.html'));
  expect(parse5.parseFragment(tsx).childNodes).toMatchObject([
    { nodeName: 'i', attrs: [{ value: hostile }], childNodes: [{ value: `${hostile} ${hostile}` }] },
  ]);
});

test.for([
  ['a.njk', '{{ title | longdate("vi") }}', 'a.njk:6:12  lỗi  template-filter'],
  ['a.njk', '{% if %}', 'a.njk:6:7  lỗi  template-broken'],
  ['a.liquid', '{{ title | longdate: "vi" }}', 'a.liquid:6:1  lỗi  template-filter'],
  ['a.liquid', '{% if title %}', 'a.liquid:6:1  lỗi  template-broken'],
  ['a.11ty.tsx', 'export default ({ khong }) => khong.co;', 'a.11ty.tsx:1:37  lỗi  template-broken'],
  ['a.11ty.tsx', 'export default () => <p>', 'a.11ty.tsx:1:25  lỗi  template-broken'],
] as const)(
  'a mistake in %s (%s) is the web master’s: exit 1, no trace, nothing changes',
  async ([name, text, reported]) => {
    const office = newOffice({ 'b.njk': template({ permalink: 'vi/b.txt' }, 'một') });
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    const before = bytesOf(office.output);
    const body = name.endsWith('tsx') ? text : template({ permalink: 'vi/a.html', title: 'A' }, `\n${text}`);
    writeTemplates(office.folder, { [name]: body, 'b.njk': template({ permalink: 'vi/b.txt' }, 'hai') });
    const { code, stdout, stderr } = await build(office.content, office.output);
    expect(code).toBe(1);
    expect(stderr).toContain(`${office.folder}/layouts/custom/${reported}\n`);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+|node:internal|TypeError|Error:|lỗi của chính nó/m);
    expect(bytesOf(office.output)).toEqual(before);
  },
);

/** With code in front matter, by the name that it gives its language. */
const WITH_CODE = ['js', 'javascript', 'jsLegacy'];
const hostile = (name: string, file: string) =>
  fs.readFileSync(path.join(ROOT, 'test/site/hostile', name, 'custom', file), 'utf8');

test.for(WITH_CODE)('code in front matter (---%s) is refused, not run', async (language) => {
  const office = newOffice({ 'x.njk': hostile(language, 'x.njk') });
  const { code, stdout, stderr } = await build(office.content, office.output);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /layouts\/custom\/x\.njk:1:1 {2}lỗi {2}template-broken\n.*Code in front matter is not run/,
  );
  expect(stdout + stderr).not.toContain('EXECUTED');
});

test('a data file beside a template is not read, and reported', async () => {
  const names = ['x.njk', 'custom.11tydata.cjs'];
  const office = newOffice(Object.fromEntries(names.map((name) => [name, hostile('data', name)])));
  const { code, stdout, stderr } = await build(office.content, office.output);
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain('EXECUTED');
  expect(read(office, 'x.html')).toContain('text');
  const check = await bantin(['check', '--content', office.content, '--cache', `${office.output}.cache`]);
  expect(check.stdout).toContain('custom.11tydata.cjs:1:1  lưu ý  template-unused');
});
