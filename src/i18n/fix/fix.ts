import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type FixMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, FixMessages>> = { vi, en };

/** What `bantin fix` says. */
export function fixMessages(lang: Lang): FixMessages {
  return MESSAGES[lang];
}
