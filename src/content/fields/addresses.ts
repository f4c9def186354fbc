import { BlockList, isIP } from 'node:net';

/** Why an address may not be published. */
export type AddressFault = 'url-unsafe' | 'url-private' | 'url-not-https';

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Names that only exist inside an office's network: they mean nothing to a citizen and tell a stranger too much. */
const PRIVATE_NAME = /^(?:[^.]*|.*\.(?:localhost|local|internal|intranet|lan|home|corp|arpa))$/;

/**
 * Networks that cannot be reached from the public internet (IANA's special-purpose registries). An IPv4 address inside
 * an IPv6 one (`::ffff:10.0.0.1`) falls under the IPv4 networks.
 */
const PRIVATE_NETWORKS = new BlockList();
for (const network of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
  '::/96',
  '64:ff9b::/96',
  'fc00::/7',
  'fe80::/9',
  'ff00::/8',
]) {
  const [address = '', bits] = network.split('/');
  PRIVATE_NETWORKS.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
}

/**
 * The rule for every address that leads off the site: `https://`, `http://`, `mailto:` or `tel:`, with no backslash,
 * control character, user name or password, and no host of a private network. A link that stands in for a bulletin
 * must be `https`.
 */
export function addressFault(address: string, { httpsOnly = false } = {}): AddressFault | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\\\u0000-\u0020\u007F-\u009F]/.test(address)) return 'url-unsafe';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !SAFE_SCHEMES.has(url.protocol) || url.username || url.password) return 'url-unsafe';
  if (httpsOnly && url.protocol !== 'https:')
    return url.protocol === 'http:' ? 'url-not-https' : 'url-unsafe';
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return undefined;
  // “https:page” is an address inside the page's own site for a browser.
  if (!/^https?:\/\/[^/]/i.test(address)) return 'url-unsafe';
  return isPrivate(url.hostname.replace(/(?<!\.)\.+$/, '')) ? 'url-private' : undefined;
}

/** A host as people say it; what ends like a file is none. */
const SPOKEN_HOST =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!html?$|aspx?$|php$|pdf$|docx?$|xlsx?$|md$)[a-z]{2,24}$/i;

/** An address as people say it, `dichvucong.gov.vn` or `www.chinhphu.vn/tin`: with its beginning, where that may be published. */
export function withHttps(written: string): string | undefined {
  const said = written.trim().replace(/^(?:https?:\/{0,2}|\/\/)/i, '');
  if (!SPOKEN_HOST.test(said.split(/[:/?#]/, 1).join(''))) return undefined;
  const address = `https://${said}`;
  return addressFault(address, { httpsOnly: true }) === undefined ? address : undefined;
}

/** @param host as `URL` gives it: numbers of any notation already written as `127.0.0.1`, IPv6 in brackets */
function isPrivate(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  if (version === 0) return PRIVATE_NAME.test(host);
  return PRIVATE_NETWORKS.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
