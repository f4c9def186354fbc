import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The words of the web editor's forms that are no field's name. */
export type AdminWords = typeof vi;

const WORDS: Readonly<Record<Lang, AdminWords>> = { vi, en };

export const adminWords = (lang: Lang): AdminWords => WORDS[lang];
