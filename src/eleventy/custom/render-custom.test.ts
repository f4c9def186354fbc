import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CustomLanguage } from '../../pages/custom/custom-data.ts';
import type { DataValue } from '../../reader/office/office-data.ts';
import { type CustomResult, renderCustom } from './render-custom.ts';
import { customTemplates } from './templates.ts';

const ONE = { site: { base: '' }, bulletins: [] } as unknown as CustomLanguage;

/** A folder of an office with files by their paths from `layouts/custom/`. */
function office(files: Record<string, string | Buffer>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'mẫu ')));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'layouts/custom', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return path.join(folder, 'content');
}

const page = (body: string, fields = '') => `---\npermalink: a.txt\n${fields}---\n${body}`;

function run(content: string, data: Record<string, DataValue> = {}): Promise<CustomResult> {
  const settings = { timezone: 'Asia/Ho_Chi_Minh', baseUrl: 'https://bantin.example.gov.vn' };
  return renderCustom(customTemplates(content), { languages: new Map([['vi', ONE]]), data, settings });
}

async function texts(content: string, data?: Record<string, DataValue>): Promise<string[]> {
  const { rendered, faults } = await run(content, data);
  expect(faults).toEqual([]);
  return rendered.map(({ text }) => text.trim());
}

const SECRET = '---\ntitle: Bí mật\n---\nThân bài bí mật {{ content }}';

describe('what is not listed is not there', () => {
  const elsewhere = {
    '../../content/bulletins/2017/nhap/index.vi.md': SECRET,
    '../../ngoai.njk': SECRET,
    '../customx/ngoai.njk': SECRET,
    '../customx/ngoai.liquid': SECRET,
    '_includesx/.an.njk': SECRET,
    '.an.njk': SECRET,
    '_includes/.an/an.njk': SECRET,
    '_includes/.an.liquid': SECRET,
    '_includes/._lop.njk': SECRET,
  };
  test.for([
    ['a.njk', page('', 'layout: ../../../content/bulletins/2017/nhap/index.vi.md\n')],
    ['a.njk', page('', 'layout: ../../../ngoai.njk\n')],
    ['a.njk', page('', 'layout: ../../customx/ngoai.njk\n')],
    ['a.njk', page('', 'layout: .an/an.njk\n')],
    ['a.njk', page('', 'layout: ._lop.njk\n')],
    ['a.njk', page('', 'layout: giua.njk\n')],
    ['a.njk', page('{% include "../customx/ngoai.njk" %}')],
    ['a.njk', page('{% include "../../customx/ngoai.njk" %}')],
    ['a.njk', page('{% include "./../customx/ngoai.njk" %}')],
    ['a.njk', page('{% include ".an.njk" %}')],
    ['a.njk', page('{% extends ".an/an.njk" %}')],
    ['a.njk', page('{% import "../../../ngoai.njk" as x %}')],
    ['a.liquid', page('{% include "../customx/ngoai" %}')],
    ['a.liquid', page('{% render "../../customx/ngoai.liquid" %}')],
    ['a.liquid', page('{% layout "./../customx/ngoai" %}')],
    ['a.liquid', page('{% include ".an" %}')],
    ['a.liquid', page('', 'layout: ../../../ngoai.njk\n')],
    [
      'a.11ty.tsx',
      "export const data = { permalink: 'a.txt', layout: '../../../ngoai.njk' }; export default () => <p />;",
    ],
  ])('%s: %s', async ([name = '', text = '']) => {
    const content = office({
      ...elsewhere,
      [name]: text,
      '_includes/giua.njk': '---\nlayout: ../../../ngoai.njk\n---\n{{ content | safe }}',
    });
    const { rendered, faults } = await run(content);
    expect(rendered).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.template).toBe(name);
    expect(JSON.stringify(faults)).not.toContain('mật');
  });

  test('an absolute path leads nowhere, either', async () => {
    const content = office({ ...elsewhere, 'a.njk': '' });
    const root = path.join(content, '..');
    for (const text of [
      page('', `layout: ${root}/ngoai.njk\n`),
      page(`{% include "${root}/ngoai.njk" %}`),
      page(`{% include "${root}/layouts/customx/ngoai.njk" %}`),
    ]) {
      fs.writeFileSync(path.join(root, 'layouts/custom/a.njk'), text);
      expect(await run(content), text).toMatchObject({ rendered: [], faults: [{ template: 'a.njk' }] });
    }
  });

  test('hidden templates, and data beside them, are not run', async () => {
    const content = office({
      'a.njk': page('một {{ x }}{{ pkg.name }}{{ eleventy.env.root }}'),
      '.an/b.njk': page('hai', 'permalink: b.txt\n'),
      '._c.njk': Buffer.from([0, 5, 22, 7, 255]),
      '_unused/x.json': '"dữ liệu"',
      '_data/x.json': '"dữ liệu"',
      'a.json': '{"x": "dữ liệu"}',
      'package.json': '{"name": "dữ-liệu"}',
    });
    expect(await texts(content)).toEqual(['một']);
  });

  test('what is listed is found from everywhere', async () => {
    const content = office({
      'a.njk': page(
        '{% include "x.njk" %}{% include "./b/y.njk" %}{% include "b/../z.njk" %}',
        'layout: l\n',
      ),
      'c.liquid': page(
        '{% include "w" %}{% render "./b/v.liquid" %}',
        'permalink: c.txt\nlayout: ../l2.njk\n',
      ).replace('permalink: a.txt\n', ''),
      'z.njk': page('z', 'permalink: false\n').replace('permalink: a.txt\n', ''),
      'l2.njk': '---\npermalink: false\n---\n[{{ content | safe }}]',
      'b/y.njk': 'y{% include "../_includes/x.njk" %}',
      'b/v.liquid': 'v{% include "../_includes/w" %}',
      '_includes/x.njk': 'x',
      '_includes/w.liquid': 'w',
      '_includes/l.njk': '({{ content | safe }})',
    });
    const { rendered, faults } = await run(content);
    expect(faults).toEqual([]);
    const at = (to: string) => rendered.find((each) => each.to === to)?.text.replace(/---[\s\S]*?---\n/, '');
    expect(at('a.txt')).toBe('(xyxz)');
    expect(at('c.txt')).toBe('[wvw]');
  });
});

