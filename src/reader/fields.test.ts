import { describe, expect, test } from 'vitest';
import * as f from '../content/fields/field-types.ts';
import { bulletinFields } from '../content/fields/schema.ts';
import { readFields } from './fields.ts';
import { parseYaml } from './yaml/yaml.ts';

const SHAPE = bulletinFields('Asia/Ho_Chi_Minh');
const NEEDED = 'title: a\nsummary: a\ndate: 2017-04-27\ncategory: a\n';
const LONG = 'a'.repeat(301);

const read = (text: string) => readFields(SHAPE, parseYaml(NEEDED + text, 'a.md', -3));
const reported = (text: string) =>
  read(text).problems.map(({ id, params, place }) => {
    const { key, expected, near } = params as Record<string, string>;
    return [id, key, expected ?? near, `${place.line}:${place.column}`].filter(Boolean).join(' ');
  });

describe('what a field comes to', () => {
  test.for<[string, string, unknown]>([
    ['title: "  Họp \\n phiên  "', 'title', 'Họp phiên'],
    ['title: " Họp phiên"', 'title', 'Họp phiên'],
    ['title: "Họp phiên "', 'title', 'Họp phiên'],
    ['title: "Họp  phiên"', 'title', 'Họp phiên'],
    ['title: "Họp\\tphiên"', 'title', 'Họp phiên'],
    ['title: "Họp\\u00a0phiên"', 'title', 'Họp phiên'],
    ['author: Mai Xuân', 'author', ['Mai Xuân']],
    ['author: [Mai, "", Lan]', 'author', ['Mai', 'Lan']],
    ['imageAlt: ""', 'imageAlt', ''],
    ['featured: "true"', 'featured', true],
    ['views: 1817', 'views', 1817],
    ['image: "A  B.jpg"', 'image', 'A  B.jpg'],
    ['audio: {vi: a.mp3}', 'audio', { vi: 'a.mp3' }],
    ['editorial: {articleCoefficient: 1.5, email: ""}', 'editorial', { articleCoefficient: 1.5 }],
    ['expires: 28/04/2017', 'expires', Date.UTC(2017, 3, 28, 17)],
    ['source: ""', 'source', undefined],
    ['source: TTĐT', 'source', 'TTĐT'],
    ['source: {vi: TTĐT, en: Portal}', 'source', { vi: 'TTĐT', en: 'Portal' }],
    ['source:\n  en: " The  Portal "', 'source', { en: 'The Portal' }],
    ['source: {vi: TTĐT, en: ""}', 'source', { vi: 'TTĐT' }],
    ['keywords:', 'keywords', undefined],
  ])('%s', ([text, key, expected]) => {
    const shape = { ...SHAPE };
    const { fields, problems } = readFields(
      shape,
      parseYaml(`${NEEDED.replace(/^title.*\n/, text.startsWith('title') ? '' : '$&')}${text}\n`, 'a.md'),
    );
    expect(problems).toEqual([]);
    expect((fields as Record<string, unknown>)[key]).toEqual(expected);
  });
});

