import { en } from './commands.en.ts';
import { type CommandMessages, vi } from './commands.vi.ts';
import type { Lang } from './language.ts';

const MESSAGES: Readonly<Record<Lang, CommandMessages>> = { vi, en };

export function commandMessages(lang: Lang): CommandMessages {
  return MESSAGES[lang];
}
