import { percentDecoded } from '../../system/percent-decoded.ts';

/** A name for addresses that lead into the old portal when nobody says where it was. */
const SOMEWHERE = 'https://old.invalid';

/** The addresses of the old portal: where they lead, however they are written. */
export class OldAddresses {
  private readonly base: URL;

  /** @param site the address of the old portal, if it is known */
  constructor(site: string | undefined) {
    this.base = new URL(site && URL.canParse(site) ? site : SOMEWHERE);
  }

  /** Whether it is known where the portal was. */
  get isKnown(): boolean {
    return this.base.origin !== SOMEWHERE;
  }

  /** The whole address. @param page on which it stands @returns nothing for one of another kind (`mailto:`, `data:`) */
  whole(address: string, page?: string): URL | undefined {
    const from = page !== undefined && URL.canParse(page, this.base) ? new URL(page, this.base) : this.base;
    if (!URL.canParse(address, from)) return undefined;
    const url = new URL(address, from);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  }

  /** Path and query on the old portal, as `aliases` has them; nothing for an address elsewhere. */
  path(address: string, page?: string): string | undefined {
    const url = this.whole(address, page);
    if (!url || !this.isOwn(url)) return undefined;
    return url.pathname + url.search;
  }

  /** One spelling for all of an address: IIS tells no case, and links are encoded or not. */
  key(address: string, page?: string): string | undefined {
    const path = this.path(address, page);
    if (path === undefined) return undefined;
    // The portal's home page is no item of it.
    return (
      decodedPath(path)
        .toLowerCase()
        .replace(/\/(?=$|\?)/, '') || undefined
    );
  }

  /** Where a file can be downloaded: what stands behind a question mark asks for a smaller copy. */
  ofFile(url: URL): string {
    return this.isKnown || !this.isOwn(url) ? url.origin + url.pathname : url.pathname;
  }

  /** With `www.` or without, by http or https: one portal. */
  private isOwn(url: URL): boolean {
    const host = ({ hostname }: URL) => hostname.replace(/^www\./, '');
    return host(url) === host(this.base);
  }
}

/** A path with its letters as they are read, in one form. */
export const decodedPath = (path: string): string =>
  percentDecoded(path.replaceAll('+', ' ')).normalize('NFC');