describe('what is wrong with it', () => {
  test.for<[string, string[]]>([
    ['attachments: a', ['field-type attachments list 1:14']],
    ['attachments: [a]', ['field-type attachments map 1:15']],
    ['attachments: [{file: a.pdf}]', ['field-missing attachments.title 1:15']],
    ['attachments: [{file: a.pdf, title: [a]}]', ['field-type attachments.title localized 1:36']],
    [`attachments: [{file: a.pdf, title: ${LONG}}]`, ['text-too-long attachments.title 1:36']],
    [`attachments: [{file: a.pdf, title: {vi: ${LONG}}}]`, ['text-too-long attachments.title.vi 1:41']],
    ['attachments: [{file: a.pdf, title: {fr: a}}]', ['key-unknown fr 1:37']],
    [
      'attachments: [{fiel: a.pdf, titel: a, file: a, title: a}]',
      ['key-unknown fiel file 1:16', 'key-unknown titel title 1:29'],
    ],
    ['audio: {fr: a.mp3}', ['key-unknown fr 1:9']],
    ['source: [TTĐT]', ['field-type source localized 1:9']],
    ['source: {}', ['field-type source localized 1:9']],
    ['source: {vi: [TTĐT]}', ['field-type source.vi text 1:14']],
    ['source: {vn: TTĐT}', ['key-unknown vn vi 1:10']],
    [`source: {en: ${LONG}}`, ['text-too-long source.en 1:14']],
    ['attachments: [{file: a.pdf, title: {}}]', ['field-type attachments.title localized 1:36']],
    ['author: {a: b}', ['field-type author textOrList 1:9']],
    ['author: [[a]]', ['field-type author text 1:10']],
    ['kind: [news]', ['field-type kind text 1:7']],
    ['kind: New', ['value-unknown kind news 1:7']],
    [
      'document: {issued: 30/02/2017, signr: a}',
      ['date-invalid document.issued 1:20', 'key-unknown signr signer 1:32'],
    ],
    ['editorial: {amount: 1.5}', ['editorial-invalid editorial.amount 1:21']],
    ['editorial: a', ['editorial-invalid editorial 1:12']],
    ['featured: yes', ['field-type featured boolean 1:11']],
    ['views: 1.5', ['field-type views whole 1:8']],
    ['views: 1e3', ['field-type views whole 1:8']],
    ['Từ khóa: a', ['key-unknown Từ khóa keywords 1:1']],
    ['Published: a', ['key-unknown Published status 1:1']],
    ['Quorum: a', ['key-unknown Quorum 1:1']],
    ['publised: a', ['key-unknown publised status 1:1']],
    ['Chuyenmuc: a', ['key-unknown Chuyenmuc category 1:1']],
    ['ngay dag: a', ['key-unknown ngay dag date 1:1']],
    ['Descripton: a', ['key-unknown Descripton summary 1:1']],
    ['keywords: [y tế; giáo dục]', ['field-type keywords list 1:11']],
    ['keywords: ["y tế、giáo dục", họp]', ['field-type keywords list 1:11']],
    ['keywords:\n  - y tế | giáo dục', ['field-type keywords list 2:3']],
    ['keywords: [y tế；họp]', ['field-type keywords list 1:11']],
    ['Thẻ: a', ['key-unknown Thẻ keywords 1:1']],
    ['ghi_chú: a', ['key-unknown ghi_chú editorial 1:1']],
  ])('%s', ([text, expected]) => {
    expect(reported(text)).toEqual(expected);
  });

  test('no value of the editorial record is in a problem', () => {
    const { problems } = read(
      'editorial: {email: "secret", amount: secret, note: [secret], pages: -1, secret2: secret}',
    );
    expect(problems.length).toBe(5);
    expect(JSON.stringify(problems)).not.toContain('secret"');
  });
});

test('each missing field is reported, at the fence', () => {
  const { problems } = readFields(SHAPE, parseYaml('', 'a.md', 2));
  expect(problems.map(({ id, params, place }) => [id, (params as { key: string }).key, place.line])).toEqual(
    ['title', 'summary', 'date', 'category'].map((key) => ['field-missing', key, 1]),
  );
});

test.for([
  ['tomTat: a', 'summary'],
  ['lead: a', 'summary'],
  // One letter from another field: its old name says more.
  ['titel: a', 'category'],
])('a field that was renamed is reported by its new name: %s', ([text = '', near]) => {
  const shape = {
    title: SHAPE.title,
    summary: f.renamed(f.text(600), 'tomTat', 'lead'),
    category: f.renamed(f.text(60), 'titel'),
  };
  const { problems } = readFields(shape, parseYaml(`title: a\nsummary: a\ncategory: a\n${text}\n`, 'a.md'));
  expect(problems.map(({ id, params }) => [id, params])).toEqual([
    ['key-unknown', { key: text.split(':')[0], near }],
  ]);
});
