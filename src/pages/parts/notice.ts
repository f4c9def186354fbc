import type { SiteNotice } from '../../content/settings.ts';
import { machineDate } from '../../filters/dates.ts';
import type { Lang } from '../../i18n/language.ts';
import type { NoticeProps } from '../props.ts';

/** The notice of all pages in a language. */
export function noticeIn({ text, level, until }: SiteNotice, lang: Lang, zone: string): NoticeProps {
  return { level, text: text[lang], ...(until !== undefined && { until: machineDate(until, zone) }) };
}
