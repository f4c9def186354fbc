import { DateTime } from 'luxon';

/** A moment in milliseconds since 1970-01-01 UTC. */
export type Instant = number;

const DAY_FIRST = /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})(?: (?<hour>\d{2}):(?<minute>\d{2}))?$/;
const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?: (?<hour>\d{2}):(?<minute>\d{2}))?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant that an editor wrote (CONTENT.md, Dates): `27/04/2017`, `27/04/2017 00:00`, `2017-04-27`,
 * `2017-04-27 00:00`, or with an offset `2017-04-26T17:00:00Z`. Without an offset it is in the site's zone.
 * @returns `date-format` for any other form, `date-invalid` for a day or hour that does not exist
 */
export function parseDate(written: string, zone: string): Instant | 'date-format' | 'date-invalid' {
  if (WITH_OFFSET.test(written)) {
    const date = DateTime.fromISO(written, { zone });
    return date.isValid ? date.toMillis() : 'date-invalid';
  }
  const groups = (DAY_FIRST.exec(written) ?? YEAR_FIRST.exec(written))?.groups;
  if (!groups) return 'date-format';
  const hour = Number(groups.hour ?? 0);
  const date = DateTime.fromObject(
    { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day), hour, minute: Number(groups.minute ?? 0) },
    { zone },
  );
  // An hour that the zone skips (summer time) comes back as another one.
  return date.isValid && date.hour === hour ? date.toMillis() : 'date-invalid';
}
