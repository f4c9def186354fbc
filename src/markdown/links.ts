import type { MarkdownIt } from 'markdown-it';
import { addressFault } from '../content/addresses.ts';
import { BULLETIN_ID } from '../content/field-types.ts';
import { type BodyContext, contextOf, inlineTokens, type Reference } from './context.ts';

/**
 * Where links may lead: another bulletin by its id (`2017/tptm`), a file of the bundle (`ke-hoach.pdf`), a path of
 * this site (`/vi/lien-he.html`), a heading of this text (`#muc-tieu`), or an address off the site that passes
 * `addressFault`. Anything else is a problem, and its link is left out.
 *
 * References into the site are written as `href="bulletin:…"`, `site:` and `file:`, schemes that no editor's link can
 * have, and resolved when the page is made (`resolve.ts`).
 */
export function links(md: MarkdownIt): void {
  // Refused by the rule below, which tells the editor; markdown-it would leave the link as text in silence.
  md.validateLink = () => true;
  md.core.ruler.push('links', (state) => {
    const context = contextOf(state.env);
    for (const { token, block } of inlineTokens(state.tokens)) {
      if (token.type !== 'link_open') continue;
      const written = decodePath(String(token.attrGet('href') ?? ''));
      const found = classify(written);
      if (found === 'outside') {
        const fault = addressFault(String(token.attrGet('href')));
        if (!fault) continue;
        context.report(fault, block, written, { value: written });
        token.attrs = [];
      } else if (found !== 'fragment') {
        token.attrSet('href', `${found}:${written}`);
        context.references.push(reference(context, found, written, block));
      }
    }
  });
}

function reference(context: BodyContext, to: Reference['to'], written: string, block: Parameters<BodyContext['placeOf']>[0]): Reference {
  return { to, target: written.replace(/[#?].*$/s, ''), place: context.placeOf(block, written) };
}

type Destination = 'bulletin' | 'site' | 'file' | 'fragment' | 'outside';

function classify(written: string): Destination {
  if (written.startsWith('#')) return 'fragment';
  if (BULLETIN_ID.test(written.replace(/#.*$/s, ''))) return 'bulletin';
  if (/^\/(?![/\\])/.test(written) && !written.includes('\\')) return 'site';
  return /^[^:/\\]+\.[a-z0-9]{1,5}$/i.test(written) ? 'file' : 'outside';
}

/** markdown-it percent-encodes what it reads; file names are compared as they were written. */
export function decodePath(href: string): string {
  try {
    return decodeURI(href).normalize('NFC');
  } catch {
    return href;
  }
}
