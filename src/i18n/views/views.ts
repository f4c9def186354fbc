import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type ViewMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, ViewMessages>> = { vi, en };

/** What `bantin views` and its reports say. */
export function viewMessages(lang: Lang): ViewMessages {
  return MESSAGES[lang];
}
