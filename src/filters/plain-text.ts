/** After these a new line begins. */
const BLOCK_END =
  /<(?:\/(?:p|h[1-6]|li|tr|div|section|figure|figcaption|blockquote|dd|dt)|br\s*\/?|hr\s*\/?)>/g;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words of HTML that the Markdown renderer made: no tags, a line for each block, a blank between cells. */
export function plainText(html: string): string {
  return html
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(BLOCK_END, '\n')
    .replace(/<\/t[dh]>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
