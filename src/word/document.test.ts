import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  abstractNum,
  docx,
  lvl,
  num,
  p,
  picture,
  r,
  tbl,
  tc,
  tr,
} from '../../test/tools/word-files/ooxml.ts';
import { documentOf } from './document.ts';
import { takeDocx } from './docx/docx.ts';
import { readDocument } from './read-document.ts';
import { unzip } from './zip.ts';

// Files as offices have them, made by test/tools/word-files.ts; beside each stands what is right.

const FOLDER = path.resolve('test/word/files');
const NAMES = fs.readdirSync(FOLDER).filter((name) => /\.(?:docx|odt|html?)$/.test(name));

const take = async (name: string) => documentOf(await readDocument(path.join(FOLDER, name)), 'vi', new Map());

/** What was taken, as the files beside the documents have it. */
async function written(name: string): Promise<string> {
  const { title, summary, letterhead, pictures, left, body } = await take(name);
  const lines = [
    `title: ${title ?? ''}`,
    `summary: ${summary ?? ''}`,
    ...Object.entries(letterhead ?? {}).map(([field, value]) => `${field}: ${value}`),
    ...pictures.map((picture) => `picture: ${picture.name}`),
    ...left.map(({ what, count, text }) => `left: ${[what, count, text].filter(Boolean).join(' ')}`),
  ];
  return `${lines.join('\n')}\n---\n${body}`;
}

test.for(NAMES)('%s', async (name) => {
  const file = path.join(FOLDER, `${name}.md`);
  expect(await written(name)).toBe(fs.readFileSync(file, 'utf8'));
});

/** What is left out by design: letterheads, contents, what is deleted, hidden or commented. */
const LEFT_OUT =
  /ỦY BAN NHÂN DÂN|PHƯỜNG BẾN MỘC|CỘNG HÒA|Độc lập|^-+$|^Số: |Bến Mộc, ngày|Mục lục|^CHUYỂN$|số máy riêng|\uF0B7/;

test.for(NAMES.filter((name) => name.endsWith('.docx')))('no word of %s is lost', async (name) => {
  const files = unzip(fs.readFileSync(path.join(FOLDER, name)));
  const xml = ['document', 'footnotes', 'endnotes'].map((part) => files.get(`word/${part}.xml`) ?? []);
  const texts = xml.flatMap((bytes) => [
    ...Buffer.from(bytes)
      .toString()
      .matchAll(/<(?:w|m):t\b[^>]*>([^<]*)</g),
  ]);
  const plain = (text: string) =>
    text
      .replace(/[\s*\\]+/g, '')
      .replaceAll('²', '2')
      .toLowerCase();
  const { title, summary, body } = await take(name);
  const whole = plain(`${title} ${summary} ${body}`);
  const lost = texts
    .map(([, text = '']) =>
      text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('V/v', 'về việc'),
    )
    .filter((text) => !LEFT_OUT.test(text.trim()) && !whole.includes(plain(text)));
  expect(lost).toEqual([]);
});

