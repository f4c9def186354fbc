import { endDate, longDate, shortDate } from '../../filters/dates.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { deskMessages } from '../../i18n/desk/desk.ts';
import type { Lang } from '../../i18n/language.ts';
import type { AgendaItem } from './agenda.ts';

/** What stands before an item: when it comes, since when it is so, or how much there is of it. */
export function momentText(item: AgendaItem, lang: Lang, zone: string): string {
  const { kind, at, lang: about, isDraft, count } = item;
  const words = deskMessages(lang);
  const { agenda } = words;
  const language = about ? words.languages[about] : '';
  const day = at === undefined ? '' : shortDate(at, zone, lang);
  switch (kind) {
    case 'pending':
      return [at === undefined ? agenda.unsaved : agenda.since(day), language].filter(Boolean).join(', ');
    case 'scheduled':
    case 'changing':
      return at === undefined ? '' : longDate(at, lang, zone);
    case 'expiring':
    case 'featured':
      return at === undefined ? agenda.endless : endDate(at, lang, zone);
    case 'outdated':
      return `${language}, ${agenda.originalChanged(day)}`;
    case 'untranslated':
      return isDraft ? `${language}, ${words.translations.held.draft}` : language;
    case 'undescribed':
      return agenda.pictures(formatNumber(count ?? 0, lang));
    case 'unreviewed':
      return `${language}, ${agenda.lastChanged(day)}`;
  }
}
