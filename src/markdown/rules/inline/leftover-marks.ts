import type { MarkdownIt, Token } from 'markdown-it';
import { type Problem, problem } from '../../../problems/problem.ts';
import { type BodyContext, contextOf } from '../../context.ts';
import { htmlMeant } from './html-meant.ts';
import { DONE, type Leftover, leftoverText, sourceOffsets } from './leftover-text.ts';
import { MARK_KINDS, MAY_BE_MARK, RARE_MARKS } from './mark-kinds.ts';

const TAG = /<\/?[a-z][a-z0-9]*(?::[a-z]+)?(?:\s[^<>]*)?\/?>/gi;

/** What Word writes into its HTML. */
const OF_WORD = /<\/?[owvm]:|\bmso-|=["']?Mso|<!\[if/i;

/** Something found in a block: where it begins and ends in what is left of it. */
interface Hit {
  from: number;
  to: number;
  tell(source: number, written: string): Problem | undefined;
}

/** HTML on its way to the reader: the tags of blocks that follow one another. */
interface Passage {
  tags: { inline: Token; offset: number; tag: string }[];
  isOfWord: boolean;
}

/**
 * Whatever looks like a mark and took no effect is reported at its place: the text that is left of each block is looked
 * through by one table (`mark-kinds.ts`). Of each kind the first in a block is reported. HTML is printed as text, never run,
 * and reported once a tag and block; a passage out of Word once.
 */
export function leftoverMarks(md: MarkdownIt): void {
  // Before bare addresses cut the text, and characters written by their names (`&lt;`, `\<`) join it.
  md.core.ruler.before('linkify', 'leftover_marks', (state) => {
    const context = contextOf(state.env);
    const isSearched = RARE_MARKS.some((mark) => state.src.includes(mark));
    let passage: Passage = { tags: [], isOfWord: false };
    for (const inline of state.tokens) {
      if (inline.type !== 'inline' || !inline.children) continue;
      const left =
        isSearched || MAY_BE_MARK.test(inline.content)
          ? leftoverText(inline.children, context.positions.starts)
          : undefined;
      // Mostly all marks of a block took effect.
      if (left && (isSearched || MAY_BE_MARK.test(left.text))) tellMarks(inline, left, context);
      const tags = left ? tagsIn(inline, left) : [];
      if (tags.length === 0) {
        tellHtml(passage, context);
        passage = { tags: [], isOfWord: false };
        continue;
      }
      for (const tag of tags) passage.tags.push(tag);
      passage.isOfWord ||= OF_WORD.test(inline.content);
    }
    tellHtml(passage, context);
  });
}

function tellMarks(inline: Token, left: Leftover, context: BodyContext): void {
  const hits: Hit[] = [];
  let text = left.text;
  for (const { pattern, tell, isEach } of MARK_KINDS) {
    pattern.lastIndex = 0;
    const reported = new Set<string>();
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const found = match;
      if (reported.has(match[0])) continue;
      reported.add(match[0]);
      const place = (source: number) => context.placeInside(inline, source);
      hits.push({
        from: match.index,
        to: match.index + match[0].length,
        tell: (source, written) => tell(place(source), written, found),
      });
      if (!isEach) break;
    }
    // What is reported is not reported again under another name.
    if (isEach && hits.length > 0) text = withoutHits(left.text, hits);
  }
  hits.sort((a, b) => a.from - b.from);
  const sourceOf = sourceOffsets(left);
  for (const { from, to, tell } of hits) {
    const [start, end] = [sourceOf(from), sourceOf(to - 1) + 1];
    const found = tell(start, inline.content.slice(start, end));
    if (found) context.problems.push(found);
    if (found?.id === 'note-as-text') context.hasComments = true;
  }
}

function withoutHits(text: string, hits: readonly Hit[]): string {
  const kept: string[] = [];
  let done = 0;
  for (const { from, to } of [...hits].sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    kept.push(text.slice(done, from), DONE.repeat(to - from));
    done = to;
  }
  return kept.join('') + text.slice(done);
}

function tagsIn(inline: Token, left: Leftover): Passage['tags'] {
  if (!left.text.includes('<')) return [];
  const sourceOf = sourceOffsets(left);
  return [...left.text.matchAll(TAG)].map(({ 0: { length }, index }) => {
    const [offset, end] = [sourceOf(index), sourceOf(index + length - 1) + 1];
    return { inline, offset, tag: inline.content.slice(offset, end) };
  });
}

function tellHtml({ tags, isOfWord }: Passage, context: BodyContext): void {
  const reported = new Set<string>();
  let block: Token | undefined;
  for (const { inline, offset, tag } of tags) {
    const place = context.placeInside(inline, offset);
    if (isOfWord) {
      context.problems.push(problem('html-from-word', place, { tag }));
      return;
    }
    if (inline !== block) reported.clear();
    block = inline;
    // A tag that is closed is reported once, where it is opened.
    const name = /^<[\w:-]+/.exec(tag)?.[0];
    if (reported.has(tag) || reported.has(tag.replace('</', '<').replace(/>$/, ''))) continue;
    reported.add(tag);
    if (name) reported.add(name);
    const isPicture = /data:image\/[^;]*;base64/i.test(tag);
    if (isPicture) continue;
    const right = htmlMeant(tag);
    context.problems.push(problem('html-as-text', place, { tag, ...(right && { right }) }));
  }
}
