import { en } from './fix.en.ts';
import { type FixMessages, vi } from './fix.vi.ts';
import type { Lang } from './language.ts';

const MESSAGES: Readonly<Record<Lang, FixMessages>> = { vi, en };

/** What `bantin fix` says. */
export function fixMessages(lang: Lang): FixMessages {
  return MESSAGES[lang];
}
