/** What a file is to hold: bytes, a text, or one in pieces, each of which is looked through for private values by itself. */
export type FileData = Uint8Array | string | readonly string[];

/**
 * A file of the output that is not a page. By its key it is known to be what it was, and not made again; one without
 * a key costs less to make than to know, and is made each time. Files with equal bytes are left as they are.
 */
export interface Output {
  /** Its path below the output folder, with `/`. */
  file: string;
  key?: string;
  /** Where a site is built in parts: which part it belongs to, other than by its place in the list. */
  part?: number;
  /** @param last this file as the last build has left it, where that is known */
  make(last?: LastFile): FileData | Promise<FileData>;
}

/** A file that the last build has left. */
export interface LastFile {
  key: string;
  text(): string;
}
