/** A text of about so many characters. */
export type Heap = (size: number) => string;

const again =
  (unit: string): Heap =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

const each =
  (unit: (i: number) => string): Heap =>
  (size) => {
    const units: string[] = [];
    for (let i = 0, length = 0; length < size; i += 1) {
      units.push(unit(i));
      length += unit(i).length;
    }
    return units.join('');
  };

/** One construct of Markdown again and again. */
const REPEATED: readonly string[] = [
  ...['a^[b] ', 'a^[b]\n\n', '^[', '^[a ', '[^', '[^1]', '[^1]: a\n', '[^1]\n\n[^1]: a\n\n', '[a^[b]](c)'],
  ...['[a](b.pdf)', '[a](https://a.vn)\n\n', '[a](2017/hop) ', '[a](javascript:x)\n', '<https://a.vn>\n'],
  ...['![a](a.jpg)\n\n', '![](a.jpg)', '[![](a.jpg)](b.pdf)', '![a](https://a.vn/a.jpg)\n'],
  ...[
    '[',
    '![![',
    '[![',
    '(',
    ']',
    '](',
    '[](',
    '[a](<',
    '[a](b "',
    '[a][',
    '[a]: b\n',
    '[a]: b "',
    '[[a](b)',
  ],
  ...[
    '*a_ *b',
    '*a ',
    '**a',
    'a**',
    '***',
    '*a **b',
    '_',
    '~~a',
    '*a [b* c](d) ',
    '**đ**ê',
    '**[',
    '`',
    '`a` ',
  ],
  ...['<', '<a ', '<b>\n', '<b>\n\n', '<!--', '<b x="', '&', '&amp;', '&#x', 'e&#x301;', '\\', '\\*', '\\\n'],
  ...['| a |\n|---|\n| b |\n\n', '|', '| a |\n', '|-|\n', 'a|b\n-|-\n', '\n| a |\n|-|'],
  ...[
    '- a\n',
    '- a\n\n',
    '1. a\n',
    '- ',
    '- - ',
    '- a\n  - b\n',
    '> ',
    '> a\n\n',
    '>',
    '- > - > a\n',
    '- [\n',
  ],
  ...['::: notice\n', '::: notice\na\n:::\n', ':::', '::: bang\n', '::: notice a '],
  ...[
    '[x]{lang=',
    '[x]{lang=en} ',
    '[x]{lang=zz} \n',
    '# a\n',
    '# a\n\n',
    '#\n',
    'a\n---\n',
    '---\n',
    '```\n',
  ],
  ...['a  \n', 'a ', 'a', 'chữ nghĩa ', 'a\n', 'a\n\n', '\n', '\t', ' ', 'a\r\n', '    a\n', '```\na\n```\n'],
  ...['e\u0323\u0302 ', '\u0301\u0323', '\u200B', '👩\u200D', '👩‍👩‍👧‍👦', '\u00A0'],
  ...['Thứ 2, 27/04/2017 ', 'thứ ', 'kỳ họp thứ 2 ', 'Monday, April ', 'hòa hoa ', 'editorial: a\n'],
];

const long = (before: string, unit: string, after: string): Heap => {
  const middle = again(unit);
  return (size) => before + middle(size) + after;
};
const numbered = (before: string, after: string) => each((i) => `${before}${i}${after}`);
const root =
  (unit: (length: number) => string): Heap =>
  (size) =>
    again(unit(Math.ceil(Math.sqrt(size))))(size);

