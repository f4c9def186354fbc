import { createHash, hash as hashAtOnce } from 'node:crypto';

export const SHORT_HASH_LENGTH = 16;

/** A short name for a text by all of it; as good as unique among the texts of a site. */
export function shortHash(text: string): string {
  return hashAtOnce('sha1', text, 'base64url').slice(0, SHORT_HASH_LENGTH);
}

/** The name that git gives a file by its bytes (gitglossary, “blob object”). */
export function blobHash(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
