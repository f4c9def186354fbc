import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { type AdminWords, vi } from './vi.ts';

const WORDS: Readonly<Record<Lang, AdminWords>> = { vi, en };

/** The words of the web editor's forms that are no field's name. */
export const adminWords = (lang: Lang): AdminWords => WORDS[lang];
