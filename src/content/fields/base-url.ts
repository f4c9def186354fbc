/** Each folder of the path in letters, digits and the signs that no file of rules and no browser takes for something else. */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*$/;
const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/;

/**
 * The address under which a site is published: a host and perhaps a path, without a slash at its end. Every link, rule of
 * a redirect and header of the site begins with it. Two slashes in a row would begin the address of another host.
 * @returns nothing where it cannot be one
 */
export function readBaseUrl(written: string): string | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const path = basePath(url.href);
  const isPlain = HOST.test(url.hostname) && PATH.test(path) && !/[?#]/.test(written);
  return isPlain ? `${url.origin}${path}` : undefined;
}

/** The path of a site's address, without a slash at its end: empty where the site has a host of its own. */
export const basePath = (baseUrl: string): string => new URL(baseUrl).pathname.replace(/\/$/, '');

/**
 * A host that nobody reaches: of examples (RFC 2606; `example.gov.vn` is used likewise), or the machine itself. Whoever
 * publishes under such an address has forgotten to write the real one.
 */
const EXAMPLE_HOST =
  /(?:^|\.)example(?:\.|$)|(?:^|\.)(?:localhost|test|invalid)$|^127\.\d+\.\d+\.\d+$|^0\.0\.0\.0$|^\[::1?\]$/;

export const isExample = (baseUrl: string): boolean => EXAMPLE_HOST.test(new URL(baseUrl).hostname);
