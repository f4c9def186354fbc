import { en } from './commands.en.ts';
import { vi } from './commands.vi.ts';
import type { Lang } from './language.ts';

/** Everything that commands say to the person at the terminal, problems of the content aside. */
export type CommandMessages = typeof vi;

const MESSAGES: Readonly<Record<Lang, CommandMessages>> = { vi, en };

export function commandMessages(lang: Lang): CommandMessages {
  return MESSAGES[lang];
}
