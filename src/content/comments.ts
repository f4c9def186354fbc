/** Most texts hold none: they are not looked through any further. */
const OPENING = '<!--';

/** A comment as HTML ends it: `<!-->` and `<!--->` are whole ones (WHATWG HTML, 13.2.5.43). */
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:-->|--!>|$))/g;

/** A value of a front matter without the notes of its editors in it; one that is never closed goes to the end. */
export function withoutComments(text: string): string {
  return text.includes(OPENING) ? text.replace(COMMENT, '').trim() : text;
}

/** Whether a comment in a value is never closed, so that nobody knows where the value goes on. */
export const hasUnclosed = (text: string): boolean =>
  text.includes(OPENING) &&
  text.replace(COMMENT, (whole) => (isClosed(whole) ? '' : whole)).includes(OPENING);

const isClosed = (comment: string) => /--!?>$|^<!--?-?>$/.test(comment);

/** A body without its comments, each line in its place, and where one begins that is never closed. */
export interface Uncommented {
  text: string;
  /** The offset of the comment; what follows it is left out. */
  unclosed?: number;
}

/** Longer runs of backticks are no code: each of another length would be looked for through the whole paragraph. */
const MOST_TICKS = 40;

/** What may begin at a place of a body: a fence of code, a run of backticks, an escape, a comment. */
const BEGINNING = /^(?:[ \t]|>|[-*+] |\d{1,9}[.)] )*(`{3,}(?=[^`\n]*$)|~{3,})|(`+)|\\[\\`<]|<!--/gm;

/**
 * Leaves the comments of a body out: notes of its editors, whatever they are in. What stands between backticks or in a
 * fence is code, which is printed as it is written.
 */
export function uncommented(body: string): Uncommented {
  if (!body.includes(OPENING)) return { text: body };
  const kept: string[] = [];
  let done = 0;
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(body); found; found = BEGINNING.exec(body)) {
    const [whole, fence, ticks] = found;
    if (fence) BEGINNING.lastIndex = endOfFence(body, BEGINNING.lastIndex, fence);
    else if (ticks && ticks.length <= MOST_TICKS)
      BEGINNING.lastIndex = endOfCode(body, BEGINNING.lastIndex, ticks);
    if (whole !== OPENING) continue;
    const { index } = found;
    kept.push(body.slice(done, index));
    COMMENT.lastIndex = index;
    const [comment = ''] = COMMENT.exec(body) ?? [];
    if (!isClosed(comment)) return { text: kept.join(''), unclosed: index };
    kept.push(comment.replace(/[^\n]/g, ''));
    done = index + comment.length;
    BEGINNING.lastIndex = done;
  }
  kept.push(body.slice(done));
  return { text: kept.join('') };
}

/** Where a fence of code ends: behind a line of as many such signs, or with the text. */
function endOfFence(body: string, from: number, fence: string): number {
  const closing = new RegExp(`^[ \\t>]*${fence.charAt(0)}{${fence.length},}[ \\t]*$`, 'gm');
  closing.lastIndex = from;
  return closing.exec(body) ? closing.lastIndex : body.length;
}

/** Where code in a line ends: behind as many backticks, within the paragraph; where there are none, it is no code. */
function endOfCode(body: string, from: number, ticks: string): number {
  const closing = new RegExp(`(?<!\`)${ticks}(?!\`)|\\n[ \\t>]*\\n`, 'g');
  closing.lastIndex = from;
  const [found] = closing.exec(body) ?? [];
  return found === ticks ? closing.lastIndex : from;
}
