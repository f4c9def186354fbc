import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type NewMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, NewMessages>> = { vi, en };

/** What `bantin new` says. */
export function newMessages(lang: Lang): NewMessages {
  return MESSAGES[lang];
}
