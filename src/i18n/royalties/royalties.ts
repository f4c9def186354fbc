import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type RoyaltyMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, RoyaltyMessages>> = { vi, en };

/** What `bantin royalties` and its sheets say. */
export function royaltyMessages(lang: Lang): RoyaltyMessages {
  return MESSAGES[lang];
}
