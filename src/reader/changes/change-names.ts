import { isLang, type Lang } from '../../i18n/language.ts';
import { calledLang } from '../text-names.ts';

/** `index.vi.2026-12-01T0700.md` */
const CHANGE = /^index\.(?<lang>[a-z]+)\.(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})(?<minute>\d{2})\.md$/;

/** What the name of a change says: of which language, and when, as `parseDate` reads it. */
export interface ChangeName {
  lang: Lang;
  time: string;
}

export function changeNamed(name: string): ChangeName | undefined {
  const { lang = '', day, hour, minute } = CHANGE.exec(name)?.groups ?? {};
  return isLang(lang) ? { lang, time: `${day} ${hour}:${minute}` } : undefined;
}

const LOOSE =
  /^index(?:[._ -]+(?<lang>[a-z]{2,4}(?:[-_][a-z]{2})?))?[._ -]+(?<day>\d{4}[-._ ]\d{1,2}[-._ ]\d{1,2}|\d{8}|\d{1,2}[-._ ]\d{1,2}[-._ ]\d{4})(?:[T._ -]*(?<hour>\d{1,2})(?:[h:g._-]?(?<minute>\d{2}))?[hg]?)?(?:\.(?:md|markdown|mdown|txt))+$/i;

/** A name in which a day stands, whatever else is wrong with it. */
export const isLikeChange = (name: string): boolean =>
  /^index\b.*(?<!\d)(?:20\d{2}[-._ ]?\d{1,2}[-._ ]?\d{1,2}|\d{1,2}[-._ ]\d{1,2}[-._ ]20\d{2}).*\.(?:md|markdown|mdown|txt)$/i.test(
    name,
  );

/**
 * The name that a change should have, where it can be told: `index.vi.2026-12-1 7h30.md` is
 * `index.vi.2026-12-01T0730.md`. A day without an hour is its beginning; day stands before month.
 */
export function meantChange(name: string): string | undefined {
  const found = LOOSE.exec(name)?.groups;
  if (!found) return undefined;
  const { lang: written = 'vi', day: writtenDay = '', hour = '0', minute = '00' } = found;
  const lang = calledLang(written);
  const day = dayIn(writtenDay);
  if (!lang || !day || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `index.${lang}.${day}T${hour.padStart(2, '0')}${minute}.md`;
}

function dayIn(written: string): string | undefined {
  const parts = /^\d{8}$/.test(written)
    ? [written.slice(0, 4), written.slice(4, 6), written.slice(6)]
    : written.split(/[-._ ]/);
  const [year = '', month = '', day = ''] = parts[0]?.length === 4 ? parts : parts.reverse();
  const isReal = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isReal ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
