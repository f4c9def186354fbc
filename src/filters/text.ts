/** The first `limit` characters of a text, ended at a word and with “…” where something is left out. */
export function excerpt(text: string, limit = 200): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit + 1).join('');
  const atWord = cut.slice(0, cut.lastIndexOf(' '));
  return `${(atWord || characters.slice(0, limit).join('')).replace(/[\s,;:.–-]+$/u, '')}…`;
}
