import { pictureEnding } from '../../media/first-bytes.ts';
import { ALLOWED, extensionOf } from '../../media/types.ts';
import type { Note } from '../note.ts';
import type { Plan } from '../plan.ts';
import type { Row } from '../row.ts';
import { shortAddress } from './line.ts';
import type { OldAddresses } from './old-addresses.ts';
import { BundleFiles, type OldFiles } from './old-files.ts';

interface Portal {
  addresses: OldAddresses;
  files: OldFiles;
  plan: Plan;
}

/** Which files of the old portal a row names, and which of them are there. */
export class RowFiles {
  readonly bundle = new BundleFiles();
  readonly wanted: string[] = [];
  private readonly page: string | undefined;
  private readonly portal: Portal;
  private readonly notes: Note[];

  constructor(row: Row, portal: Portal, notes: Note[]) {
    [this.portal, this.notes] = [portal, notes];
    [this.page] = row.addresses ?? [];
  }

  /** What a link or a picture in the text leads to: a bulletin, a file; see `ConvertOptions.fileOf`. */
  target(address: string): string | undefined {
    const inline = this.inline(address);
    if (inline !== undefined) return inline;
    const { addresses, plan } = this.portal;
    const key = addresses.key(address, this.page);
    const id = key === undefined ? undefined : plan.byAddress.get(key);
    if (id !== undefined) return id;
    const url = addresses.whole(address, this.page);
    const ending = extensionOf(url?.pathname ?? '');
    const isFile = [...ALLOWED.attachment, ...ALLOWED.image, ...ALLOWED.audio].includes(ending);
    const place = isFile ? this.lookUp(address) : undefined;
    if (place !== undefined) return this.bundle.take(place);
    // A link to another site stays; one into the old portal dies with it.
    return addresses.isKnown && key !== undefined ? '' : undefined;
  }

  /** A file that a field names; one that is not there, or cannot be published, is reported. */
  file(address: string, use: 'image' | 'attachment' | 'audio'): string | undefined {
    if (address === '') return undefined;
    const inline = use === 'image' ? this.inline(address) : undefined;
    if (inline !== undefined) return inline;
    const place = this.lookUp(address);
    if (place === undefined) {
      this.notes.push({ kind: 'file-missing', text: shortAddress(address) });
      return undefined;
    }
    if (!ALLOWED[use].includes(extensionOf(place))) {
      this.notes.push({ kind: 'file-unfit', text: address });
      return undefined;
    }
    return this.bundle.take(place);
  }

  /** The file that a picture becomes which lies in its own address; one that browsers do not show is none. */
  private inline(address: string): string | undefined {
    const [, data] = /^data:image\/[^,]*;base64,(.*)$/is.exec(address) ?? [];
    if (data === undefined) return undefined;
    const bytes = Buffer.from(data, 'base64');
    const ending = pictureEnding(bytes) ?? '';
    return ALLOWED.image.includes(ending) ? this.bundle.takeBytes(bytes, ending) : undefined;
  }

  private lookUp(address: string): string | undefined {
    const url = this.portal.addresses.whole(address, this.page);
    if (url) this.wanted.push(this.portal.addresses.ofFile(url));
    return this.portal.files.find(address, this.page);
  }
}
