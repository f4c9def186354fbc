import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { contextOf } from '../../context.ts';

/** Remembers where in its block each token begins: markdown-it forgets it, and a message names the place. */
export function places(md: MarkdownIt): void {
  const Plain = md.inline.State;
  md.inline.State = class extends Plain {
    readonly #starts = contextOf(this.env).positions.starts;
    /** Where the text ends that comes before a token; without one, where the parser is. */
    #end: number | undefined;
    #pushed = -1;

    override pushPending(): Token {
      const { length } = this.pending;
      const token = super.pushPending();
      const start = endOfText(this.src, this.#end ?? this.pos) - length;
      // Most blocks are one text.
      if (start > 0) this.#starts.set(token, start);
      return token;
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const start = this.#startOf(type);
      this.#end = start;
      const token = super.push(type, tag, nesting);
      this.#end = undefined;
      this.#pushed = this.pos;
      this.#starts.set(token, start);
      return token;
    }

    /** By the time that rules of markdown-it push a token, some of them have gone on. */
    #startOf(type: string): number {
      const { pos, src } = this;
      const last = this.tokens.at(-1);
      const isBare = src.startsWith('://', pos);
      if (type === 'link_open')
        return isBare ? pos - schemeBefore(src, pos) : src.charAt(pos - 1) === '[' ? pos - 1 : pos;
      if (type !== 'text' || !last) return pos;
      if (isBare && last.type === 'link_open') return this.#starts.get(last) ?? pos;
      // The marks of bold are pushed one by one.
      if (this.#pushed === pos && last.type === 'text')
        return (this.#starts.get(last) ?? pos) + last.content.length;
      return pos;
    }
  };
  md.inline.ruler2.before('fragments_join', 'places', (state) => {
    joinStarts(state);
    return true;
  });
}

/** Texts side by side become one token, the last of them: it begins where the first does. */
function joinStarts({ tokens, env }: StateInline): void {
  if (tokens.length < 2) return;
  const { starts } = contextOf(env).positions;
  let first: number | undefined;
  for (const token of tokens) {
    if (token.type !== 'text') first = undefined;
    else if (first !== undefined) starts.set(token, first);
    // Marks that took effect are empty.
    else if (token.content !== '') first = starts.get(token) ?? 0;
  }
}

/** `https` before `://`. */
const schemeBefore = (src: string, pos: number): number =>
  /[a-z][a-z0-9+.-]*$/i.exec(src.slice(Math.max(0, pos - 10), pos))?.[0].length ?? 0;

/** Blanks at the end of a line are no text. */
function endOfText(src: string, end: number): number {
  if (src.charAt(end) !== '\n') return end;
  let last = end;
  while (src.charAt(last - 1) === ' ') last -= 1;
  return last;
}
