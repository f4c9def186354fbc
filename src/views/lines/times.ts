const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * `30/Nov/2026:20:38:00 +0700` → seconds since 1970. Lines that follow each other mostly share their hour, which is read once.
 */
export class ClfTimes {
  #hour = '';
  #zone = '';
  /** Of that hour's beginning. */
  #seconds = Number.NaN;

  read(written: string): number | undefined {
    const hour = written.slice(0, 14);
    const zone = written.slice(20);
    if (hour !== this.#hour || zone !== this.#zone) {
      this.#hour = hour;
      this.#zone = zone;
      this.#seconds = hourOf(written);
    }
    const minutes = twoDigits(written, 15);
    const seconds = this.#seconds + minutes * 60 + twoDigits(written, 18);
    return Number.isFinite(seconds) ? seconds : undefined;
  }
}

function hourOf(written: string): number {
  const [, day, name = '', year, hour, sign, ahead, minutes] =
    /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):\d\d:\d\d ([+-])(\d\d)(\d\d)$/.exec(written) ?? [];
  const month = MONTHS.indexOf(name);
  if (day === undefined || month < 0) return Number.NaN;
  const offset = (Number(ahead) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return Date.UTC(Number(year), month, Number(day), Number(hour)) / 1000 - offset * 60;
}

function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 6 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** From here on a number counts milliseconds, microseconds or nanoseconds: seconds come to it in the year 5138. */
const MOST_SECONDS = 1e11;

/**
 * A time in JSON: ISO 8601 (`2026-11-30T13:38:00Z`; without an offset it is UTC), or a number of seconds, milliseconds,
 * microseconds or nanoseconds since 1970.
 */
export function jsonTime(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\d+(?:\.\d+)?$/.test(value)) {
    const written = value.replace(' ', 'T');
    const clf = new ClfTimes().read(value);
    const isLocal = !/(?:Z|[+-]\d\d:?\d\d)$/.test(written);
    const time = clf ?? Date.parse(isLocal ? `${written}Z` : written) / 1000;
    return Number.isFinite(time) ? Math.floor(time) : undefined;
  }
  let seconds = Number(value);
  if (value === null || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  while (seconds > MOST_SECONDS) seconds /= 1000;
  return Math.floor(seconds);
}
