import { again, each, type Heap, long, numbered, root } from './heaps.ts';

const list = (key: string, item: (i: number) => string) =>
  [`${key}: ${item(7)}`, (size: number) => `${key}:\n${each((i) => `  - ${item(i)}\n`)(size)}`] as const;
const value = (key: string, before: string, unit: string, after = '') =>
  [`${key}: ${JSON.stringify(before + unit)}`, long(`${key}: ${before}`, unit, `${after}\n`)] as const;

const TEXTS =
  'title summary imageAlt imageCaption correction source category kind status slug date link author image audio views'.split(
    ' ',
  );

/** Front matters, each by what it is made of. */
export const FRONTS: readonly (readonly [string, Heap])[] = [
  ['a key again and again, without a value', again('k:\n')],
  [
    'a key inside a field again and again, without a value',
    (size) => `document: {${'a: , '.repeat(size / 5)}}`,
  ],
  list('related', (i) => `2017/hop-${i}`),
  list('related', () => '{a: b}'),
  list('keywords', (i) => `từ ${i}`),
  list('keywords', () => '[a]'),
  list('aliases', (i) => `/a/${i}`),
  list('aliases', () => 'a'),
  list('author', (i) => `Nguyễn ${i}`),
  list('author', () => '{a: b}'),
  list('attachments', (i) => `{file: a${i}.pdf, title: b}`),
  list('attachments', () => '{fiel: a}'),
  list('changes', (i) => `{date: 2017-04-28, note: Thêm ${i}}`),
  list('document', () => 'a'),
  list('editorial', () => 'a'),
  list('title', () => 'a'),
  ...['keywords', 'document', 'editorial', 'audio', 'title', 'x'].map(
    (key) => [`${key} of keys`, (size: number) => `${key}:\n${numbered('  k', ': a\n')(size)}`] as const,
  ),
  ...TEXTS.flatMap((key) => [
    value(key, '', 'a'),
    value(key, '', 'ế ', 'a'),
    value(key, 'a', '\u0301\u0323'),
  ]),
  ...['"a\\u0301', '"a ', '>\n  a\n', '|\n  a\n', "'a''", 'a\n  b'].map((unit) =>
    value('title', unit.slice(0, 1), unit.slice(1), /^["']/.exec(unit)?.[0]),
  ),
  ...[
    '[',
    '{a: ',
    '- ',
    '? ',
    '"',
    '[a, ',
    '"a" ',
    ' ',
    '\n',
    '\n  \t',
    'a: b: ',
    '*a ',
    '&a ',
    '!!str ',
    '# ',
    ': ',
    'a\n',
    '{}, ',
    '\n  - ',
  ].map((unit) => value('x', '', unit)),
  ['keys nobody knows', numbered('k', ': a\n')],
  ['words that are no key', numbered('k', '\n')],
  ['one key again and again', again('views: 1\n')],
  ['a long key', long('', 'k', ': a\n')],
  ['long keys', root((length) => `${'k'.repeat(length)}: a\n`)],
  ['a list under a long key', (size) => `? ${'k'.repeat(size / 2)}\n: [${again('a, ')(size / 2)}a]\nz: 1\n`],
  ['brackets below their fields', numbered('x', ': [\n  a\n]\n')],
  [
    'a long list and brackets below',
    (size) => `x: [\n${again('  a,\n')(size / 2)}]\n${again('y: [\n a\n]\n')(size / 2)}`,
  ],
  ['comments before a tab', long('x: [a # ', '# ', '"\n\t]\n')],
  ['a colon at the end', long('', 'x: a\n', 'y: a: b\n')],
  ['a quotation that stays open', long('', 'x: a\n', 'y: "a\n')],
  ['a bracket that stays open', long('y: [a\n', 'x: a\n', '')],
  ['a word between brackets', long('x: [', 'a ', ': b]\n')],
  ['a line of blanks', long('x: a\nb', ' ', 'c\n')],
  ['a list of maps', long('x:\n', '- a: b\n  c: d\n', '')],
  ['an editorial record of blank lines', long('editorial:\n', '  \n', 'x: y\n')],
  ['comments', again('# a\n')],
  ['colons in a title', long('title: ', 'a: b ', '\n')],
  ['titles with colons', again('title: a: b: c\n')],
  ['no-break blanks', long('title:', '\u00A0', 'a\n')],
  ['no-break blanks line by line', again('\u00A0 a:\u00A0b\n')],
  ['values that are cut', numbered('k', ': a #b\n')],
  ['signs of comments', long('title: a', ' #', '\n')],
  ['other dashes', again('—-\n')],
  ['a long date', long('date: ', '1/', '\n')],
  ['a long status', long('status: ', 'đã duyệt ', '\n')],
  [
    'a note of many words',
    (size) => `editorial:\n  note: ${'a b c '.repeat(200)}\nsummary: ${'a b '.repeat(size / 4)}\n`,
  ],
  list('related', () => '2017/hop'),
];
