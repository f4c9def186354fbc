import type { EditorialRecord, Kind } from '../../content/bulletin.ts';
import type { RoyaltyRates } from '../../content/settings.ts';
import type { Instant } from '../../filters/instant.ts';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import { payeesOf } from '../../royalties/payees.ts';
import { percentOf, ratesAt } from '../../royalties/rates.ts';

/** What royalties are counted from: the fields of a bulletin, and the rules that hold at its date. */
interface Terms {
  kind: Kind;
  date: Instant;
  record: Omit<EditorialRecord, 'id'>;
}

/** What of an editorial record is outside of the rules of its day, or cannot be paid. No value is repeated. */
export function checkRoyaltyTerms(
  { kind, date, record }: Terms,
  own: readonly RoyaltyRates[],
  zone: string,
  placeOf: (...path: string[]) => Place,
): Problem[] {
  const { caps, translation } = ratesAt(own, date, zone);
  const above = [
    ['articleCoefficient', kind],
    ['photoCoefficient', 'photo'],
  ] as const;
  const problems = above.flatMap(([key, of]) => {
    const cap = caps?.[of];
    return cap !== undefined && (record[key] ?? 0) > cap
      ? [
          problem('coefficient-above-cap', placeOf('editorial', key), {
            key: `editorial.${key}`,
            kind: of,
            cap,
          }),
        ]
      : [];
  });
  const rate = record.translationRate === undefined ? undefined : percentOf(record.translationRate);
  if (translation && rate !== undefined && (rate < translation.least || rate > translation.most))
    problems.push(problem('translation-rate', placeOf('editorial', 'translationRate'), translation));
  const payees = record.payees?.length ? payeesOf([], record.payees) : [];
  if (typeof payees === 'string' && payees !== 'nobody')
    problems.push(problem('payee-shares', placeOf('editorial', 'payees'), { why: payees }));
  return problems;
}
