import fs from 'node:fs';
import path from 'node:path';
import { keyOf } from '../../content/key.ts';
import { plainHash } from '../../system/hash.ts';
import { decodedPath, type OldAddresses } from './old-addresses.ts';

/** Pictures and attachments of the old portal, downloaded beforehand, by the paths that they had there. */
export class OldFiles {
  private names: ReadonlyMap<string, string> | undefined;
  private readonly folder: string | undefined;
  private readonly addresses: OldAddresses;

  constructor(folder: string | undefined, addresses: OldAddresses) {
    [this.folder, this.addresses] = [folder, addresses];
  }

  /** Where the file of an address lies on this machine. wget may have put a folder with the host's name above it. */
  find(address: string, page?: string): string | undefined {
    const url = this.folder === undefined ? undefined : this.addresses.whole(address, page);
    if (this.folder === undefined || !url) return undefined;
    this.names ??= listed(this.folder);
    const below = decodedPath(url.pathname).replace(/^\/+/, '');
    for (const name of [below, `${url.host}/${below}`]) {
      const found = this.names.get(name.toLowerCase());
      if (found !== undefined) return path.join(this.folder, found);
    }
    return undefined;
  }
}

/** All files below a folder, by their paths in one spelling. Links are not followed: they may lead anywhere. */
function listed(folder: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const name = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    // wget keeps in a name what stands behind a question mark, on Windows behind `@`.
    names.set(decodedPath(name.replace(/(\.\w{2,5})[?@][^/]*$/, '$1')).toLowerCase(), name);
  }
  return names;
}

/** The files that one bulletin takes: each address once, each name once. */
export class BundleFiles {
  /** Name in the bundle → where it lies now, or its bytes. */
  readonly taken = new Map<string, string | Uint8Array>();
  private readonly byPlace = new Map<string, string>();

  /** The name that a file has in the bundle: letters and digits, so that every program can link it. */
  take(place: string): string {
    const known = this.byPlace.get(place);
    if (known !== undefined) return known;
    const ending = path.extname(place).toLowerCase();
    const stem =
      keyOf(path.basename(place, path.extname(place)))
        .slice(0, 80)
        .replace(/-$/, '') || 'tep';
    return this.add(place, place, stem, ending);
  }

  /** The same for a picture that is no file yet. Its name is of its bytes: its place in the text is another one tomorrow. */
  takeBytes(bytes: Uint8Array, ending: string): string {
    const hash = plainHash(bytes);
    return this.byPlace.get(hash) ?? this.add(bytes, hash, `hinh-${hash.slice(0, 8)}`, `.${ending}`);
  }

  private add(from: string | Uint8Array, place: string, stem: string, ending: string): string {
    let name = `${stem}${ending}`;
    for (let n = 2; this.taken.has(name); n += 1) name = `${stem}-${n}${ending}`;
    this.taken.set(name, from);
    this.byPlace.set(place, name);
    return name;
  }
}
