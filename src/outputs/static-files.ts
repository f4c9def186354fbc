import type { StaticFile } from '../content/static-file.ts';
import { ownBytes } from './media.ts';
import type { Output } from './output.ts';

/** The office's own files, each at its path. */
export function staticOutputs(files: readonly StaticFile[]): Output[] {
  return files.map(({ file, path, hash }) => ({
    file,
    fingerprint: hash,
    make: () => ownBytes(path, hash),
  }));
}
