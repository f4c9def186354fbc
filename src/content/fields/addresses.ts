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

/** Names of hosts as they are written without `https://`. */
const HOST = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|edu|info)(?:[/?#]\S*)?$/i;

/** The address that was very likely meant: `www.chinhphu.vn` lacks its beginning, and so does `a@b.vn`. */
export function likelyAddress(written: string): string | undefined {
  const plain = written.trim().replace(/^[“"‘'<]+|[”"’'>]+$/g, '');
  const whole = /^[^\s@/:<>"]+@[^\s@/:<>"]+\.[a-z]{2,}$/i.test(plain)
    ? `mailto:${plain}`
    : HOST.test(plain)
      ? `https://${plain}`
      : plain.replace(/^http:/i, 'https:');
  return whole === written || addressFault(whole) ? undefined : whole;
}

/** @param host as `URL` gives it: numbers of any notation already written as `127.0.0.1`, IPv6 in brackets */
function isPrivate(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  if (version === 0) return PRIVATE_NAME.test(host);
  return PRIVATE_NETWORKS.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
