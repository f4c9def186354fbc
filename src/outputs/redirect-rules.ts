import { encoded } from '../content/fields/alias.ts';
import type { Redirect } from '../pages/page.ts';

// An entry of each file that a host reads its redirects from. What an editor wrote becomes one word of it and nothing
// else: each format has one function that escapes, and gives nothing for an entry that the format cannot hold.

type Entry = Pick<Redirect, 'from' | 'to'>;

/** Writes signs as `%` and two digits. @param text ASCII alone, as browsers send it */
const percent = (text: string, others: RegExp) =>
  text.replace(others, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** One word of `_redirects`: no `#`, `*` or `:`, which would mean something there. */
const pathWord = (text: string) => percent(text, /[#*:]/g);

/** A name or a value there, in which every other sign could begin a target, a placeholder or another word. */
const queryWord = (text: string) => percent(text, /[^A-Za-z0-9\-._~%+,;@!()]/g);

/** A parameter of a rule there; the parser takes any other word for the target or an option. */
const PARAMETER = /^[^=]+=[^=]*$/;

/** A line of `_redirects`: Netlify, Cloudflare Pages, GitLab Pages. Rules with a query are for Netlify alone. */
export function netlifyRule({ from, to }: Entry): string | undefined {
  const [path = '', ...others] = encoded(from).split('?');
  const query = others.join('?');
  const parameters = query === '' ? [] : query.split('&');
  if (!parameters.every((parameter) => PARAMETER.test(parameter))) return undefined;
  const words = parameters.map((parameter) => parameter.split('=').map(queryWord).join('='));
  return `${[pathWord(path), ...words, pathWord(to)].join(' ')} 301\n`;
}

/** A string in quotes: of what may stand in an address, only these end it or begin something. */
const forNginx = (text: string) => encoded(text).replace(/[\\"]/g, '\\$&');

/**
 * An entry of a `map` over `$request_uri`, whose keys nginx compares without regard to case. A `$` begins a variable in
 * the value, and is a letter in the key.
 */
export function nginxEntry({ from, to }: Entry): string {
  return `"${forNginx(from)}" "${forNginx(to).replaceAll('$', '%24')}";\n`;
}
