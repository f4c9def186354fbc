/** An address from the root (`/vi/2017/tptm.html`) as a whole one, on the host of the site's `baseUrl`. */
export function absoluteUrl(path: string, baseUrl: string): string {
  return new URL(path, baseUrl).href;
}

/** The name under which a reader knows another site: `https://vanban.chinhphu.vn/a` → `vanban.chinhphu.vn`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** A mail that a reader's own program begins (RFC 6068). @param fields such as its subject */
export function mailAddress(email: string, fields: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}${written.length > 0 ? '?' : ''}${written.join('&')}`;
}
