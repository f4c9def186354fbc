import { createHash } from 'node:crypto';
import fs from 'node:fs';
import v8 from 'node:v8';
import { writeAtomically } from './write-atomically.ts';

/** A file of the cache is not what was written. It counts as not there: who starts again makes anew what it held. */
export class CorruptCacheError extends Error {
  override name = 'CorruptCacheError';
}

const NEW_LINE = 10;

const checksumOf = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('base64url');

/** Writes bytes behind a line with their checksum, by one rename. @returns the checksum */
function writeChecked(file: string, bytes: Uint8Array): string {
  const checksum = checksumOf(bytes);
  writeAtomically(file, Buffer.concat([Buffer.from(`${checksum}\n`), bytes]));
  return checksum;
}

/** @returns nothing where the file is not there, or its checksum is wrong: what it held is made again */
function readChecked(file: string): { checksum: string; content: Buffer } | undefined {
  try {
    const bytes = fs.readFileSync(file);
    const end = bytes.indexOf(NEW_LINE);
    const checksum = bytes.toString('latin1', 0, end);
    const content = bytes.subarray(end + 1);
    return checksumOf(content) === checksum ? { checksum, content } : undefined;
  } catch {
    // Not there, or not to be read.
    return undefined;
  }
}

/** The same for any value that V8 can serialize. */
export const writePacked = (file: string, value: unknown): string => writeChecked(file, v8.serialize(value));

/** @returns nothing where the file cannot be trusted, or was written by another version of V8 */
export function readPacked(file: string): unknown {
  const read = readChecked(file);
  try {
    return read && v8.deserialize(read.content);
  } catch {
    // Of another version.
    return undefined;
  }
}

/** The same as JSON, in ASCII alone: V8 reads it twice as fast as UTF-8. */
export function writeJson(file: string, value: unknown): string {
  const json = JSON.stringify(value);
  return writeChecked(file, Buffer.from(json.replace(/[^\0-\x7f]/g, escaped), 'latin1'));
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @returns nothing where the file does not have that checksum */
export function readJson(file: string, checksum: string | undefined): unknown {
  const read = readChecked(file);
  if (!read || read.checksum !== checksum) return undefined;
  return JSON.parse(read.content.toString('latin1'));
}
