import type { ViewCounter } from '../../content/settings.ts';
import { hostOf } from '../../filters/addresses.ts';
import { countingMessages } from '../../i18n/counting/counting.ts';
import type { Lang } from '../../i18n/language.ts';

/** Of the heading above it; no heading of an editor's has it. */
export const COUNTING_ID = 'bantin-counting';

/** What a page says of how readers are counted. */
export interface CountingProps {
  title: string;
  paragraphs: readonly string[];
}

/** What is counted and how, by the setting `views`. */
export function countingIn(counter: ViewCounter, lang: Lang): CountingProps {
  const words = countingMessages(lang);
  const { title, service, refused } = words;
  if (counter.provider === 'none') return { title, paragraphs: words.none() };
  if (counter.provider === 'static') return { title, paragraphs: [...words.static(), refused.static] };
  const first = words[counter.provider](hostOf(counter.url));
  return { title, paragraphs: [...first, service, refused.service] };
}
