import slugify from '@sindresorhus/slugify';
import type { MarkdownIt, Token } from 'markdown-it';
import { fileCalled } from '../../content/bundle.ts';
import { addressFault } from '../../content/fields/addresses.ts';
import { BULLETIN_ID } from '../../content/fields/keys.ts';
import { type Place, problem } from '../../problems/problem.ts';
import { BoundPassed, LIMITS } from '../bounds.ts';
import { type Around, type BundleNames, contextOf, inlineTokens } from '../context.ts';
import { decodePath, decodeWhole, fileMeant, isBundlePath, localPath } from '../file-meant.ts';

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
    for (const found of inlineTokens(state.tokens, 'link_open')) {
      const { token } = found;
      const href = String(token.attrGet('href') ?? '');
      const place = (needle = decodePath(href)) => context.placeOfToken(found, needle);
      count += 1;
      if (count > LIMITS.links) throw new BoundPassed('links', place());
      if (!/^data:image/i.test(href)) checkLengths(token, href, () => place(''));
      const target = targetOf(href, context);
      if (target.to === 'outside') {
        const fault = addressFault(target.href);
        token.attrs = fault ? [] : [['href', target.href], ...titleOf(token)];
        if (fault && /^data:image/i.test(href))
          context.problems.push(problem('image-embedded', place(''), {}));
        else if (fault) {
          const value = decodePath(href);
          const near =
            fault === 'url-unsafe' ? (addressMeant(value) ?? fileNear(value, context.files)) : undefined;
          context.problems.push(problem(fault, place(), { value, ...(near && { near }) }));
        }
      } else if (target.to !== 'fragment') {
        // Decoded, a path could turn into the address of another host: “/%09/evil.example”.
        token.attrSet('href', `${target.to}:${target.href}`);
        const { to, anchor } = target;
        context.references.push({ to, target: target.target, ...(anchor && { anchor }), place: place() });
      }
    }
  });
}

/** `htpp://`, `http:/`, `https//`, `https:\\`: an address of the web with a slip of the finger at its head. */
const SLIPPED = /^(h?t{1,3}p{1,3}(s?)|htpt?(s?))(?::\/|\/\/|:\/{3,}|:\\\\|;\/\/|:\/\/|\.\/\/)(?=[a-z0-9])/i;
/** The id of a bulletin with capitals, or the path to its folder. */
const FOLDER =
  /^(?:\.\.\/)*(?:bulletins\/)?(\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(?:index\.[a-z]{2}\.md)?)?$/i;

/** What was very likely meant by an address that leads nowhere. */
function addressMeant(written: string): string | undefined {
  const folder = FOLDER.exec(written)?.[1];
  if (folder) return folder.toLowerCase();
  const slipped = SLIPPED.exec(written);
  if (!slipped) return undefined;
  const meant = `http${slipped[2] || slipped[3] ? 's' : ''}://${written.slice(slipped[0].length)}`;
  return meant !== written && addressFault(meant) === undefined ? meant : undefined;
}

/** A file of the bundle by its name without an ending. */
const fileNear = (written: string, files: BundleNames): string | undefined =>
  written.length > LONGEST_NAME || /[:?#]/.test(written) ? undefined : fileCalled(written, files.keys());

/** No disk has longer ones. */
const LONGEST_NAME = 255;

const titleOf = (token: Token): [string, string | number][] =>
  (token.attrs ?? []).filter(([name]) => name === 'title');

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

type Target =
  | { to: 'fragment' }
  | { to: 'outside'; href: string }
  | { to: 'bulletin' | 'site' | 'file'; href: string; target: string; anchor?: string | undefined };

/** Hosts that are no names of files: `chinhphu.vn`, `example.com/tin`, `zalo.me/123`. */
const HOST =
  /^(?:www\.\S+|(?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|edu|gov|asia)(?:\/\S*)?|(?:[a-z0-9-]+\.)+(?:me|be|gl|gle|ly)\/\S+)$/i;
const MAIL = /^[^\s@<>"/:]+@[^\s@<>"/:]+\.[a-z]{2,}$/i;

/** @param href as markdown-it gives it, percent-encoded */
function targetOf(written: string, { files, baseUrl }: Around): Target {
  const href = inSite(written, baseUrl);
  if (href.startsWith('#')) return { to: 'fragment' };
  const [path = '', rest = ''] = splitAt(href, /[#?]/);
  const id = path.replace(/\/$/, '');
  if (BULLETIN_ID.test(id)) {
    const anchor = anchorOf(rest);
    const behind = anchor === undefined ? rest : rest.replace(/#.*$/s, `#${anchor}`);
    return { to: 'bulletin', href: id + behind, target: id, anchor };
  }
  const decoded = decodePath(href);
  if (/^\/(?!\/)/.test(href) && !decoded.includes('\\'))
    return { to: 'site', href, target: decoded.replace(/[#?].*$/s, ''), anchor: anchorOf(href) };
  const file = fileMeant(href, files);
  if (file)
    return { to: 'file', href: encodeURIComponent(file.name) + encodeURI(file.rest), target: file.name };
  if (MAIL.test(decoded)) return { to: 'outside', href: `mailto:${href}` };
  if (HOST.test(decoded)) return { to: 'outside', href: `https://${href}` };
  const [name = '', behind = ''] = splitAt(localPath(decoded), /#/);
  if (!name.includes('?') && isBundlePath(name))
    return { to: 'file', href: encodeURIComponent(name) + encodeURI(behind), target: name };
  return { to: 'outside', href };
}

/** An address that begins with that of the site is a path of it, however it was copied. */
function inSite(href: string, baseUrl: string | undefined): string {
  if (!baseUrl) return href;
  const whole = href.replace(/^http:/i, 'https:');
  if (!whole.startsWith(baseUrl)) return href;
  const path = whole.slice(baseUrl.length);
  return path === '' ? '/' : /^\/(?!\/)/.test(path) ? path : href;
}

/** The heading to which an address leads, as headings are named: without marks and capitals. */
function anchorOf(href: string): string | undefined {
  const at = href.indexOf('#');
  const written = at === -1 ? '' : decodeWhole(href.slice(at + 1));
  if (written === '' || written.length > LIMITS.title) return undefined;
  return /^[a-z0-9-]+$/.test(written) ? written : slugify(written) || undefined;
}

/** The text before a sign, and the text that begins with it. */
function splitAt(text: string, sign: RegExp): [string, string] {
  const at = text.search(sign);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
