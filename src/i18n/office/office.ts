import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type OfficeMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, OfficeMessages>> = { vi, en };

/** What `bantin init`, `new` and `doctor` say. */
export function officeMessages(lang: Lang): OfficeMessages {
  return MESSAGES[lang];
}
