import type { Lang } from '../i18n/language.ts';
import type { Problem, ProblemTexts } from './problem.ts';
import { repeatable } from './quoted-text.ts';
import { en } from './sentences/en.ts';
import { vi } from './sentences/vi.ts';

/** What is wrong, and what to do about it. */
export interface Description {
  what: string;
  remedy: string;
}

const TEXTS: Readonly<Record<Lang, ProblemTexts>> = { vi, en };

/** The sentences of a problem. What they repeat of a file is one line that steers nothing, and never long. */
export function describe(found: Problem, lang: Lang): Description {
  const text = TEXTS[lang][found.id] as (params: Problem['params']) => [string, string];
  const [what, remedy] = text(repeatable(found.params));
  return { what, remedy };
}
