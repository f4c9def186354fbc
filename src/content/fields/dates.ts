import { DateTime } from 'luxon';
import { DAY_MS, type Instant } from '../../filters/instant.ts';
import { rememberedInZone } from '../../filters/remembered.ts';
import { zoneOffset } from '../../filters/zones.ts';

const TIME = '(?<hour>\\d{1,2}):(?<minute>\\d{2})';
const DAY = '(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})';
const DAY_FIRST = new RegExp(`^${DAY}(?: ${TIME})?$`);
const HOUR_FIRST = new RegExp(`^${TIME} ${DAY}$`);
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})(?<sign>[-/])(?<month>\\d{2})\\k<sign>(?<day>\\d{2})(?: ${TIME})?$`,
);
const WITH_OFFSET =
  /^\d{4}-\d{2}-\d{2}T(?<hour>\d{2}):\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The instant that an editor wrote: `27/04/2017` (Nghị định 30/2020 prescribes `01/9/2026`), `2017-04-27` or
 * `2017/04/27`, each with an hour or without, `00:00 27/04/2017`, or with an offset `2017-04-26T17:00:00Z`. Day stands
 * before month. Without an offset it is in the site's zone.
 * @returns `date-format` for any other form, `date-invalid` for a day or hour that does not exist
 */
export function parseDate(written: string, zone: string): Instant | 'date-format' | 'date-invalid' {
  const withOffset = WITH_OFFSET.exec(written)?.groups;
  if (withOffset) {
    const date = DateTime.fromISO(written, { zone });
    return date.isValid && Number(withOffset.hour) < 24 ? date.toMillis() : 'date-invalid';
  }
  const groups = (DAY_FIRST.exec(written) ?? YEAR_FIRST.exec(written) ?? HOUR_FIRST.exec(written))?.groups;
  if (!groups) return 'date-format';
  const part = (name: string) => Number(groups[name] ?? 0);
  const [hour, minute] = [part('hour'), part('minute')];
  const day = { year: part('year'), month: part('month'), day: part('day') };
  const start = plainStart((day.year * 100 + day.month) * 100 + day.day, zone);
  if (start !== null && hour < 24 && minute < 60) return start + (hour * 60 + minute) * 60_000;
  const date = DateTime.fromObject({ ...day, hour, minute }, { zone });
  // A time of day that the zone skips (summer time) comes back as another one.
  return date.isValid && date.hour === hour && date.minute === minute ? date.toMillis() : 'date-invalid';
}

/** The same day and time of so many years later (before, where they are negative), in a zone's calendar. */
export function addYears(date: Instant, years: number, zone: string): Instant {
  return DateTime.fromMillis(date, { zone }).plus({ years }).toMillis();
}

/** Whether a date was written without an hour: then none is printed. */
export const isDayAlone = (written: string): boolean => !written.includes(':');

/** Until when something lasts, as an editor wrote it: a day without an hour counts to its end. */
export function parseEnd(written: string, zone: string): ReturnType<typeof parseDate> {
  const date = parseDate(written, zone);
  if (typeof date !== 'number' || !isDayAlone(written)) return date;
  return DateTime.fromMillis(date, { zone }).plus({ days: 1 }).toMillis();
}

/** The first moment of a year in a zone. */
export function startOfYear(year: number, zone: string): Instant {
  return DateTime.fromObject({ year }, { zone }).toMillis();
}

/**
 * When a day, given as `yyyymmdd`, begins, if it is real and has its 24 hours, so that every time of it follows from
 * its beginning; null for any other.
 */
const plainStart = rememberedInZone((day, zone): Instant | null => {
  const [year, month, date] = [Math.trunc(day / 10_000), Math.trunc(day / 100) % 100, day % 100];
  const midnight = Date.UTC(year, month - 1, date);
  const written = new Date(midnight);
  const isReal = written.getUTCMonth() === month - 1 && written.getUTCDate() === date;
  // Of the first centuries, `Date.UTC` takes the years for those of the twentieth.
  if (!isReal || year < 1000) return null;
  const offset = zoneOffset(midnight, zone);
  const start = midnight - offset * 60_000;
  const isPlain = zoneOffset(start, zone) === offset && zoneOffset(start + DAY_MS - 1, zone) === offset;
  return isPlain ? start : null;
});
