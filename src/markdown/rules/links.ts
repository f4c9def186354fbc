import type { MarkdownIt, Token } from 'markdown-it';
import type { Reference } from '../../content/bulletin.ts';
import { addressFault } from '../../content/fields/addresses.ts';
import { BULLETIN_ID } from '../../content/fields/field-types.ts';
import type { Place } from '../../problems/problem.ts';
import { BoundPassed, LIMITS } from '../bounds.ts';
import { contextOf, inlineTokens } from '../context.ts';

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
  boundLabels(md);
  md.core.ruler.push('links', (state) => {
    const context = contextOf(state.env);
    let count = 0;
    for (const { token, block } of inlineTokens(state.tokens, 'link_open')) {
      const href = String(token.attrGet('href') ?? '');
      count += 1;
      if (count > LIMITS.links) throw new BoundPassed('links', context.placeOf(block, decodePath(href)));
      checkLengths(token, href, () => context.placeOf(block, ''));
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

/** As many characters as CommonMark allows for the name of a reference. */
const LONGEST_LABEL = 999;

/**
 * Longer words in brackets, with no address behind them, are no reference: the parser would fold each of ninety pairs
 * around a long text to look its name up. Footnotes (`^[…]`) keep the parser's own function.
 */
function boundLabels(md: MarkdownIt): void {
  const { parseLinkLabel } = md.helpers;
  md.helpers.parseLinkLabel = (state, start, disableNested) => {
    const end = parseLinkLabel(state, start, disableNested);
    if (end - start <= LONGEST_LABEL) return end;
    const behind = state.src.slice(end + 1, end + 3);
    return behind.startsWith('(') || (behind.startsWith('[') && behind !== '[]') ? end : -1;
  };
}

/** An address or a title may be written once and used by a thousand links. */
export function checkLengths(token: Token, address: string, place: () => Place): void {
  if (address.length > LIMITS.address) throw new BoundPassed('address', place());
  if (String(token.attrGet('title') ?? '').length > LIMITS.title) throw new BoundPassed('title', place());
}

/** @param href as markdown-it gives it, percent-encoded; @param written the same as the editor wrote it */
function classify(href: string, written: string): Reference['to'] | 'fragment' | 'outside' {
  if (href.startsWith('#')) return 'fragment';
  if (BULLETIN_ID.test(href.replace(/#.*$/s, ''))) return 'bulletin';
  if (/^\/(?!\/)/.test(href) && !written.includes('\\')) return 'site';
  const [path = ''] = written.split('#', 1);
  return !path.includes('?') && isBundlePath(path) ? 'file' : 'outside';
}

/** A file by its ending, in the bundle or in a folder of it; that is no host (`example.gov.vn/a.pdf`), and holds no page. */
const BUNDLE_PATH =
  /^(?:(?!\.)(?![^/]*\.[a-z]{2,}\/)(?![^/]+\/.*\.(?:html?|aspx?|php)$)[^:/\\]+\/)?[^:/\\]+\.[a-z0-9]{1,5}$/is;

/** Whether an address is that of a file of the bundle: `ke-hoach.pdf`, `media/image1.png`. */
export const isBundlePath = (written: string): boolean => BUNDLE_PATH.test(written);

/** markdown-it percent-encodes what it reads; file names are compared as they were written. */
export function decodePath(href: string): string {
  try {
    return decodeURI(href).normalize('NFC');
  } catch {
    return href;
  }
}
