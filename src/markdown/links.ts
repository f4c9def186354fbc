import type { MarkdownIt } from 'markdown-it';
import { addressFault } from '../content/addresses.ts';
import { BULLETIN_ID } from '../content/field-types.ts';
import { contextOf, inlineTokens, type Reference } from './context.ts';

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
    for (const { token, block } of inlineTokens(state.tokens, 'link_open')) {
      const href = String(token.attrGet('href') ?? '');
      const written = decodePath(href);
      const to = classify(href, written);
      if (to === 'fragment') continue;
      if (to !== 'outside') {
        // Decoded, a path could turn into the address of another host: “/%09/evil.example”.
        token.attrSet('href', `${to}:${href}`);
        const target = written.replace(/[#?].*$/s, '');
        context.references.push({ to, target, place: context.placeOf(block, written) });
        continue;
      }
      const fault = addressFault(href);
      if (!fault) continue;
      context.report(fault, block, written, { value: written });
      token.attrs = [];
    }
  });
}

/** @param href as markdown-it gives it, percent-encoded; @param written the same as the editor wrote it */
function classify(href: string, written: string): Reference['to'] | 'fragment' | 'outside' {
  if (href.startsWith('#')) return 'fragment';
  if (BULLETIN_ID.test(href.replace(/#.*$/s, ''))) return 'bulletin';
  if (/^\/(?!\/)/.test(href) && !written.includes('\\')) return 'site';
  return /^[^:/\\?#]+\.[a-z0-9]{1,5}(?:#.*)?$/is.test(written) ? 'file' : 'outside';
}

/** markdown-it percent-encodes what it reads; file names are compared as they were written. */
export function decodePath(href: string): string {
  try {
    return decodeURI(href).normalize('NFC');
  } catch {
    return href;
  }
}
