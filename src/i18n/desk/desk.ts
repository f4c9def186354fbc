import type { Lang } from '../language.ts';
import { en } from './en.ts';
import { help as helpEn } from './help.en.ts';
import { help as helpVi } from './help.vi.ts';
import { type DeskMessages, vi } from './vi.ts';

const MESSAGES: Readonly<Record<Lang, DeskMessages>> = { vi, en };
const HELP: Readonly<Record<Lang, typeof helpVi>> = { vi: helpVi, en: helpEn };

/** What the commands for the editors' desk say: `agenda`, `history`, `translations`, `spell`, `links`. */
export function deskMessages(lang: Lang): DeskMessages {
  return MESSAGES[lang];
}

/** What the help says of them. */
export const deskHelp = (lang: Lang): typeof helpVi => HELP[lang];
