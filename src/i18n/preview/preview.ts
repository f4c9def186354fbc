import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type PreviewMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, PreviewMessages>> = { vi, en };

/** What `bantin preview-link` says. */
export function previewMessages(lang: Lang): PreviewMessages {
  return MESSAGES[lang];
}
