import { createHash, hash as hashAtOnce } from 'node:crypto';

export const SHORT_HASH_LENGTH = 16;

/** A short name for a text by all of it, or for bytes; as good as unique among those of a site. */
export function shortHash(content: string | Uint8Array): string {
  return hashAtOnce('sha1', content, 'base64url').slice(0, SHORT_HASH_LENGTH);
}

/** The name that git gives a file by its bytes (gitglossary, “blob object”). */
export function blobHash(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
