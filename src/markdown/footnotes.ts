import type { MarkdownIt } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { messages } from '../i18n/messages.ts';
import { contextOf } from './context.ts';

/** Footnotes (`[^1]`), with names that a screen reader can say in the page's language. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
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
