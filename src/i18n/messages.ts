import type { Lang } from './language.ts';
import { en } from './messages.en.ts';
import { vi } from './messages.vi.ts';

/** Every word that a page prints by itself. English must say all that Vietnamese says, or this does not compile. */
export type Messages = typeof vi;

const MESSAGES: Readonly<Record<Lang, Messages>> = { vi, en };

export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}
