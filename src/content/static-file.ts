/** A file of the office that is published as it is, from the folder `static/` beside the content. */
export interface StaticFile {
  /** Its path below `static/` and below the root of the output, with `/`. */
  file: string;
  /** Where to read it. */
  path: string;
  /** In bytes. */
  size: number;
  /** Of its bytes, as git names them. */
  hash: string;
}

/** How problems name such a file: its path from the content folder. */
export const staticPlace = (file: string): string => `../${STATIC}/${file}`;

/** The name of the folder. */
export const STATIC = 'static';
