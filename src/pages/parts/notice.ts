import type { NoticeLevel } from '../../content/fields/settings-schema.ts';
import type { SiteNotice } from '../../content/settings.ts';
import { machineDate } from '../../filters/dates.ts';
import type { Lang } from '../../i18n/language.ts';

/** What every page says for a time. */
export interface NoticeProps {
  level: NoticeLevel;
  text: string;
  /** When it is over, by the clock of machines. */
  until?: string;
}

/** The notice of all pages in a language. */
export function noticeIn({ text, level, until }: SiteNotice, lang: Lang, zone: string): NoticeProps {
  return { level, text: text[lang], ...(until !== undefined && { until: machineDate(until, zone) }) };
}
