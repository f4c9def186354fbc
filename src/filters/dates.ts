import { DateTime } from 'luxon';
import type { Instant } from '../content/dates.ts';
import type { Lang } from '../i18n/language.ts';

const DAYS = {
  vi: ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A page prints the same few moments many times: a reading costs far more than a look-up. */
const readings = new Map<string, DateTime>();

function read(date: Instant, zone: string): DateTime {
  const key = `${date} ${zone}`;
  let reading = readings.get(key);
  if (!reading) {
    if (readings.size > 20_000) readings.clear();
    reading = DateTime.fromMillis(date, { zone });
    readings.set(key, reading);
  }
  return reading;
}

/** “Thứ 5, Ngày 27/04/2017, 00:00” or “Thursday, 27 April 2017, 00:00”: as portals of Vietnamese offices print it. */
export function longDate(date: Instant, lang: Lang, zone: string): string {
  const at = read(date, zone);
  const day = DAYS[lang][at.weekday - 1];
  if (lang === 'vi') return `${day}, Ngày ${at.toFormat('dd/MM/yyyy, HH:mm')}`;
  return `${day}, ${at.day} ${MONTHS[at.month - 1]} ${at.year}, ${at.toFormat('HH:mm')}`;
}

/** “27/04/2017” in both languages: day first, as everywhere in Vietnam. */
export function shortDate(date: Instant, zone: string): string {
  return read(date, zone).toFormat('dd/MM/yyyy');
}

/** “Thứ 5, 27/04/2017” or “Thursday, 27 April 2017”: the heading of a day in a list. */
export function dayDate(date: Instant, lang: Lang, zone: string): string {
  const at = read(date, zone);
  const day = DAYS[lang][at.weekday - 1];
  return lang === 'vi'
    ? `${day}, ${at.toFormat('dd/MM/yyyy')}`
    : `${day}, ${at.day} ${MONTHS[at.month - 1]} ${at.year}`;
}

/** “2017-04-27T00:00:00+07:00”: ISO 8601 with the zone's offset, for `datetime` attributes and feeds. */
export function machineDate(date: Instant, zone: string): string {
  return read(date, zone).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/** “2017-04”: the month in which a moment falls, as addresses of archives have it. */
export function monthKey(date: Instant, zone: string): string {
  return read(date, zone).toFormat('yyyy-MM');
}

/** “4/2017” or “April 2017”. @param month as `monthKey` gives it */
export function monthName(month: string, lang: Lang): string {
  const [year, number] = month.split('-').map(Number);
  return lang === 'vi' ? `${number}/${year}` : `${MONTHS[(number ?? 1) - 1]} ${year}`;
}
