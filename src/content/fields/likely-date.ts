import { DateTime } from 'luxon';
import { parseDate } from './dates.ts';

/** A longer text is no date. */
const LONGEST = 60;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';

/** “Thứ 5, ”, “Thứ sáu ngày ”, “Friday, ”: what stands before a day. */
const WEEKDAY =
  /(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?),? /;

/** `8h30`, `8 giờ 30 phút`, `08:30:00`, `8:30 PM`, `8h sáng`, `08:30 CH`. */
const TIME =
  /(?<![\d/.-])(?<hour>\d{1,2}) ?(?:giờ|[:hg]) ?(?:(?<minute>\d{2})(?::\d{2})?)?(?: ?phút)? ?(?<half>[ap]m|sáng|trưa|chiều|tối|sa(?!\p{L})|ch(?!\p{L}))?(?!\d)/u;

/** The forms of a day, with other signs between than ours, or with words. */
const DAYS: readonly RegExp[] = [
  /^(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[ -](?:tháng|thg) ?(?<month>\d{1,2})(?:,? năm |, ?|[ -])(?<year>\d{4}|\d{2})$/,
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME},?[ -](?<year>\\d{4}|\\d{2})$`),
  new RegExp(`^${MONTH_NAME} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`),
  /^(?<day>\d{2})(?<month>\d{2})(?<year>20\d{2})$/,
  /^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})$/,
];

/** Month first, as American programs write it; or a year, and the day before the month. */
const MONTH_FIRST: readonly RegExp[] = [
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<year>\d{4})[/-](?<day>\d{1,2})[/-](?<month>\d{1,2})$/,
];

/**
 * The form that an editor very likely meant by a date of another form: `27-4-2026 8h30` → `27/04/2026 08:30`, `ngày 20
 * tháng 11 năm 2026` → `20/11/2026`. None where it can be several days, or no real one.
 */
export function likelyDate(written: string, zone: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const called = written.normalize('NFKC').toLowerCase().replace(WEEKDAY, '');
  const time = TIME.exec(called);
  const day = (time ? called.replace(time[0], ' ') : called)
    .replace(/(?<!\p{L})(?:ngày|lúc|vào|at|on)(?!\p{L})|(?<=\d)t(?= |$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ,–-]+|[ ,–-]+$/g, '');
  const hour = time?.groups ? ` ${hourOf(time.groups)}` : '';
  const real = (forms: readonly RegExp[]) =>
    forms.flatMap((form) => {
      const { groups } = form.exec(day) ?? {};
      const likely = groups && written24(`${dayOf(groups)}${hour}`, zone);
      return likely && typeof parseDate(likely, zone) === 'number' ? likely : [];
    });
  const likely = new Set(real(DAYS));
  if (likely.size === 0) for (const each of real(MONTH_FIRST)) likely.add(each);
  const [first] = likely;
  return likely.size === 1 && first !== written ? first : undefined;
}

/** 24:00 is the beginning of the next day (ISO 8601). */
function written24(likely: string, zone: string): string {
  const day = likely.replace(/ 24:00$/, '');
  const start = day === likely ? undefined : parseDate(day, zone);
  if (typeof start !== 'number') return likely;
  return DateTime.fromMillis(start, { zone }).plus({ days: 1 }).toFormat('dd/MM/yyyy HH:mm');
}

type Groups = Readonly<Record<string, string | undefined>>;

const two = (digits: string | number) => String(digits).padStart(2, '0');

function dayOf({ day = '', month, name = '', year = '' }: Groups): string {
  const whole = year.length === 2 ? `20${year}` : year;
  return `${two(day)}/${two(month ?? MONTHS.indexOf(name) + 1)}/${whole}`;
}

function hourOf({ hour = '', minute = '00', half = '' }: Groups): string {
  const isLater = /pm|chiều|tối|ch/.test(half) && Number(hour) < 12;
  return `${two(isLater ? Number(hour) + 12 : hour)}:${minute}`;
}
