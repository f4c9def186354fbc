import { DateTime } from 'luxon';
import { parseDate } from '../../content/fields/dates.ts';
import type { Instant } from '../../filters/instant.ts';

const [JSON_DATE, UNIX] = [/^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/, /^\d{9,10}$/];
const PARTS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::\d{2})?\s*(AM|PM|SA|CH)?)?$/i;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2}):\d{2}(?:\.\d+)?$/;

/**
 * A moment as portals write it: all forms that editors may write, and with seconds; `/Date(1493226000000)/` of SharePoint,
 * seconds since 1970 of NukeViet, `12:00 SA` and `AM` of Windows. Day stands before month, unless the mapping says otherwise.
 * @returns nothing for any other form, or a day that there is not
 */
export function readOldDate(written: string, zone: string, monthFirst: boolean): Instant | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const inJson = JSON_DATE.exec(text)?.[1];
  if (inJson !== undefined) return Number(inJson);
  if (UNIX.test(text)) return Number(text) * 1000;
  const [, year, month, day, hours, minutes] = YEAR_FIRST.exec(text) ?? [];
  if (year) return known(parseDate(`${year}-${month}-${day} ${hours}:${minutes}`, zone));
  const [whole, first = '', second = '', years, hour, minute, half] = PARTS.exec(text) ?? [];
  if (whole === undefined) return known(parseDate(text, zone));
  const date = monthFirst ? `${second}/${first}/${years}` : `${first}/${second}/${years}`;
  if (hour === undefined) return known(parseDate(date, zone));
  return known(parseDate(`${date} ${String(hourOf(Number(hour), half)).padStart(2, '0')}:${minute}`, zone));
}

const known = (date: ReturnType<typeof parseDate>) => (typeof date === 'number' ? date : undefined);

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
