import { describe, expect, test } from 'vitest';
import { bulletin, writeContent } from '../setup/bantin.ts';
import { newOffice, type Office, template, writeTemplates } from '../setup/custom-templates.ts';
import { build, bytesOf } from '../setup/site.ts';

const EMAIL = 'cong.tac.vien@example.gov.vn';
const NOTE = 'Cần hỏi lại phòng tài chính trước khi đăng';
const PRIVATE = {
  'bulletins/2017/rieng/index.vi.md': bulletin({ editorial: `\n  email: ${EMAIL}\n  note: ${NOTE}` }),
};
const LIST = '- ten: Một cửa\n  thu: lienhe@example.gov.vn\n- ten: Kho\n  thu: ';

const directory = (more = {}) =>
  template(
    { permalink: 'vi/danh-ba.html', layout: 'site', title: 'Danh bạ', ...more },
    '{% for each in data.danh_ba %}<p>{{ each.ten }} {{ each.thu }}</p>{% endfor %}',
  );

/** Builds, and expects that the place alone is reported, and no value. */
async function stops(
  { content, output, folder }: Office,
  reported: string,
  ...args: string[]
): Promise<void> {
  const { code, stdout, stderr } = await build(content, output, ...args);
  expect(stderr).toContain(`${folder}/${reported}\n`);
  expect(stdout + stderr).not.toMatch(/cong\.tac\.vien|phòng tài chính|^\s+at /im);
  expect(code).toBe(1);
}

describe('a private value in a list that a template prints stops the build, and is reported at the list', () => {
  const at = 'content/data/danh-ba.yml:4:1  lỗi  data-private';

  test('from nothing, and on top of a build', async () => {
    const office = newOffice(
      { 'a.njk': directory() },
      { ...PRIVATE, 'data/danh-ba.yml': `${LIST}${EMAIL}\n` },
    );
    await stops(office, at);
    writeContent(office.folder, { 'data/danh-ba.yml': `${LIST}khác@example.gov.vn\n` });
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    const before = bytesOf(office.output);
    writeContent(office.folder, { 'data/danh-ba.yml': `${LIST}${EMAIL}\n` });
    await stops(office, at);
    expect(bytesOf(office.output)).toEqual(before);
  });

  test('where the list is there before, and the bulletin is new', async () => {
    const office = newOffice({ 'a.njk': directory() }, { 'data/danh-ba.yml': `${LIST}${EMAIL}\n` });
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    writeContent(office.folder, PRIVATE);
    await stops(office, at);
  });

  test('a list that no page prints, and an address that the office itself publishes, pass', async () => {
    const office = newOffice(
      { 'a.njk': template({ permalink: 'vi/a.txt' }, 'một') },
      { ...PRIVATE, 'data/danh-ba.yml': `${LIST}${EMAIL}\n` },
    );
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    writeTemplates(office.folder, { 'a.njk': directory() });
    await stops(office, at);
    const editorial = '\n  email: lienhe@example.gov.vn';
    writeContent(office.folder, { 'bulletins/2017/rieng/index.vi.md': bulletin({ editorial }) });
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
  });
});

test.for([
  ['a page in the shell', 'a.njk', directory(), `<p>${EMAIL.toUpperCase()}</p>`],
  ['its description', 'a.njk', directory({ description: `Hỏi ${EMAIL}` }), ''],
  ['a bare page', 'a.liquid', template({ permalink: 'vi/a.html' }, '<p>'), `<b>${NOTE}</b>`],
  ['a file that is no page', 'a.liquid', template({ permalink: 'vi/a.tsv' }, ''), `một\t${NOTE}`],
] as const)(
  'a private value in a template of %s is reported at its line, whatever was built before',
  async ([, name, text, more]) => {
    const office = newOffice({ [name]: directory() }, PRIVATE);
    expect(await build(office.content, office.output)).toMatchObject({ code: 0 });
    const whole = `${text}\n${more}\n`;
    const line = whole.split('\n').findIndex((each) => /cong\.tac|phòng tài chính/i.test(each)) + 1;
    writeTemplates(office.folder, { [name]: whole });
    const reported = `layouts/custom/${name}:${line}:1  lỗi  template-private`;
    await stops(office, reported);
    await stops(office, reported, '--clean');
  },
);
