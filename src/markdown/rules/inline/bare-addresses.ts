import type { MarkdownIt } from 'markdown-it';
import { addressFault } from '../../../content/fields/addresses.ts';
import { LIMITS } from '../../bounds.ts';

/** What every address in running text has: most texts have none of it. */
const MAYBE = /:\/\/|www\.|@/i;

/** Signs that linkify-it takes for a part of an address, and that end a sentence or are a mark around it. */
const END = /[:*~_'"]+$/;

/** A word of the next sentence, where the blank before it was forgotten: no address has letters with marks behind a stop. */
const NEXT_WORD = /[.,;:!?](?=\p{L}*[\u0080-\uFFFF])/u;
const NEXT_SENTENCE = /(?<=[a-z])\.\p{Lu}\p{Ll}*$/u;

/** The name of a host, and what stands behind its last letters without a blank: `a.vnBạn`, `a.vn2`. */
const HOST_ALONE = /^((?:[a-z]+:\/\/)?[^\s/?#]*\.[a-z]{2,12})(?:\d+$|\p{Lu}[^\s/?#]*$)/u;

/** `<www.example.gov.vn>`, which is no address for CommonMark. */
const BRACKETED = /<(www\.[^\s<>]+)>/iy;

type Match = ReturnType<MarkdownIt['linkify']['matchAtStart']>;

/**
 * Addresses in running text (`https://…`, `http://…`, `www.…`, mail) are links. linkify-it finds them; where they end in
 * a Vietnamese sentence is decided here. One that nobody may follow (`addressFault`) stays text.
 */
export function bareAddresses(md: MarkdownIt): void {
  const { linkify } = md;
  md.set({ linkify: true });
  linkify.set({ fuzzyLink: false, fuzzyEmail: true, maxLength: LIMITS.address });
  linkify.add('ftp:', null).add('//', null);
  linkify.add('www.', {
    validate: (text, pos, { re }) => {
      // Within a row of names it is none of the first: each would be tried to the end of the row.
      if (text.charAt(pos - 'www..'.length) === '.') return 0;
      const host = re.get_relative_proto_validator();
      host.lastIndex = pos;
      return host.exec(text)?.[0].length ?? 0;
    },
    normalize: (match) => {
      match.url = `https://${match.url}`;
    },
  });
  const test = linkify.test.bind(linkify);
  const match = linkify.match.bind(linkify);
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  linkify.test = (text) => MAYBE.test(text) && test(text);
  linkify.match = (text) => (match(text) ?? []).filter((found) => ended(found, md));
  linkify.matchAtStart = (text) => {
    const found = matchAtStart(text);
    return found && ended(found, md) ? found : null;
  };
  bracketed(md);
}

/** Cuts an address where it ends. @returns whether it may be published */
function ended(found: NonNullable<Match>, md: MarkdownIt): boolean {
  let text = found.text.replace(HOST_ALONE, '$1');
  const stuck = NEXT_WORD.exec(text);
  if (stuck && hasHost(text.slice(0, stuck.index))) text = text.slice(0, stuck.index);
  const isHostAlone = !/[/?#]/.test(text.replace(/^[a-z]+:\/\//i, ''));
  if (isHostAlone && hasHost(text.replace(NEXT_SENTENCE, ''))) text = text.replace(NEXT_SENTENCE, '');
  text = text.replace(END, '');
  const cut = found.text.length - text.length;
  if (cut > 0) {
    found.lastIndex -= cut;
    found.url = found.url.slice(0, -cut);
    found.raw = found.text = text;
  }
  return found.url.length <= LIMITS.address && addressFault(md.normalizeLink(found.url)) === undefined;
}

const hasHost = (text: string) => /[^\s/@]\.[^\s/]/.test(text.replace(/^(?:[a-z]+:\/\/|www\.|.*@)/i, ''));

function bracketed(md: MarkdownIt): void {
  md.inline.ruler.before('autolink', 'bracketed_www', (state, silent) => {
    const { src, pos } = state;
    if (src.charAt(pos) !== '<') return false;
    BRACKETED.lastIndex = pos;
    const [whole, text] = BRACKETED.exec(src) ?? [];
    if (!whole || !text || pos + whole.length > state.posMax) return false;
    if (!silent) {
      state.push('link_open', 'a', 1).attrs = [['href', md.normalizeLink(`https://${text}`)]];
      state.push('text', '', 0).content = text;
      state.push('link_close', 'a', -1);
    }
    state.pos += whole.length;
    return true;
  });
}
