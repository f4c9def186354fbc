import type { EditorialRecord, Kind } from '../content/bulletin.ts';
import type { BaseSalary, RoyaltyRates } from '../content/settings.ts';
import type { Instant } from '../filters/instant.ts';
import { decimalOf, MILLION, millionths, rounded } from './exact.ts';
import { partOf, percentOf, ratesAt, salaryAt } from './rates.ts';

/** What the whole of an office's bulletins is counted by. */
export interface RoyaltyTables {
  salaries: readonly BaseSalary[];
  /** The office's own rules; else those of the state hold (`decree-rates.ts`). */
  rates: readonly RoyaltyRates[];
  zone: string;
}

/** What royalties are counted from, of one bulletin. */
export interface Work {
  kind: Kind;
  /** Of publication. */
  date: Instant;
  record: Omit<EditorialRecord, 'id'>;
}

/** Every factor of a royalty, as a sheet shows it. What is not written, or is not known, is absent. */
export interface Factors {
  articleCoefficient?: number;
  /** The highest coefficient of the kind. */
  cap?: number;
  pages: number;
  /** What a translation gets, in percent. */
  translationPercent?: number;
  photoCoefficient?: number;
  photoCap?: number;
  photos: number;
  /** All coefficients together, in exact decimals. */
  coefficient?: string;
  baseSalary?: number;
  /** What a coefficient of 1 is worth, in đồng, in exact decimals. */
  unit?: string;
}

/** What keeps a royalty from being counted. */
export type Lack = 'articleCoefficient' | 'photoCoefficient' | 'baseSalary' | 'rates';

/** What whoever signs a sheet must know of a royalty. */
export type Remark = 'amount' | 'above-cap' | 'photo-above-cap' | 'translation-rate' | 'photos-unwritten';

/** A royalty in whole đồng, or why there is none. */
export interface Royalty {
  factors: Factors;
  sum?: bigint;
  lacks: readonly Lack[];
  remarks: readonly Remark[];
}

/**
 * The royalty (nhuận bút) of a bulletin: (article coefficient × pages × translation rate + photo coefficient × photos) × unit,
 * the unit a part of the base salary of the day of publication. `pages` is 1 and `photos` 0 where they are not written; the
 * translation rate is of the text alone. An amount that somebody wrote takes the place of all of it. All is counted exactly,
 * and rounded once, at the end: half a đồng and more goes up.
 */
export function royaltyOf({ kind, date, record }: Work, { salaries, rates, zone }: RoyaltyTables): Royalty {
  const { articleCoefficient, photoCoefficient, translationRate, amount, pages = 1, photos = 0 } = record;
  const { unit, caps, translation } = ratesAt(rates, date, zone);
  const salary = salaryAt(salaries, date);
  const coefficient = coefficientOf(record);
  const factors: Factors = {
    pages,
    photos,
    ...(articleCoefficient !== undefined && { articleCoefficient }),
    ...(caps?.[kind] !== undefined && { cap: caps[kind] }),
    ...(translationRate !== undefined && { translationPercent: percentOf(translationRate) }),
    ...(photoCoefficient !== undefined && { photoCoefficient }),
    ...(caps?.photo !== undefined && { photoCap: caps.photo }),
    ...(salary !== undefined && { baseSalary: salary }),
    ...(salary !== undefined && unit !== undefined && { unit: decimalOf(unitOf(salary, unit), UNIT_DIGITS) }),
  };
  const counted: Factors = { ...factors, coefficient: decimalOf(coefficient, COEFFICIENT_DIGITS) };
  const percent = factors.translationPercent;
  const remarks: Remark[] = [
    ...(amount !== undefined ? (['amount'] as const) : []),
    ...(isAbove(articleCoefficient, factors.cap) ? (['above-cap'] as const) : []),
    ...(isAbove(photoCoefficient, factors.photoCap) ? (['photo-above-cap'] as const) : []),
    ...(translation && percent !== undefined && (percent < translation.least || percent > translation.most)
      ? (['translation-rate'] as const)
      : []),
    ...(photoCoefficient && record.photos === undefined ? (['photos-unwritten'] as const) : []),
  ];
  if (amount !== undefined) {
    const isWhole = lacksOf(kind, record).length === 0;
    return { factors: isWhole ? counted : factors, sum: BigInt(amount), lacks: [], remarks };
  }
  const lacks: Lack[] = [
    ...lacksOf(kind, record),
    ...(salary === undefined ? (['baseSalary'] as const) : []),
    ...(unit === undefined ? (['rates'] as const) : []),
  ];
  if (lacks.length > 0 || salary === undefined || unit === undefined) return { factors, lacks, remarks };
  const sum = rounded(coefficient * unitOf(salary, unit), 10n ** BigInt(COEFFICIENT_DIGITS + UNIT_DIGITS));
  return { factors: counted, sum, lacks, remarks };
}

const isAbove = (coefficient: number | undefined, cap: number | undefined) =>
  coefficient !== undefined && cap !== undefined && coefficient > cap;

/** Digits after the point: six of a coefficient, six of the pages, eight of the translation rate. */
const COEFFICIENT_DIGITS = 20;

/** All coefficients of a work together, in parts of 10^20. */
function coefficientOf({
  articleCoefficient = 0,
  pages = 1,
  translationRate = 1,
  photoCoefficient = 0,
  photos = 0,
}: Work['record']): bigint {
  const article = millionths(articleCoefficient) * millionths(pages) * partOf(translationRate);
  const photo = millionths(photoCoefficient) * BigInt(photos);
  return article + photo * MILLION * 100n * MILLION;
}

/** Digits after the point: six of the percents, two of percent itself. */
const UNIT_DIGITS = 8;

/** A unit in parts of 10^8. */
const unitOf = (salary: number, percent: number): bigint => BigInt(salary) * millionths(percent);

/** The coefficients that are missing. A photo report may be paid by its photos alone. */
function lacksOf(kind: Kind, { articleCoefficient, photoCoefficient, photos = 0 }: Work['record']): Lack[] {
  const isPhotosAlone = kind === 'photo' && photos > 0 && photoCoefficient !== undefined;
  return [
    ...(articleCoefficient === undefined && !isPhotosAlone ? (['articleCoefficient'] as const) : []),
    ...(photos > 0 && photoCoefficient === undefined ? (['photoCoefficient'] as const) : []),
  ];
}
