import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type Messages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, Messages>> = { vi, en };

export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}
