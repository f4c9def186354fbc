import { parseDate } from '../content/fields/dates.ts';
import type { RoyaltyRates } from '../content/settings.ts';

/** A table as it stands here: its day as text, since a day begins by the zone. */
type DatedRates = Omit<RoyaltyRates, 'from'> & { from: string };

/**
 * The rules of the state, each with its day. A new decree is a new entry, never a change of an old one: what was published
 * under the old one is still counted by it.
 */
const TABLES: readonly DatedRates[] = [
  // Nghị định 61/2002/NĐ-CP: a unit was the same part of the minimum wage (lương tối thiểu chung). Its caps are not kept.
  { from: '2002-07-01', unit: 10 },
  {
    // Nghị định 18/2014/NĐ-CP: news 10, photo 10, interview, reportage 30, multimedia 50.
    from: '2014-06-01',
    unit: 10,
    caps: { news: 10, notice: 10, photo: 10, interview: 30, reportage: 30, video: 50 },
    translation: { least: 40, most: 65 },
    dueDays: 60,
  },
];

/** The rules that come with Bantin, from the oldest on. @param zone in which their days begin */
export const decreeRates = (zone: string): RoyaltyRates[] =>
  TABLES.flatMap(({ from, ...rates }) => {
    const instant = parseDate(from, zone);
    return typeof instant === 'number' ? [{ ...rates, from: instant }] : [];
  });
