import type { MarkdownIt, Token } from 'markdown-it';
import type { Place } from '../../../problems/problem.ts';
import { problem } from '../../../problems/problem.ts';
import { contextOf } from '../../context.ts';

/** What the plugin knows of the notes that are defined: by their names, -1 for one that nothing refers to. */
interface Notes {
  refs?: Readonly<Record<string, number>>;
}

/** Notes that nobody will read: one that nothing refers to, and the first of two with one name. */
export function footnoteChecks(md: MarkdownIt): void {
  md.core.ruler.before('footnote_tail', 'footnote_checks', (state) => {
    if (!state.env.footnotes) return;
    const { refs = {} } = state.env.footnotes as Notes;
    const context = contextOf(state.env);
    const seen = new Set<string>();
    for (const [i, token] of state.tokens.entries()) {
      if (token.type !== 'footnote_reference_open') continue;
      const { label } = token.meta as { label: string };
      const id = seen.has(label) ? 'footnote-repeated' : 'footnote-unused';
      const isUnused = refs[`:${label}`] === -1;
      if (seen.has(label) || isUnused)
        context.problems.push(problem(id, placeOf(state.tokens, i, context), { label }));
      seen.add(label);
    }
  });
}

/** The plugin does not say on which line a note begins: what is in it does. */
function placeOf(
  tokens: readonly Token[],
  from: number,
  context: { placeOfLine(line: number): Place },
): Place {
  for (let i = from + 1; i < tokens.length; i += 1) {
    const { map, type } = tokens[i] ?? {};
    if (map) return context.placeOfLine(map[0]);
    if (type === 'footnote_reference_close') break;
  }
  return context.placeOfLine(0);
}
