import { DateTime } from 'luxon';
import { parseDate } from '../../content/fields/dates.ts';
import { likelyDate } from '../../content/fields/likely-date.ts';
import type { Instant } from '../../filters/instant.ts';

const [JSON_DATE, UNIX] = [/^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/, /^\d{9,10}$/];
/** Day and month, in whichever order, by whichever sign; behind them the hour: `8:30`, `8h30`, `8 giờ`, `8g30 SA`. */
const PARTS =
  /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?:[ ,T]+(?:lúc )?(\d{1,2}) ?(?:[:hg]|giờ) ?(?:(\d{2})(?::\d{2})?)?(?: ?phút)?\s*(AM|PM|SA|CH)?)?$/i;
const YEAR = /(?:19|20)\d{2}/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2}):\d{2}(?:\.\d+)?$/;

/**
 * A moment as portals write it: all forms that editors may write, and with seconds; `/Date(1493226000000)/` of SharePoint,
 * seconds since 1970 of NukeViet, `12:00 SA` and `AM` of Windows, `27-4-2017 8h30` of whoever filled a spreadsheet. Day stands
 * before month, unless the mapping says otherwise.
 * @returns nothing for any other form, or a day that there is not
 */
export function readOldDate(written: string, zone: string, monthFirst: boolean): Instant | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const inJson = JSON_DATE.exec(text)?.[1];
  if (inJson !== undefined) return known(Number(inJson));
  if (UNIX.test(text)) return known(Number(text) * 1000);
  const [, year, month, day, hours, minutes] = YEAR_FIRST.exec(text) ?? [];
  if (year) return known(parseDate(`${year}-${month}-${day} ${hours}:${minutes}`, zone));
  const [whole, first = '', second = '', years, hour, minute = '00', half] = PARTS.exec(text) ?? [];
  if (whole === undefined) {
    const date = known(parseDate(text, zone));
    // Of two digits nobody knows the century.
    const likely = date === undefined && !monthFirst && YEAR.test(text) ? likelyDate(text, zone) : undefined;
    return likely === undefined ? date : known(parseDate(likely, zone));
  }
  const date = monthFirst ? `${second}/${first}/${years}` : `${first}/${second}/${years}`;
  if (hour === undefined) return known(parseDate(date, zone));
  return known(parseDate(`${date} ${String(hourOf(Number(hour), half)).padStart(2, '0')}:${minute}`, zone));
}

/** Where no date was, programs write one of the year 1 or 9999. */
const [EARLIEST, LATEST] = [Date.UTC(1900, 0), Date.UTC(2100, 0)];

const known = (date: ReturnType<typeof parseDate>) =>
  typeof date === 'number' && date >= EARLIEST && date < LATEST ? date : undefined;

/** `12:30 SA` (sáng, AM) is half an hour after midnight. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^(?:PM|CH)$/i.test(half) ? 12 : 0);
}

/** A moment as editors write it. Midnight is a day without an hour. */
export function writtenDate(date: Instant, zone: string): string {
  const at = DateTime.fromMillis(date, { zone });
  return at.toFormat(at.hour === 0 && at.minute === 0 ? 'dd/MM/yyyy' : 'dd/MM/yyyy HH:mm');
}

/** The year of a moment, as folders of bulletins are named. */
export const yearOf = (date: Instant, zone: string): string =>
  DateTime.fromMillis(date, { zone }).toFormat('yyyy');
