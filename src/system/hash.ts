import { createHash, hash as hashAtOnce } from 'node:crypto';

export const SHORT_HASH_LENGTH = 16;

/** As many as these letters stand for. */
const SHORT_HASH_BYTES = (SHORT_HASH_LENGTH * 6) / 8;

/** A short name for a text by all of it, or for bytes; as good as unique among those of a site. */
export function shortHash(content: string | Uint8Array): string {
  // A large site holds millions of them: one that is cut from a string keeps all of that string in memory.
  const digest = Buffer.from(hashAtOnce('sha1', content, 'binary'), 'binary');
  return digest.toString('base64url', 0, SHORT_HASH_BYTES);
}

/** The same in small letters and digits alone, as names of files and ids are written. */
export const plainHash = (content: string | Uint8Array): string =>
  shortHash(content)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/** The name that git gives a file by its bytes (gitglossary, “blob object”). */
export function blobHash(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
