import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type CommandMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, CommandMessages>> = { vi, en };

export function commandMessages(lang: Lang): CommandMessages {
  return MESSAGES[lang];
}