/** Bodies, each by what it is made of. */
export const BODIES: readonly (readonly [string, Heap])[] = [
  ...REPEATED.map((unit) => [JSON.stringify(unit), again(unit)] as const),
  ['many references to one note', long('[^1]: b\n\n', 'a[^1] ', '')],
  [
    'notes with names of their own',
    (size) => numbered('a[^', '] ')(size / 2) + numbered('\n[^', ']: b')(size / 2),
  ],
  ['notes that nobody refers to', numbered('[^', ']: b\n')],
  ['names of notes without an end', long('[^1]: a\n\n', '[^2', '')],
  [
    'definitions and their references',
    (size) => numbered('[a', ']: b\n')(size / 2) + numbered('\n[a', ']')(size / 2),
  ],
  [
    'references to a long address',
    (size) => `[a]: b${'c'.repeat(size / 20)}.pdf\n\n${again('[a] ')(size / 10)}`,
  ],
  [
    'pictures with a long address',
    (size) => `[a]: b${'c'.repeat(size / 20)}.jpg\n\n${again('![a] ')(size / 10)}`,
  ],
  [
    'references with a long title',
    (size) => `[a]: b "${'c'.repeat(size / 20)}"\n\n${again('[a] ')(size / 10)}`,
  ],
  ['different links in one paragraph', numbered('[a](b', '.pdf)\n')],
  ['links that are written otherwise', numbered('[a](b&amp;', '.pdf)\n')],
  ['different links nobody may follow', numbered('[a](javascript:', ')\n')],
  ['different pictures in one paragraph', numbered('![a](b', '.jpg)\n')],
  ['different tags in one paragraph', numbered('<b', '>\n')],
  ['different tags on one line', numbered('<b', '> ')],
  ['brackets in brackets', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
  ['links in links', (size) => `${'['.repeat(size / 5)}a${'](b)'.repeat(size / 5)}`],
  ['pictures in pictures', (size) => `${'!['.repeat(size / 9)}a${'](a.jpg)'.repeat(size / 9)}`],
  ['notes in notes', (size) => '^[a '.repeat(size / 5) + ']'.repeat(size / 5)],
  [
    'a long label in brackets',
    (size) => `[a]: b\n\n${'['.repeat(90)}${'a '.repeat(size / 2)}${']'.repeat(90)}`,
  ],
  ['emphasis in emphasis', (size) => `${'*a _b '.repeat(size / 12)}c${' d_ e*'.repeat(size / 12)}`],
  ['stars around a word', (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`],
  [
    'longer and longer code',
    (size) => Array.from({ length: Math.sqrt(2 * size) }, (_, i) => '`'.repeat(i)).join(' '),
  ],
  ['a wide table', (size) => ['a', '-', 'b'].map((cell) => `|${cell}`.repeat(size / 6)).join('|\n')],
  [
    'a wide table with short rows',
    (size) => `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${again('|b\n')(size)}`,
  ],
  ['a long table', long('|a|b|\n|-|-|\n', '|c|<b>|\n', '')],
  ['a cell full of links', (size) => `|a|b|\n|-|-|\n${numbered('[c](d', '.pdf)')(size)}`],
  [
    'lists ever deeper',
    root(
      (length) =>
        `${Array.from({ length: 20 }, (_, i) => `${' '.repeat(i * 2)}- ${'a'.repeat(length / 20)}\n`).join('')}`,
    ),
  ],
  ['lists in a row', root((length) => `${'- '.repeat(length)}a\n`)],
  ['quotations in a row', root((length) => `${'>'.repeat(length)} a\n`)],
  ['a deep quotation that goes on', (size) => `${'> '.repeat(20)}a\n${'b\n'.repeat(size / 2)}`],
  ['a list that goes on', (size) => `${'- '.repeat(19)}a\n${'b\n'.repeat(size / 2)}`],
  [
    'boxes in boxes',
    (size) =>
      Array.from(
        { length: Math.sqrt(size) },
        (_, i) => `${':'.repeat(Math.sqrt(size) + 3 - i)} notice\n`,
      ).join(''),
  ],
  ['a line of colons', long('::: notice\na\n', ':', 'x')],
  ['different headings', numbered('# Mục tiêu ', '\n')],
  ['a long heading', long('# ', 'a ', '')],
  ['a heading after its text', long('', 'a\n', '---\n')],
  ['a long address', long('[a](https://a.vn/', 'a', ')')],
  ['a long name of a host', long('[a](https://', 'a.', 'vn)')],
  ['dots for a host', long('[a](https://a', '.', 'b/)')],
  ['a long description', long('![', '**a** ', '](b.jpg)')],
  ['blanks at the ends of lines', root((length) => `a${' '.repeat(length)}\n`)],
  ['blanks after a weekday', root((length) => `thứ 2,${' '.repeat(length)}x `)],
  ['blanks before a weekday', root((length) => `lần${' '.repeat(length)}thứ 2 27`)],
  [
    'ever deeper lines',
    root((length) => Array.from({ length: Math.sqrt(length) }, (_, i) => `${' '.repeat(i)}a\n`).join('')),
  ],
  ['marks on one letter by their names', long('a', '&#x301;&#x323;', '')],
];

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
];