describe('nothing is shared or dated', () => {
  test('a page’s date is the same whatever the file’s, and pages are in the order of their names', async () => {
    const content = office({
      'b.njk': page('{{ page.date | machineDate }}', 'permalink: b.txt\n').replace('permalink: a.txt\n', ''),
      'a.njk': page('{% for each in collections.all %}{{ each.url }} {% endfor %}'),
      '2020-01-02-c.njk': page('{{ page.date | machineDate }}', 'permalink: c.txt\n').replace(
        'permalink: a.txt\n',
        '',
      ),
    });
    fs.utimesSync(path.join(content, '../layouts/custom/b.njk'), 1, 1);
    expect((await texts(content)).sort()).toEqual([
      '/c.txt /a.txt /b.txt',
      '1970-01-01T08:00:00+08:00',
      '1970-01-01T08:00:00+08:00',
    ]);
  });

  test.for(['git Last Modified', 'git Created', 'Last Modified', 'Created'])(
    'the date “%s” is refused',
    async (date) => {
      const { faults } = await run(office({ 'a.njk': page('', `date: ${date}\n`) }));
      expect(faults).toMatchObject([{ file: 'a.njk', line: 3, column: 1 }]);
    },
  );

  test('a date of the template’s own is one', async () => {
    const content = office({ 'a.njk': page('{{ page.date | machineDate }}', 'date: 2026-01-02\n') });
    expect(await texts(content)).toEqual(['2026-01-02T07:00:00+07:00']);
  });

  test('a list that a template turns round is reported, and is another’s as it was', async () => {
    const tsx = (to: string, body: string) =>
      `export const data = { permalink: '${to}' };\nexport default ({ data }) => ${body};\n`;
    const content = office({
      'a.11ty.tsx': tsx('a.html', '<p>{data.so.reverse()}</p>'),
      'b.11ty.tsx': tsx('b.html', '<p>{data.so}{[...data.so].reverse()}</p>'),
      'c.njk': page('{{ data.so | reverse | join }} {{ data.so | sort | join }}'),
      'd.liquid': page(
        '{{ so }}',
        'pagination: {data: data.so, size: 1, alias: so, reverse: true}\n',
      ).replace('a.txt', 'd-{{ so }}.txt'),
    });
    const { rendered, faults } = await run(content, { so: ['1', '2'] });
    expect(faults).toMatchObject([{ file: 'a.11ty.tsx', line: 2 }]);
    expect(rendered.map(({ text }) => text.replace(/<!doctype html>/, '').trim()).sort()).toEqual([
      '1',
      '2',
      '21 12',
      '<p>1221</p>',
    ]);
  });

  test('a module begins anew in each run, and a layout, too', async () => {
    const content = office({
      'a.11ty.tsx':
        "let run = 0;\nexport const data = { permalink: 'a.html', layout: 'l.njk' };\nexport default () => <p>{(run += 1)}</p>;\n",
      '_includes/l.njk': 'một {{ content | safe }}',
    });
    expect(await texts(content)).toEqual(['một <p>1</p>']);
    fs.writeFileSync(path.join(content, '../layouts/custom/_includes/l.njk'), 'hai {{ content | safe }}');
    expect(await texts(content)).toEqual(['hai <p>1</p>']);
  });
});

