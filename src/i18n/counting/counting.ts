import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type CountingMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, CountingMessages>> = { vi, en };

/** What the page on privacy says of how readers are counted. */
export function countingMessages(lang: Lang): CountingMessages {
  return MESSAGES[lang];
}
