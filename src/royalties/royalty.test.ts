import { describe, expect, test } from 'vitest';
import type { Kind } from '../content/bulletin.ts';
import { parseDate } from '../content/fields/dates.ts';
import type { RoyaltyRates } from '../content/settings.ts';
import { type Royalty, type RoyaltyTables, royaltyOf, type Work } from './royalty.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const at = (written: string): number => Number(parseDate(written, ZONE));

const SALARIES = [
  // Not in their order, as somebody may write them.
  { from: at('2018-07-01'), amount: 1_390_000 },
  { from: at('2016-05-01'), amount: 1_210_000 },
  { from: at('2017-07-01'), amount: 1_300_000 },
];
const TABLES: RoyaltyTables = { salaries: SALARIES, rates: [], zone: ZONE };

const royalty = (
  date: string,
  record: Work['record'],
  kind: Kind = 'news',
  rates: readonly RoyaltyRates[] = [],
): Royalty => royaltyOf({ kind, date: at(date), record }, { ...TABLES, rates });

describe('royalties counted by hand, over three base salaries', () => {
  test.for<
    [what: string, date: string, record: Work['record'], kind: Kind, coefficient: string, sum: bigint]
  >([
    ['an article alone: 5 × 121,000', '27/04/2017', { articleCoefficient: 5 }, 'news', '5', 605_000n],
    [
      'pages and photos: (5 × 2 + 2 × 3) × 121,000',
      '27/04/2017',
      { articleCoefficient: 5, pages: 2, photoCoefficient: 2, photos: 3 },
      'news',
      '16',
      1_936_000n,
    ],
    ['the last minute of a salary', '23:59 30/06/2017', { articleCoefficient: 1 }, 'news', '1', 121_000n],
    ['the first moment of the next', '00:00 01/07/2017', { articleCoefficient: 1 }, 'news', '1', 130_000n],
    [
      'half a page: 7.5 × 0.5 × 130,000',
      '2018-06-30',
      { articleCoefficient: 7.5, pages: 0.5 },
      'news',
      '3.75',
      487_500n,
    ],
    [
      'a translation, its photo whole: (20 × 0.4 + 1.5 × 1) × 139,000',
      '2018-08-15',
      { articleCoefficient: 20, translationRate: 0.4, photoCoefficient: 1.5, photos: 1 },
      'reportage',
      '9.5',
      1_320_500n,
    ],
    [
      'the same with the rate in percent',
      '2018-08-15',
      { articleCoefficient: 20, translationRate: 40, photoCoefficient: 1.5, photos: 1 },
      'reportage',
      '9.5',
      1_320_500n,
    ],
    [
      '57 percent, which no binary fraction is',
      '2018-08-15',
      { articleCoefficient: 3, translationRate: 0.57 },
      'news',
      '1.71',
      237_690n,
    ],
    [
      'half a đồng goes up: 0.0005 × 139,000',
      '2018-08-15',
      { articleCoefficient: 0.0005 },
      'news',
      '0.0005',
      70n,
    ],
    [
      'less than half goes down: 0.0003 × 139,000 = 41.7, 0.333333 × 121,000 = 40,333.293',
      '27/04/2017',
      { articleCoefficient: 0.333333 },
      'news',
      '0.333333',
      40_333n,
    ],
    [
      'photos alone: 2 × 8 × 139,000',
      '2019-01-01',
      { photoCoefficient: 2, photos: 8 },
      'photo',
      '16',
      2_224_000n,
    ],
    ['nothing: a coefficient of 0', '27/04/2017', { articleCoefficient: 0 }, 'notice', '0', 0n],
  ])('%s', ([, date, record, kind, coefficient, sum]) => {
    const found = royalty(date, record, kind);
    expect([found.factors.coefficient, found.sum, found.lacks]).toEqual([coefficient, sum, []]);
  });

  test('every factor is shown', () => {
    const record = {
      articleCoefficient: 20,
      pages: 2,
      translationRate: 0.4,
      photoCoefficient: 1.5,
      photos: 1,
    };
    expect(royalty('2018-08-15', record, 'interview').factors).toEqual({
      articleCoefficient: 20,
      cap: 30,
      pages: 2,
      translationPercent: 40,
      photoCoefficient: 1.5,
      photoCap: 10,
      photos: 1,
      coefficient: '17.5',
      baseSalary: 1_390_000,
      unit: '139000',
    });
  });
});

