import { unescapeHtml } from './html-text.ts';
import { ListNumbers } from './list-numbers.ts';

/** Tags after which a new line begins, as the Markdown renderer writes them. */
const LINE_ENDS = new Set(
  '/p /h1 /h2 /h3 /h4 /h5 /h6 /li /tr /div /section /figure /figcaption /blockquote /dd /dt br hr'.split(' '),
);

const CELL_ENDS = new Set(['/td', '/th']);

const LISTS = /^\/?(?:ol|ul|li)(?: |$)/;

/** White space that is not one blank alone. */
const WHITE_SPACE = /[^\S ]\s*| \s+/g;

/**
 * The words of HTML that the Markdown renderer made: no tags, a line for each block, a blank between cells, numbers of lists. From tag to
 * tag: to leave out one kind of tag after the other copies the text each time.
 */
export function plainText(html: string): string {
  const lines: string[] = [];
  const numbers = new ListNumbers();
  let line = '';
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    const close = html.indexOf('>', open);
    if (close === -1) break;
    line += html.slice(at, open);
    at = close + 1;
    const tag = html.slice(open + 1, close);
    if (LINE_ENDS.has(tag)) {
      lines.push(wordsOf(line));
      line = '';
    } else if (LISTS.test(tag)) {
      // The words of an item end where a list inside it begins.
      lines.push(wordsOf(line));
      line = numbers.read(tag);
    } else if (CELL_ENDS.has(tag)) line += ' ';
  }
  lines.push(wordsOf(line + html.slice(at)));
  return lines.filter(Boolean).join('\n');
}

const wordsOf = (line: string): string => unescapeHtml(line.replace(WHITE_SPACE, ' ').trim());
