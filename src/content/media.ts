/** A file to be published: which one, and to which path below the output folder. */
export interface Copy {
  /** A picture's file in the cache, or a file of the bundle as it is. */
  from: { made: string } | { own: string };
  /** Of its bytes, as git names them: a file that was cut or changed meanwhile is not published. */
  hash: string;
  to: string;
}

export interface PublishedImage {
  /** The file for browsers that cannot choose: its path below the site's root, without a slash before it. */
  path: string;
  width: number;
  height: number;
  formats: readonly { type: string; files: readonly { path: string; width: number }[] }[];
}

export interface PublishedFile {
  path: string;
  name: string;
  /** Size in bytes. */
  size: number;
  /** The length of a recording. */
  seconds?: number;
}

/** The files of one bundle that its texts name and that may be published, by the editor's name for them. */
export interface Media {
  images: ReadonlyMap<string, PublishedImage>;
  files: ReadonlyMap<string, PublishedFile>;
  /** The lead picture as social networks show it: its path. */
  social?: string;
  copies: readonly Copy[];
}

/** Nothing to publish. */
export const NO_MEDIA: Media = { images: new Map(), files: new Map(), copies: [] };
