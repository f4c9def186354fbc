import type { MarkdownIt } from 'markdown-it';
import { messages } from '../../i18n/messages/messages.ts';
import { BoundPassed, LIMITS } from '../bounds.ts';
import { contextOf } from '../context.ts';

/** Each table stands in a box of its own that scrolls sideways, can be reached by the keyboard and has a name. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'tables', (state) => {
    let count = 0;
    for (const token of state.tokens) {
      if (token.type !== 'table_open') continue;
      token.meta = { number: ++count };
      if (count > LIMITS.tables)
        throw new BoundPassed('tables', contextOf(state.env).placeOfLine(token.map?.[0] ?? 0));
    }
  });
  md.renderer.rules.table_open = (tokens, i, _options, env) => {
    const label = messages(contextOf(env).lang).tableNumber(Number(tokens[i]?.meta?.number ?? 1));
    return `<section class="table" tabindex="0" aria-label="${md.utils.escapeHtml(label)}">\n<table>\n`;
  };
  md.renderer.rules.table_close = () => '</table>\n</section>\n';
  const styleToClass = (tag: 'th' | 'td'): void => {
    md.renderer.rules[`${tag}_open`] = (tokens, i) => {
      // markdown-it aligns by a style attribute, which a strict content policy refuses.
      const align = /text-align:(\w+)/.exec(String(tokens[i]?.attrGet('style') ?? ''))?.[1];
      const scope = tag === 'th' ? ' scope="col"' : '';
      return align ? `<${tag}${scope} class="${align}">` : `<${tag}${scope}>`;
    };
  };
  styleToClass('th');
  styleToClass('td');
}
