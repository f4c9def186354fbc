import { describe, expect, test } from 'vitest';
import { parseDate } from '../content/fields/dates.ts';
import { type Books, keepBooks, type PublishedWork } from './books.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const at = (written: string): number => Number(parseDate(written, ZONE));
const TABLES = { salaries: [{ from: at('2016-05-01'), amount: 1_210_000 }], rates: [], zone: ZONE };

const work = (id: string, fields: Partial<PublishedWork> = {}): PublishedWork => ({
  id,
  title: `Tin ${id}`,
  kind: 'news',
  date: at('27/04/2017'),
  authors: ['Mai Xuân'],
  isWithdrawn: false,
  isFaulty: false,
  record: { articleCoefficient: 1 },
  ...fields,
});

const linesOf = ({ lines }: Books) => lines.map(({ work: { id }, payee, amount }) => [id, payee, amount]);
const missingOf = ({ uncounted }: Books) => uncounted.map(({ work: { id }, missing }) => [id, ...missing]);

test('lines come by date, totals by name in Vietnamese order', () => {
  const books = keepBooks(
    [
      work('c', { date: at('30/04/2017'), authors: ['Đỗ Lam'] }),
      work('a', { authors: ['Vi Yến'] }),
      work('b', { date: at('01/04/2017'), authors: ['Dương An'], record: { articleCoefficient: 2 } }),
      work('d', { date: at('30/04/2017'), authors: ['Đỗ Lam'], record: { amount: 7 } }),
    ],
    TABLES,
  );
  expect(linesOf(books)).toEqual([
    ['b', 'Dương An', 242_000n],
    ['a', 'Vi Yến', 121_000n],
    ['c', 'Đỗ Lam', 121_000n],
    ['d', 'Đỗ Lam', 7n],
  ]);
  expect(books.totals.map(({ payee, bulletins, amount }) => [payee, bulletins, amount])).toEqual([
    ['Dương An', 1, 242_000n],
    ['Đỗ Lam', 2, 121_007n],
    ['Vi Yến', 1, 121_000n],
  ]);
  expect(books.total).toBe(484_007n);
});

test('it is due sixty days after publication', () => {
  const { lines, totals } = keepBooks([work('a'), work('b', { date: at('08:30 01/04/2017') })], TABLES);
  expect(lines.map(({ due }) => due)).toEqual([at('08:30 31/05/2017'), at('26/06/2017')]);
  expect(totals[0]?.due).toBe(at('08:30 31/05/2017'));
});

describe('several people', () => {
  const authors = ['Mai Xuân', 'Đỗ Lam'];

  test('share as it is written', () => {
    const payees = [
      { name: 'Mai Xuân', share: 33.33 },
      { name: 'Đỗ Lam', share: 66.67 },
    ];
    const books = keepBooks([work('a', { authors, record: { amount: 1_000_001, payees } })], TABLES);
    expect(linesOf(books)).toEqual([
      ['a', 'Mai Xuân', 333_300n],
      ['a', 'Đỗ Lam', 666_701n],
    ]);
  });

  test.for<[why: string, payees: PublishedWork['record']['payees'], missing: string]>([
    ['nobody wrote shares', undefined, 'payees-missing'],
    ['one has none', [{ name: 'Mai Xuân', share: 60 }, { name: 'Đỗ Lam' }], 'payees-missing'],
    [
      'they are not 100 together',
      [
        { name: 'Mai Xuân', share: 60 },
        { name: 'Đỗ Lam', share: 30 },
      ],
      'payees-sum',
    ],
    ['one alone has a part', [{ name: 'Mai Xuân', share: 60 }], 'payees-sum'],
    [
      'one is named twice',
      [
        { name: 'Mai Xuân', share: 60 },
        { name: 'Mai Xuân', share: 40 },
      ],
      'payees-name',
    ],
  ])('are not paid where %s', ([, payees, missing]) => {
    const record = { articleCoefficient: 1, ...(payees && { payees }) };
    expect(missingOf(keepBooks([work('a', { authors, record })], TABLES))).toEqual([['a', missing]]);
  });

  test('who is paid need not be who is named to readers', () => {
    const record = { articleCoefficient: 1, payees: [{ name: 'Nguyễn Thị Thu' }] };
    expect(linesOf(keepBooks([work('a', { authors: ['Thu Hà'], record })], TABLES))).toEqual([
      ['a', 'Nguyễn Thị Thu', 121_000n],
    ]);
  });
});

test('what lacks something is listed with all that it lacks, and not counted', () => {
  const books = keepBooks(
    [
      work('a', { authors: [], record: {} }),
      work('b', { isFaulty: true }),
      work('c', { isWithdrawn: true }),
      work('d', { date: at('01/01/2010') }),
      work('e', { isWithdrawn: true, record: { amount: 9 } }),
      work('f', { authors: [], record: { amount: 0 } }),
    ],
    TABLES,
  );
  expect(missingOf(books)).toEqual([
    ['d', 'baseSalary'],
    ['a', 'articleCoefficient', 'payees-nobody'],
    ['b', 'fault'],
    ['c', 'withdrawn'],
  ]);
  expect(linesOf(books)).toEqual([['e', 'Mai Xuân', 9n]]);
  expect(books.unpaid.map(({ id }) => id)).toEqual(['f']);
});

test('one person alone', () => {
  const works = [
    work('a', { authors: ['Đỗ Lam'] }),
    work('b'),
    work('c', { authors: ['Mai Xuân', 'Đỗ Lam'] }),
    work('d', { authors: ['Đỗ Lam'], record: {} }),
  ];
  const books = keepBooks(works, TABLES, 'Mai Xuân');
  expect([linesOf(books), missingOf(books), books.total]).toEqual([
    [['b', 'Mai Xuân', 121_000n]],
    [['c', 'payees-missing']],
    121_000n,
  ]);
});
