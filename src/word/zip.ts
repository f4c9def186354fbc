import { unzipSync } from 'fflate';
import { RefusedDocument } from './converted-document.ts';

/** The files inside a document, by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** More than any bulletin has, unpacked: a small file may be made to unpack into one that fills the machine. */
const MOST_BYTES = 300e6;

/** Takes a document apart. @throws RefusedDocument for a file that is damaged or unpacks into too much */
export function unzip(bytes: Uint8Array): Files {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > MOST_BYTES) throw new RefusedDocument('too-large');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw error instanceof RefusedDocument ? error : new RefusedDocument('damaged');
  }
}
