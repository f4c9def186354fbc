import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type ImportMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, ImportMessages>> = { vi, en };

/** What `bantin import` and its report say. */
export function importMessages(lang: Lang): ImportMessages {
  return MESSAGES[lang];
}
