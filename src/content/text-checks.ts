import { DateTime } from 'luxon';
import { type Place, type Problem, problem } from './problem.ts';

const DAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

const VIETNAMESE_DATE =
  /(?:(?<![\p{L}])thứ\s+(?<day>[2-7]|hai|ba|tư|năm|sáu|bảy)|(?<sunday>chủ\s+nhật)),?\s*\(?(?:ngày\s+)?(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})(?!\d)/giu;
const ENGLISH_DATE = new RegExp(
  `\\b(?<name>${ENGLISH_DAYS.join('|')}),?\\s+(?<d>\\d{1,2})\\s+(?<month>${MONTHS.join('|')})\\s+(?<y>\\d{4})\\b`,
  'g',
);

/** Weekdays written beside a date of which they are not the day: “Thứ 5, Ngày 27/04/2017” where that is no Thursday. */
export function checkWeekdays(text: string, file: string, firstLine: number): Problem[] {
  if (!/thứ|chủ|day/i.test(text)) return [];
  const problems: Problem[] = [];
  const check = (match: RegExpMatchArray, weekday: number, month: number) => {
    const { d, y } = match.groups ?? {};
    const date = DateTime.utc(Number(y), month, Number(d));
    if (!date.isValid || date.weekday === weekday) return;
    const vi = date.weekday === 7 ? 'Chủ nhật' : `Thứ ${date.weekday + 1}`;
    const actual = { vi, en: ENGLISH_DAYS[date.weekday - 1] ?? '' };
    problems.push(problem('weekday-wrong', placeAt(text, match.index ?? 0, file, firstLine), { written: match[0], actual }));
  };
  for (const match of text.matchAll(VIETNAMESE_DATE)) {
    const { day, m } = match.groups ?? {};
    const weekday = day === undefined ? 7 : /\d/.test(day) ? Number(day) - 1 : DAYS.indexOf(day.toLowerCase()) + 1;
    check(match, weekday, Number(m));
  }
  for (const match of text.matchAll(ENGLISH_DATE)) {
    const { name = '', month = '' } = match.groups ?? {};
    check(match, ENGLISH_DAYS.indexOf(name) + 1, MONTHS.indexOf(month) + 1);
  }
  return problems;
}

/** Syllables that end in oa, oe or uy with the mark on the first vowel (hòa) or on the second (hoà); `quý` is neither. */
const MARK_FIRST = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/iu;
const MARK_SECOND = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

/** Both ways of placing the tone mark in one text: a search finds one and misses the other. */
export function checkToneMarks(text: string, file: string, firstLine: number): Problem[] {
  const first = MARK_FIRST.exec(text);
  const second = first && MARK_SECOND.exec(text);
  if (!first || !second) return [];
  const later = first.index > second.index ? first : second;
  const params = { first: wordAt(text, first.index), second: wordAt(text, second.index) };
  return [problem('tone-marks-mixed', placeAt(text, later.index, file, firstLine), params)];
}

function wordAt(text: string, index: number): string {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  return before + (/^\p{L}*/u.exec(text.slice(index))?.[0] ?? '');
}

function placeAt(text: string, index: number, file: string, firstLine: number): Place {
  const before = text.slice(0, index);
  return { file, line: firstLine + before.split('\n').length - 1, column: index - before.lastIndexOf('\n') };
}
