import { DateTime } from 'luxon';
import { TALLIED, type Tally } from '../../content/summary/tally.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import type { Lang } from '../../i18n/language.ts';

/** “39 tin đăng, 2 bản nháp, 1 hẹn giờ: 01/12 07:00”: what there is none of is left out. */
export function tallyText(tally: Tally, lang: Lang, now = Date.now()): string {
  const words = commandMessages(lang).tally;
  const next = tally.nextPublication === undefined ? '' : momentText(tally.nextPublication, lang, now);
  const parts = TALLIED.filter((name) => tally[name] > 0).map((name) =>
    words[name](formatNumber(tally[name], lang), next),
  );
  const change =
    tally.nextChange === undefined ? [] : [words.change(momentText(tally.nextChange, lang, now))];
  return [...parts, ...change].join(', ') || words.none;
}

/** “01/12 07:00” or “1 December 07:00”, with its year where that is not the year of now. @param iso with an offset */
function momentText(iso: string, lang: Lang, now: number): string {
  const moment = DateTime.fromISO(iso, { setZone: true, locale: 'en-GB' });
  const isThisYear = DateTime.fromMillis(now, { zone: moment.zone }).year === moment.year;
  const day = lang === 'vi' ? `dd/MM${isThisYear ? '' : '/yyyy'}` : `d MMMM${isThisYear ? '' : ' yyyy'}`;
  return moment.toFormat(`${day} HH:mm`);
}
