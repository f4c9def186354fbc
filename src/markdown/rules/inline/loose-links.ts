import type { MarkdownIt } from 'markdown-it';
import { type BundleNames, contextOf } from '../../context.ts';
import { fileMeant } from '../../file-meant.ts';

const [BANG, BRACKET] = [0x21, 0x5b];

/** An address with its caption is no longer; of the brackets behind it, so many are tried. */
const LONGEST = 2000;
const MOST_ENDS = 8;

const OPENING = /\s["“”„‟«'‘’]/;
const CLOSING = /["“”‟»'‘’]$/;

/** A file by its ending, which has a letter and is all small or all capital. */
const FILE = /^[^:/\\<>]+\.(?=\d?[a-z])(?:[a-z0-9]{2,5}|[A-Z0-9]{2,5})$/;
const ADDRESS_OF_FILE = /^https?:\/\/[^\s/]+\/.*\.[a-z0-9]{2,5}(?:[?#]\S*)?$/i;
const TELEPHONE = /^tel:[\s\d+().-]+$/i;
const MAIL = /^mailto:\s*\S+$/i;

interface Target {
  href: string;
  title: string;
  /** Where it ends, behind the bracket. */
  end: number;
}

/**
 * Links and pictures that CommonMark leaves as text, where they can mean one thing alone: names of files with blanks and
 * brackets, captions in curly quotes or with quotes in them, blanks in a telephone number or in the address of a file.
 */
export function looseLinks(md: MarkdownIt): void {
  md.inline.ruler.after('image', 'loose_links', (state, silent) => {
    const { src, pos, posMax } = state;
    const isPicture = src.charCodeAt(pos) === BANG;
    const bracket = isPicture ? pos + 1 : pos;
    if (src.charCodeAt(bracket) !== BRACKET) return false;
    const labelEnd = md.helpers.parseLinkLabel(state, bracket, !isPicture);
    if (labelEnd < 0 || src.charAt(labelEnd + 1) !== '(') return false;
    const { files } = contextOf(state.env);
    const target = targetIn(src.slice(labelEnd + 2, Math.min(posMax, labelEnd + 2 + LONGEST)), files);
    if (!target) return false;
    if (!silent) {
      const { title } = target;
      const href = md.normalizeLink(target.href);
      const titled: [string, string][] = title ? [['title', title]] : [];
      const label = src.slice(bracket + 1, labelEnd);
      if (isPicture) {
        const image = state.push('image', 'img', 0);
        image.attrs = [['src', href], ['alt', ''], ...titled];
        image.children = [];
        image.content = label;
        md.inline.parse(label, md, state.env, image.children);
      } else {
        state.pos = bracket + 1;
        state.posMax = labelEnd;
        state.push('link_open', 'a', 1).attrs = [['href', href], ...titled];
        state.linkLevel += 1;
        md.inline.tokenize(state);
        state.linkLevel -= 1;
        state.push('link_close', 'a', -1);
        state.posMax = posMax;
      }
    }
    state.pos = labelEnd + 2 + target.end;
    return true;
  });
}

/** What stands between brackets, up to the bracket that makes sense of it. @param text behind the opening one */
function targetIn(text: string, files: BundleNames): Target | undefined {
  const lineEnd = text.indexOf('\n');
  const line = lineEnd === -1 ? text : text.slice(0, lineEnd);
  let balanced: Target | undefined;
  let depth = 0;
  let tried = 0;
  for (let at = 0; at < line.length && tried < MOST_ENDS; at += 1) {
    const sign = line.charAt(at);
    if (sign === '(') depth += 1;
    if (sign !== ')') continue;
    tried += 1;
    const { address, title } = parts(line.slice(0, at).trim());
    if (fileMeant(address, files)) return { href: address, title, end: at + 1 };
    if (depth === 0) balanced ??= meant(address, title, at + 1);
    depth -= 1;
  }
  return balanced;
}

/** An address, and the caption in quotes behind it, whatever the quotes. */
function parts(text: string): { address: string; title: string } {
  const at = CLOSING.test(text) ? text.search(OPENING) : -1;
  const address = (at === -1 ? text : text.slice(0, at)).trim();
  const bare = address.startsWith('<') && address.endsWith('>') ? address.slice(1, -1) : address;
  return { address: bare, title: at === -1 ? '' : text.slice(at).trim().slice(1, -1).trim() };
}

/** A target that is no file of the bundle. A name that looks like one is reported where files are read. */
function meant(address: string, title: string, end: number): Target | undefined {
  if (address === '') return undefined;
  if (!/\s/.test(address)) return title ? { href: address, title, end } : undefined;
  if (TELEPHONE.test(address) || MAIL.test(address)) return { href: address.replace(/\s+/g, ''), title, end };
  return ADDRESS_OF_FILE.test(address) || FILE.test(address) ? { href: address, title, end } : undefined;
}
