import { hashOf, type Inputs } from '../pages/fingerprint.ts';
import { shortHash } from '../system/hash.ts';

/**
 * What a file is to hold: bytes, a text, or the pieces of one, each of which is made when the one before is written. Each is
 * looked through for private values by itself; such a file has a fingerprint.
 */
export type FileData = Uint8Array | string | (() => Iterable<string>);

/**
 * A file of the output that is not a page. While its fingerprint is unchanged, it is not made again. One without a
 * fingerprint is made each time: it costs less than to find out. Files with equal bytes are left as they are.
 */
export interface Output {
  /** Its path below the output folder, with `/`. */
  file: string;
  fingerprint?: string;
  /** Where a site is built in parts: which part it belongs to, other than by its place in the list. */
  part?: number;
  /** @param last this file as the last build has left it, where that is known */
  make(last?: LastFile): FileData | Promise<FileData>;
}

/** A file that the last build has left. */
export interface LastFile {
  fingerprint: string;
  text(): string;
}

/** A file whose text is at hand. */
export const textOutput = (file: string, text: string): Output => ({
  file,
  fingerprint: shortHash(text),
  make: () => text,
});

/**
 * A file and its fingerprint, made from the same inputs.
 * @param shared the fingerprint of code and settings
 */
export function outputFrom<Given extends Inputs>(
  file: string,
  shared: string,
  inputs: Given,
  make: (inputs: Given) => FileData | Promise<FileData>,
): Output {
  return { file, fingerprint: `${shared} ${hashOf(inputs)}`, make: () => make(inputs) };
}
