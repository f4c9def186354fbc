import { DateTime } from 'luxon';
import type { Lang } from '../i18n/language.ts';
import type { Instant } from './instant.ts';
import { rememberedInZone } from './remembered.ts';
import { shortDay } from './short-day.ts';
import { zoneOffset } from './zones.ts';

/** The days of the week, Monday first, as Vietnamese offices and English texts name them. */
export const DAYS = {
  vi: ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What a calendar and a clock on the wall of a zone show at a moment, in digits as they are printed. */
interface Reading {
  year: string;
  month: string;
  day: string;
  /** HH:mm */
  time: string;
  second: string;
  /** Monday is 1. */
  weekday: number;
  /** +07:00 */
  offset: string;
}

/** Pages print the same moments many times: one reading for each. */
const read = rememberedInZone(readAnew, 10_000);

function readAnew(date: Instant, zone: string): Reading {
  const offset = zoneOffset(date, zone);
  if (!Number.isInteger(offset)) {
    // Before there were zones, clocks went by the sun, to the second.
    const parts = DateTime.fromMillis(date, { zone }).toFormat('yyyy MM dd HH:mm ss E ZZ').split(' ');
    const [year = '', month = '', day = '', time = '', second = '', weekday = '', written = ''] = parts;
    return { year, month, day, time, second, weekday: Number(weekday), offset: written };
  }
  const local = new Date(date + offset * 60_000);
  const written = local.toISOString();
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    year: written.slice(0, 4),
    month: written.slice(5, 7),
    day: written.slice(8, 10),
    time: written.slice(11, 16),
    second: written.slice(17, 19),
    weekday: local.getUTCDay() || 7,
    offset: `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`,
  };
}

/**
 * “Thứ 5, Ngày 27/04/2017, 00:00” or “Thursday, 27 April 2017, 00:00”: as portals of Vietnamese offices print it.
 * @param isDayAlone its hour was not written, and is not printed
 */
export function longDate(date: Instant, lang: Lang, zone: string, isDayAlone = false): string {
  const { time } = read(date, zone);
  const separator = lang === 'vi' ? ', Ngày ' : ', ';
  const day = `${weekday(date, lang, zone)}${separator}${wordedDay(date, lang, zone)}`;
  return isDayAlone ? day : `${day}, ${time}`;
}

/** Until when something held: “hết ngày 30/11/2026” or “the end of 30 November 2026” at midnight, else with the hour. */
export function endDate(date: Instant, lang: Lang, zone: string): string {
  const { time } = read(date, zone);
  if (time !== '00:00') return `${time}${lang === 'vi' ? ' ngày ' : ' on '}${wordedDay(date, lang, zone)}`;
  return `${lang === 'vi' ? 'hết ngày ' : 'the end of '}${wordedDay(date - 1, lang, zone)}`;
}

/** “27/04/2017” or “27 Apr 2017”: the date of a bulletin in a list, and above its text. */
export function shortDate(date: Instant, zone: string, lang: Lang = 'vi'): string {
  const { day, month, year } = read(date, zone);
  return shortDay(year, month, day, lang);
}

/** “08:30” */
export const timeOfDay = (date: Instant, zone: string): string => read(date, zone).time;

/** “Thứ 5, 27/04/2017” or “Thursday, 27 April 2017”: the heading of a day in a list. */
export function dayDate(date: Instant, lang: Lang, zone: string): string {
  return `${weekday(date, lang, zone)}, ${wordedDay(date, lang, zone)}`;
}

/** “2017-04-27T00:00:00+07:00”: ISO 8601 with the zone's offset, for `datetime` attributes and feeds. */
export function machineDate(date: Instant, zone: string): string {
  const { year, month, day, time, second, offset } = read(date, zone);
  return `${year}-${month}-${day}T${time}:${second}${offset}`;
}

/** “2017-04”: the month in which a moment falls, as addresses of archives have it. */
export function monthKey(date: Instant, zone: string): string {
  const { year, month } = read(date, zone);
  return `${year}-${month}`;
}

function weekday(date: Instant, lang: Lang, zone: string): string {
  return DAYS[lang][read(date, zone).weekday - 1] ?? '';
}

function wordedDay(date: Instant, lang: Lang, zone: string): string {
  if (lang === 'vi') return shortDate(date, zone);
  const { day, month, year } = read(date, zone);
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** “4/2017” or “April 2017”. @param month as `monthKey` gives it */
export function monthName(month: string, lang: Lang): string {
  const [year, number] = month.split('-').map(Number);
  return lang === 'vi' ? `${number}/${year}` : `${MONTHS[(number ?? 1) - 1]} ${year}`;
}
