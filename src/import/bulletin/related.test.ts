import { expect, test } from 'vitest';
import type { Note } from '../note.ts';
import { type Plan, titleKey } from '../plan.ts';
import { relatedOf } from './related.ts';

/** The bulletins of an old portal by their numbers: two of them have one title. */
const TITLES: Readonly<Record<string, string>> = {
  '1': 'Họp tổ một',
  '2': 'Họp tổ hai',
  '3': 'Lịch tiếp công dân',
  '4': 'Lịch tiếp công dân',
  '5': 'Quỹ nhà ở; nhà tạm',
};
const ids = new Map(Object.keys(TITLES).map((number) => [`sharepoint:${number}`, `2017/tin-${number}`]));
const byTitle = new Map<string, string[]>();
for (const [number, title] of Object.entries(TITLES))
  byTitle.set(titleKey(title), [...(byTitle.get(titleKey(title)) ?? []), `2017/tin-${number}`]);
const PLAN: Plan = {
  count: 5,
  isCut: false,
  ids,
  byTitle,
  byAddress: new Map(),
  hasOtherOrder: false,
  twins: new Map(),
};

const read = (written: string, number = '9', plan = PLAN) => {
  const notes: Note[] = [];
  const related = relatedOf(written, { key: `sharepoint:${number}`, place: '', values: {} }, plan, notes);
  return { related, reported: notes.map(({ kind, text }) => `${kind}: ${text}`) };
};

test.for<[what: string, written: string, numbers: string[]]>([
  ['nothing', '', []],
  ['a title', 'Họp tổ hai', ['2']],
  ['blanks', '  Họp  tổ\thai ;; ', ['2']],
  ['other letters', 'HỌP TỔ HAI', ['2']],
  ['marks of HTML', '<div><a href="/x.aspx?ID=2">Họp&nbsp;tổ\nhai</a></div>', ['2']],
  ['a semicolon in a title', 'Quỹ nhà ở; nhà tạm', ['5']],
  ['several', 'Họp tổ hai; họp tổ một;Họp tổ hai', ['2', '1']],
  ['several lines', 'Họp tổ hai\r\nHọp tổ một\n', ['2', '1']],
  ['several lines of HTML', '<p>Họp tổ hai<br>&nbsp;</p><p>Họp tổ một</p>', ['2', '1']],
  ['numbers', '2;#3', ['2', '3']],
  ['numbers and titles', '4;#Lịch tiếp công dân;#2;#Họp tổ hai', ['4', '2']],
  ['a semicolon in a title with its number', '5;#Quỹ nhà ở; nhà tạm', ['5']],
  ['one that is written twice', '2;#Họp tổ hai;#5;#Quỹ nhà ở;; nhà tạm', ['2', '5']],
])('%s', ([, written, numbers]) => {
  expect(read(written)).toEqual({ related: numbers.map((number) => `2017/tin-${number}`), reported: [] });
});

test.for<[what: string, written: string, reported: string[]]>([
  ['a title', 'Họp tổ ba', ['Họp tổ ba']],
  ['with blanks', ' Họp  tổ ba ; ', ['Họp tổ ba']],
  ['beside one that is there', 'Họp tổ hai;#HỌP TỔ BA', ['HỌP TỔ BA']],
  ['two', 'Họp tổ ba; Họp tổ bốn', ['Họp tổ ba', 'Họp tổ bốn']],
  ['a number', '77', ['77']],
  ['a number and a title', '77;#Họp tổ ba', ['Họp tổ ba']],
  ['marks of HTML', '<b>Họp tổ &amp; ba</b>', ['Họp tổ & ba']],
])('what no bulletin is called is reported: %s', ([, written, reported]) => {
  const found = read(written);
  expect(found.reported).toEqual(reported.map((title) => `related-unknown: ${title}`));
  expect(found.related).toEqual(written.includes('hai') ? ['2017/tin-2'] : []);
});

test('of a title that several bulletins have the first is taken, and it is reported', () => {
  const reported = ['related-several: lịch tiếp công dân'];
  expect(read('lịch tiếp công dân')).toEqual({ related: ['2017/tin-3'], reported });
  // A number that is another bulletin's says nothing of the title.
  expect(read('2;#lịch tiếp công dân')).toEqual({ related: ['2017/tin-3'], reported });
  // One of the two means the other.
  expect(read('Lịch tiếp công dân', '3')).toEqual({ related: ['2017/tin-4'], reported: [] });
});

test.for(['Họp tổ một', '1', '1;#Họp tổ một', 'họp tổ một; Họp tổ hai'])(
  'a bulletin is not related to itself: %s',
  (written) => {
    expect(read(written, '1')).toEqual({
      related: written.includes('hai') ? ['2017/tin-2'] : [],
      reported: [],
    });
  },
);

test('behind the last row of a trial there may be what is not found', () => {
  expect(read('Họp tổ ba; Họp tổ hai', '9', { ...PLAN, isCut: true })).toEqual({
    related: ['2017/tin-2'],
    reported: [],
  });
});