test('an amount takes the place of coefficients, and is marked', () => {
  const found = royalty('27/04/2017', { articleCoefficient: 5, amount: 500_000 });
  expect([found.sum, found.remarks, found.factors.coefficient]).toEqual([500_000n, ['amount'], '5']);
  // Nothing else need be known for it.
  expect(royalty('01/01/2016', { amount: 0 })).toMatchObject({ sum: 0n, lacks: [] });
});

describe('what is missing is named, never assumed', () => {
  test.for<[what: string, record: Work['record'], kind: Kind, lacks: readonly string[]]>([
    ['nothing at all is written', {}, 'news', ['articleCoefficient']],
    ['pages without a coefficient', { pages: 2 }, 'notice', ['articleCoefficient']],
    ['photos without theirs', { articleCoefficient: 5, photos: 2 }, 'news', ['photoCoefficient']],
    ['the article of a text with photos', { photoCoefficient: 2, photos: 1 }, 'news', ['articleCoefficient']],
    ['both', { photos: 1 }, 'photo', ['articleCoefficient', 'photoCoefficient']],
  ])('%s', ([, record, kind, lacks]) => {
    expect(royalty('27/04/2017', record, kind)).toMatchObject({ lacks });
    expect(royalty('27/04/2017', record, kind).sum).toBeUndefined();
  });

  test('the base salary of the day', () => {
    expect(royalty('30/04/2016', { articleCoefficient: 5 }).lacks).toEqual(['baseSalary']);
    expect(
      royaltyOf({ kind: 'news', date: at('27/04/2017'), record: {} }, { ...TABLES, salaries: [] }).lacks,
    ).toEqual(['articleCoefficient', 'baseSalary']);
  });

  test('the rules of the day', () => {
    const salaries = [{ from: at('2000-01-01'), amount: 180_000 }];
    const old = royaltyOf(
      { kind: 'news', date: at('2001-01-01'), record: { articleCoefficient: 1 } },
      { ...TABLES, salaries },
    );
    expect(old.lacks).toEqual(['rates']);
  });

  test('a photo coefficient without photos counts none, and says so', () => {
    const found = royalty('27/04/2017', { articleCoefficient: 5, photoCoefficient: 2 });
    expect([found.sum, found.remarks]).toEqual([605_000n, ['photos-unwritten']]);
  });
});

describe('highest coefficients', () => {
  test.for<[kind: Kind, coefficient: number, isAbove: boolean]>([
    ['news', 10, false],
    ['news', 10.5, true],
    ['notice', 11, true],
    ['photo', 11, true],
    ['interview', 30, false],
    ['reportage', 31, true],
    ['video', 50, false],
    ['video', 51, true],
    ['document', 100, false],
  ])('%s with %d', ([kind, articleCoefficient, isAbove]) => {
    const found = royalty('27/04/2017', { articleCoefficient }, kind);
    expect(found.remarks).toEqual(isAbove ? ['above-cap'] : []);
    // It is marked, and counted as it is written.
    expect(found.sum).toBe(BigInt(articleCoefficient * 121_000));
  });

  test('before the decree no kind has one', () => {
    const salaries = [{ from: at('2010-05-01'), amount: 730_000 }];
    const record = { articleCoefficient: 11, photoCoefficient: 12, photos: 1 };
    const found = royaltyOf({ kind: 'news', date: at('2013-01-01'), record }, { ...TABLES, salaries });
    expect([found.sum, found.remarks]).toEqual([1_679_000n, []]);
  });

  test('an office’s own table holds from its day on; what it does not say is as the decree has it', () => {
    const own: RoyaltyRates[] = [
      { from: at('2018-01-01'), unit: 8, caps: { news: 6 }, translation: { least: 30, most: 50 } },
    ];
    const record = { articleCoefficient: 7, translationRate: 30, photoCoefficient: 11, photos: 1 };
    expect(royalty('31/12/2017', record, 'news', own)).toMatchObject({
      remarks: ['photo-above-cap', 'translation-rate'],
      factors: { cap: 10, unit: '130000' },
    });
    expect(royalty('01/01/2018', record, 'news', own)).toMatchObject({
      remarks: ['above-cap', 'photo-above-cap'],
      factors: { cap: 6, unit: '104000' },
    });
  });
});
