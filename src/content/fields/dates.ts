import { DateTime } from 'luxon';
import type { Instant } from '../../filters/instant.ts';
import { oncePerZone } from '../../filters/once-per-zone.ts';
import { zoneOffset } from '../../filters/zones.ts';

const DAY_FIRST = /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})(?: (?<hour>\d{2}):(?<minute>\d{2}))?$/;
const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?: (?<hour>\d{2}):(?<minute>\d{2}))?$/;
const WITH_OFFSET =
  /^\d{4}-\d{2}-\d{2}T(?<hour>\d{2}):\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The instant that an editor wrote: `27/04/2017`, `27/04/2017 00:00`, `2017-04-27`,
 * `2017-04-27 00:00`, or with an offset `2017-04-26T17:00:00Z`. Without an offset it is in the site's zone.
 * @returns `date-format` for any other form, `date-invalid` for a day or hour that does not exist
 */
export function parseDate(written: string, zone: string): Instant | 'date-format' | 'date-invalid' {
  const withOffset = WITH_OFFSET.exec(written)?.groups;
  if (withOffset) {
    const date = DateTime.fromISO(written, { zone });
    return date.isValid && Number(withOffset.hour) < 24 ? date.toMillis() : 'date-invalid';
  }
  const groups = (DAY_FIRST.exec(written) ?? YEAR_FIRST.exec(written))?.groups;
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

/** Day first, with other signs between or a nought left out: `27/4/2026`, `27-04-2026 8h30`. */
const LOOSE =
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?:[ ,]+(?<hour>\d{1,2})[:hg.](?<minute>\d{2}))?$/i;

/** The form that an editor very likely meant by a date of another form: `27/4/2026` → `27/04/2026`. None for no real day. */
export function likelyDate(written: string, zone: string): string | undefined {
  const groups = LOOSE.exec(written)?.groups;
  if (!groups) return undefined;
  const two = (name: string) => (groups[name] ?? '').padStart(2, '0');
  const time = groups.hour ? ` ${two('hour')}:${two('minute')}` : '';
  const likely = `${two('day')}/${two('month')}/${groups.year}${time}`;
  return typeof parseDate(likely, zone) === 'number' ? likely : undefined;
}

/** The same day and time of so many years later (before, where they are negative), in a zone's calendar. */
export function addYears(date: Instant, years: number, zone: string): Instant {
  return DateTime.fromMillis(date, { zone }).plus({ years }).toMillis();
}

/** Until when something lasts, as an editor wrote it: a day without an hour counts to its end. */
export function parseEnd(written: string, zone: string): ReturnType<typeof parseDate> {
  const date = parseDate(written, zone);
  if (typeof date !== 'number' || written.includes(':')) return date;
  return DateTime.fromMillis(date, { zone }).plus({ days: 1 }).toMillis();
}

/** The first moment of a year in a zone. */
export function startOfYear(year: number, zone: string): Instant {
  return DateTime.fromObject({ year }, { zone }).toMillis();
}

const DAY_MS = 86_400_000;

/**
 * When a day, given as `yyyymmdd`, begins, if it is real and has its 24 hours, so that every time of it follows from
 * its beginning; null for any other.
 */
const plainStart = oncePerZone((day, zone): Instant | null => {
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
