import { graphemesOf } from './graphemes.ts';

/**
 * The first `limit` characters of a text, ended at a word and with “…” where something is left out. A letter with its
 * marks, or an emoji, is one character.
 */
export function excerpt(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  const characters: string[] = [];
  for (const character of graphemesOf(text)) {
    characters.push(character);
    if (characters.length > limit) break;
  }
  if (characters.length <= limit) return text;
  const blank = characters.lastIndexOf(' ');
  const cut = characters.slice(0, blank > 0 ? blank : limit).join('');
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`;
}
