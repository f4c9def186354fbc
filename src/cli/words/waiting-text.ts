import { WAITING, type Waiting } from '../../content/summary/waiting.ts';
import { formatNumber } from '../../filters/numbers.ts';
import { commandMessages } from '../../i18n/commands/commands.ts';
import type { Lang } from '../../i18n/language.ts';

/** What waits by name, a line for each kind: “  bản nháp: 2026/hop, 2026/cho và 3 bản tin nữa”. */
export function waitingLines(waiting: Waiting, lang: Lang): string[] {
  const words = commandMessages(lang).waitingNames;
  return WAITING.flatMap((kind) => {
    const found = waiting[kind];
    if (!found) return [];
    const more = found.more > 0 ? words.more(formatNumber(found.more, lang)) : '';
    return [`  ${words[kind]}: ${found.names.join(', ')}${more}`];
  });
}