describe('numbers of lists', () => {
  /** What LibreOffice does not know of Word's lists: all numbers in digits, levels that never begin anew. */
  const UNKNOWN_THERE = ['01.I một một', 'Điều 1. Hiệu lực'];

  /** The lines of a text that begin with a sign, without what says how deep they stand. */
  const signed = (text: string) =>
    text
      .split('\n')
      .map((line) =>
        line
          .replace(/^[\uFEFF\s#]+/, '')
          .replace(/^[•◦]/, '-')
          .replaceAll('*', '')
          .trim(),
      )
      .filter((line) => /^(?:[-+]|\(?\d+[.)]|\(?[a-zđ]\)|[IVX]+\.|\d+(?:\.\w+)+|Chương|Điều) ?/.test(line));

  test.for(NAMES.filter((name) => fs.existsSync(path.join(FOLDER, `${name}.shown.txt`))))(
    'of %s are those that LibreOffice shows',
    async (name) => {
      const shown = signed(fs.readFileSync(path.join(FOLDER, `${name}.shown.txt`), 'utf8'));
      const { body } = await take(name);
      expect(shown.length).toBeGreaterThan(10);
      const ours = signed(body.replace(/^!.*$/gm, ''));
      expect(ours.length).toBe(shown.length);
      const differing = shown.filter((line, i) => ours[i] !== line);
      expect(UNKNOWN_THERE).toEqual(expect.arrayContaining(differing));
    },
  );
});

describe('what a program that repaired a document left behind', () => {
  const title = p('Tiêu đề của tin này');
  const reference = (kind: string) => p([r('chữ'), `<w:r><w:${kind}Reference w:id="9"/></w:r>`]);
  test.for<[string, Parameters<typeof docx>[0], { body: string; left?: string }]>([
    [
      'a picture that is named nowhere',
      { body: title + p([picture('rIdX')]) },
      { body: '', left: 'picture-missing' },
    ],
    [
      'a picture of another machine',
      {
        body: title + p([picture('rIdL').replace('r:embed', 'r:link')]),
        links: { rIdL: 'file:///etc/passwd' },
      },
      { body: '', left: 'picture-outside' },
    ],
    [
      'an old picture that is named nowhere',
      { body: title + p(['<w:r><w:pict><v:shape><v:imagedata r:id="rIdX"/></v:shape></w:pict></w:r>']) },
      { body: '', left: 'picture-missing' },
    ],
    [
      'a link to nowhere',
      { body: title + p([`<w:hyperlink r:id="rIdX">${r('chữ')}</w:hyperlink>`]) },
      { body: 'chữ\n' },
    ],
    ['a footnote that says nothing', { body: title + reference('footnote') }, { body: 'chữ\n' }],
    [
      'an endnote that says nothing',
      { body: title + reference('endnote'), endnotes: { 1: 'khác' } },
      { body: 'chữ\n' },
    ],
    ['a list that is none', { body: title + p('chữ', { num: [77, 0] }) }, { body: 'chữ\n' }],
    ['nothing at all', { body: title }, { body: '' }],
  ])('%s', async ([, parts, { body, left }]) => {
    const files = unzip(docx(parts));
    const taken = await documentOf(await takeDocx(files), 'vi', new Map());
    expect(taken.title).toBe('Tiêu đề của tin này');
    expect(taken.body).toBe(body);
    expect(taken.left.map(({ what }) => what)).toEqual(['title', ...(left === undefined ? [] : [left])]);
  });
});

const bodyOf = async (parts: Parameters<typeof docx>[0]) =>
  documentOf(await takeDocx(unzip(docx(parts))), 'vi', new Map());

describe('heads of official documents', () => {
  const lines = (...texts: string[]) => texts.map((text) => p(text)).join('');
  test.for<[string, string, object]>([
    [
      'in paragraphs',
      lines(
        'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'PHƯỜNG BẾN MỘC         Độc lập - Tự do - Hạnh phúc',
        '-------                ---------------',
        'Số: 12/TB-UBND         Bến Mộc, ngày 5 tháng 9 năm 2026',
      ),
      { number: '12/TB-UBND', issued: '05/09/2026' },
    ],
    [
      'with the tone on another letter, letters and marks apart',
      lines('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc').normalize('NFD'),
      {},
    ],
    [
      'of the party, without a number yet',
      tbl([tr(tc(p('ĐẢNG ỦY PHƯỜNG BẾN MỘC') + p('Số: …-TB/ĐU')), tc(p('ĐẢNG CỘNG SẢN VIỆT NAM')))], false),
      { issuer: 'ĐẢNG ỦY PHƯỜNG BẾN MỘC' },
    ],
  ])('%s', async ([, head, letterhead]) => {
    const text = p('Phường tổ chức tiếp công dân vào sáng thứ Năm hằng tuần.');
    const taken = await bodyOf({ body: `${head}${p('THÔNG BÁO', { b: true })}${text}` });
    expect(taken.letterhead).toEqual(letterhead);
    expect(taken.title).toBe('THÔNG BÁO');
    expect(taken.body).toBe('Phường tổ chức tiếp công dân vào sáng thứ Năm hằng tuần.\n');
  });

  test('the name of the state inside a text is no head', async () => {
    const sentence =
      'Công dân nước Cộng hòa xã hội chủ nghĩa Việt Nam có quyền khiếu nại theo luật định, khi thấy quyền của mình bị xâm phạm.';
    const taken = await bodyOf({ body: p('Quyền khiếu nại', { style: 'Title' }) + p(sentence) });
    expect(taken.letterhead).toBeUndefined();
    expect(taken.body).toContain(sentence);
  });
});

test('signs that are ours on the way are none where a document has them', async () => {
  const { body } = await bodyOf({ body: p('Tiêu đề của tin này') + p('\uE0000\uE0019)\uE002 chữ \uE000') });
  expect(body).toBe('09) chữ\n');
});

test('signs of lists in the cells of a table, and items of several lines', async () => {
  const { body } = await bodyOf({
    numbering:
      abstractNum(1, lvl(0, 'decimal', '%1.'), lvl(1, 'bullet', '–')) + num(1, 1) + num(2, 1, { 0: 1 }),
    body: [
      p('Tiêu đề của tin này'),
      tbl([tr(tc(p('Việc')), tc(p('Ai'))), tr(tc(p('làm', { num: [1, 0] })), tc(p('ông A')))]),
      p('một\nhai', { num: [2, 0] }),
      p('ba\nbốn', { num: [2, 1] }),
      p('năm', { num: [2, 0] }),
    ].join(''),
  });
  expect(body).toBe('| Việc | Ai |\n| - | - |\n| 1. làm | ông A |\n\n1. một\\\nhai\n- ba\\\nbốn\n2. năm\n');
});

test('a picture with its caption in one paragraph, in a frame too', async () => {
  const both = p([picture('rIdP', 'Cầu'), r('Hình 1. Cầu mới')], { style: 'Caption' });
  const frame = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${both}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
  const pictures = { rIdP: { name: 'a.jpg', bytes: Buffer.from('ffd8ff00', 'hex') } };
  for (const body of [both, p([r('Chữ.'), frame])]) {
    const taken = await bodyOf({ body: p('Tiêu đề của tin này') + body, pictures });
    expect(taken.body).toMatch(/(?:^|\n\n)!\[Cầu\]\(hinh-1\.jpg "Hình 1\. Cầu mới"\)\n$/);
  }
});
