import type { MarkdownIt, StateInline } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { messages } from '../../i18n/messages/messages.ts';
import { BoundPassed, LIMITS } from '../bounds.ts';
import { contextOf, inlineTokens } from '../context.ts';

/** Footnotes (`[^1]`), with names that a screen reader can say in the page's language. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  labels(md);
  countNotes(md);
  const rules = md.renderer.rules;
  const number = (meta: unknown) => Number((meta as { id: number }).id) + 1;
  const suffix = (meta: unknown) => {
    const { subId } = meta as { subId: number };
    return subId > 0 ? `-${subId}` : '';
  };
  rules.footnote_ref = (tokens, i, _options, env) => {
    const meta = tokens[i]?.meta;
    const label = messages(contextOf(env).lang).footnote(number(meta));
    return `<sup><a href="#fn${number(meta)}" id="fnref${number(meta)}${suffix(meta)}" role="doc-noteref" aria-label="${label}">${number(meta)}</a></sup>`;
  };
  rules.footnote_block_open = (_tokens, _i, _options, env) =>
    `<section class="footnotes" role="doc-endnotes" aria-label="${messages(contextOf(env).lang).footnotes}">\n<ol>\n`;
  rules.footnote_block_close = () => '</ol>\n</section>\n';
  rules.footnote_open = (tokens, i) => `<li id="fn${number(tokens[i]?.meta)}">`;
  rules.footnote_anchor = (tokens, i, _options, env) => {
    const meta = tokens[i]?.meta;
    const label = messages(contextOf(env).lang).footnoteBack(number(meta));
    return ` <a href="#fnref${number(meta)}${suffix(meta)}" role="doc-backlink" aria-label="${label}">↩︎</a>`;
  };
}

/** As many characters as CommonMark allows between brackets. */
const LONGEST_LABEL = 999;

/** A character that ends the name of a footnote; all but the bracket make it plain text. */
const LABEL_END = /[\] \n]/g;

/** Where the plugin would look for the end of a name from each bracket to the end of the text, this remembers it. */
function labels(md: MarkdownIt): void {
  const ends = new WeakMap<StateInline, number>();
  md.inline.ruler.before('footnote_ref', 'footnote_label', (state, silent) => {
    const { src, pos } = state;
    if (src.charCodeAt(pos) !== 0x5b || src.charCodeAt(pos + 1) !== 0x5e) return false;
    let end = ends.get(state) ?? -1;
    if (end < pos + 2) {
      LABEL_END.lastIndex = pos + 2;
      end = LABEL_END.exec(src)?.index ?? src.length;
      ends.set(state, end);
    }
    if (src.charAt(end) === ']' && end - pos - 2 <= LONGEST_LABEL) return false;
    if (!silent) state.pending += '[';
    state.pos += 1;
    return true;
  });
}

/** What the plugin keeps of each footnote: how often the text refers to it, if it has a name. */
type Noted = { list?: readonly { label?: string; count?: number }[] };

/** Counts references, before the plugin puts the notes to the end: its time for that grows by the square. */
function countNotes(md: MarkdownIt): void {
  md.core.ruler.before('footnote_tail', 'footnote_count', (state) => {
    const { list = [] } = (state.env.footnotes ?? {}) as Noted;
    let count = 0;
    for (const note of list) count += note.count ?? 1;
    if (count <= LIMITS.footnotes) return;
    const references = inlineTokens(state.tokens, 'footnote_ref');
    const { token, block } = references[LIMITS.footnotes] ?? references.at(-1) ?? {};
    const label = (token?.meta as { label?: string } | undefined)?.label;
    const needle = label === undefined ? '^[' : `[^${label}]`;
    throw new BoundPassed('footnotes', contextOf(state.env).placeOf(block, needle));
  });
}
