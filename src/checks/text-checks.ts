import { DateTime } from 'luxon';
import { uncommented } from '../content/comments.ts';
import { DAYS } from '../filters/dates.ts';
import { placesIn } from '../problems/places-in.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { COMMENT } from '../problems/quoted-text.ts';

const ENGLISH_DAYS: readonly string[] = DAYS.en;

/** The words for the numbers in “thứ hai” to “thứ bảy”. */
const NUMBERS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** “Thứ 5, Ngày 27/04/2017”, “thứ năm (27-4-2017)”, “Chủ nhật, ngày 30 tháng 4 năm 2017”; not “lần thứ hai, ngày …”. */
const VIETNAMESE_DATE = new RegExp(
  '(?:(?<![\\p{L}]|(?:lần|đợt|khóa|khoá|(?:kỳ|phiên)(?:\\s+họp)?)\\s+)thứ\\s+(?<day>[2-7]|hai|ba|tư|năm|sáu|bảy)' +
    '|(?<sunday>chủ\\s+nhật)),?\\s*\\(?(?:ngày\\s+)?(?<d>\\d{1,2})' +
    '(?:[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})|\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+(?<year>\\d{4}))(?!\\d)',
  'giu',
);

/** What is in every match of the above: most texts do not hold it, and it is found three times as fast. */
const DAY_BEFORE_NUMBER = /(?:thứ\s+\S+|chủ\s+nhật),?\s*\(?(?:ngày\s+)?\d/i;

/** “Thursday, 27 April 2017” and “Thursday, April 27, 2017”. */
const ENGLISH_DATE = new RegExp(
  `\\b(?<name>${DAYS.en.join('|')}),?\\s+(?:(?<d>\\d{1,2})\\s+(?<month>${MONTHS.join('|')})` +
    `|(?<month2>${MONTHS.join('|')})\\s+(?<d2>\\d{1,2}),?)\\s+(?<y>\\d{4})\\b`,
  'g',
);

/** Weekdays written beside a date of which they are not the day: “Thứ 5, Ngày 27/04/2017” where that is no Thursday. */
export function checkWeekdays(text: string, file: string): Problem[] {
  const maybe = { vi: DAY_BEFORE_NUMBER.test(text), en: text.includes('day') };
  if (!maybe.vi && !maybe.en) return [];
  const problems: Problem[] = [];
  const placeAt = placesIn(text, file);
  const check = (match: RegExpMatchArray, weekday: number, date: DateTime) => {
    if (!date.isValid || date.weekday === weekday) return;
    const actual = { vi: DAYS.vi[date.weekday - 1] ?? '', en: DAYS.en[date.weekday - 1] ?? '' };
    const written = match[0].replace(/\s+/g, ' ');
    problems.push(problem('weekday-wrong', placeAt(match.index ?? 0), { written, actual }));
  };
  for (const match of maybe.vi ? text.matchAll(VIETNAMESE_DATE) : []) {
    const { day, d, m, y, month, year } = match.groups ?? {};
    const date = DateTime.utc(Number(y ?? year), Number(m ?? month), Number(d));
    check(
      match,
      day === undefined ? 7 : /\d/.test(day) ? Number(day) - 1 : NUMBERS.indexOf(day.toLowerCase()) + 1,
      date,
    );
  }
  for (const match of maybe.en ? text.matchAll(ENGLISH_DATE) : []) {
    const { name = '', d, d2, month, month2, y } = match.groups ?? {};
    const date = DateTime.utc(Number(y), MONTHS.indexOf(month ?? month2 ?? '') + 1, Number(d ?? d2));
    check(match, ENGLISH_DAYS.indexOf(name) + 1, date);
  }
  return problems;
}

/** Syllables that end in oa, oe or uy with the mark on the first vowel (hòa) or on the second (hoà); `quý` is neither. */
const MARK_FIRST = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/iu;
const MARK_SECOND = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

/** Both ways of placing the tone mark in one text: a search finds one and misses the other. */
export function checkToneMarks(text: string, file: string): Problem[] {
  const first = MARK_FIRST.exec(text);
  const second = first && MARK_SECOND.exec(text);
  if (!first || !second) return [];
  const later = Math.max(first.index, second.index);
  const params = { first: wordAt(text, first.index), second: wordAt(text, second.index) };
  return [problem('tone-marks-mixed', placesIn(text, file)(later), params)];
}

function wordAt(text: string, index: number): string {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  return before + (/^\p{L}*/u.exec(text.slice(index))?.[0] ?? '');
}

/**
 * A file's text with everything blanked out that no message may repeat, each line in its place: of the front matter all but
 * the texts that readers see, of these and of the body the comments. An editorial record may be written in many ways, and
 * wrongly; so what is kept is named, not what is left out.
 */
export function openText(
  text: string,
  { body, bodyStart }: { body: string; bodyStart: number },
  fields = SHOWN,
): string {
  const open = openFront(text.slice(0, bodyStart), fields);
  const isWhole = body.length === text.length - bodyStart;
  return open + (isWhole && !text.includes('<!--') ? body : uncommented(body).text);
}

/** A field whose words readers see, on a line of its own. */
const SHOWN = /^(?:title|summary|imageAlt|imageCaption|imageCredit|correction|changes)[ \t]*:/;

/** The same with names, lists and facts: whatever of a front matter is published. */
const PUBLISHED =
  /^(?:title|summary|imageAlt|imageCaption|imageCredit|correction|changes|keywords|author|source|attachments|document|link|related)[ \t]*:/;

/** All of a file that is published, each line in its place. */
export const publishedText = (text: string, parts: { body: string; bodyStart: number }): string =>
  openText(text, parts, PUBLISHED);

function openFront(front: string, fields: RegExp): string {
  let isShown = false;
  const lines = front.split('\n').map((line) => {
    // What is indented goes on with the field above.
    if (/^\S/.test(line)) isShown = fields.test(line);
    return isShown ? line : ' '.repeat(line.length);
  });
  const open = lines.join('\n');
  if (!/#|<!--/.test(open)) return open;
  return open.replace(COMMENT, blanks).replace(/(?<=[ \t\n])#.*/g, blanks);
}

const blanks = (text: string) => text.replace(/[^\n]/g, ' ');