test('a layout that is not there is reported where it is asked for', async () => {
  const content = office({
    'a.njk': page('', 'layout: giua.njk\n'),
    '_includes/giua.njk': '---\nlayout: khong.njk\n---\n{{ content | safe }}',
  });
  const { faults } = await run(content);
  expect(faults).toMatchObject([{ template: 'a.njk', file: '_includes/giua.njk', line: 2, column: 9 }]);
});

test('an error in what a template imports is reported there', async () => {
  const content = office({
    'a.11ty.tsx':
      "import { Ten } from './_includes/Ten';\nexport const data = { permalink: 'a.html' };\nexport default () => <Ten />;\n",
    '_includes/Ten.tsx': "import { ten } from './ten.js';\n\nexport const Ten = () => <p>{ten()}</p>;\n",
    '_includes/ten.js': '// tên\nexport const ten = () => {\n  throw new Error("hỏng");\n};\n',
  });
  const { faults } = await run(content);
  expect(faults).toMatchObject([
    { template: 'a.11ty.tsx', file: '_includes/ten.js', line: 3, column: 9, said: 'hỏng' },
  ]);
});

test.for(['node:fs', 'fs/promises', '../../../a.ts', './.an.ts', '../../../../src/filters/index.ts'])(
  'TSX cannot import %s',
  async (name) => {
    const content = office({
      'a.11ty.tsx': `import '${name}';\nexport const data = { permalink: 'a.html' };\nexport default () => <p />;\n`,
      '../../../a.ts': '',
      '.an.ts': '',
    });
    const { faults } = await run(content);
    expect(faults).toMatchObject([{ file: 'a.11ty.tsx', line: 1, column: 8 }]);
  },
);

test('what is no UTF-8 is a problem, and no template', () => {
  const content = office({ 'a.njk': Buffer.from([0x54, 0x69, 0xea, 0x6e]), '_includes/b.njk': 'b' });
  const { templates, problems } = customTemplates(content);
  expect(templates).toEqual([]);
  expect(problems).toMatchObject([{ id: 'encoding-invalid', place: { line: 1, column: 3 } }]);
});
