import { isIP } from 'node:net';

/** Why an address may not be published. */
export type AddressFault = 'url-unsafe' | 'url-private' | 'url-not-https';

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Hosts that only exist inside an office's network: they mean nothing to a citizen and tell a stranger too much. */
const PRIVATE_HOST =
  /^(?:localhost|.*\.(?:localhost|local|internal|intranet|lan|home|corp)|0\.0\.0\.0|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\..*)$/;

const PRIVATE_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*)\]$/;

/**
 * The rule for every address that leads off the site: `https`, `http`, `mailto` or `tel`, with no backslash, control
 * character, user name or password, and no host of a private network. A link that stands in for a bulletin must be
 * `https`.
 */
export function addressFault(address: string, { httpsOnly = false } = {}): AddressFault | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\\\u0000-\u0020\u007F-\u009F]/.test(address)) return 'url-unsafe';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !SAFE_SCHEMES.has(url.protocol) || url.username || url.password) return 'url-unsafe';
  if (httpsOnly && url.protocol !== 'https:') return url.protocol === 'http:' ? 'url-not-https' : 'url-unsafe';
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (PRIVATE_HOST.test(host) || PRIVATE_IPV6.test(host)) return 'url-private';
  if (!host.includes('.') && isIP(host) === 0 && !host.startsWith('[')) return 'url-private';
  return undefined;
}
