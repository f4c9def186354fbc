import { createHash } from 'node:crypto';
import fs from 'node:fs';
import v8 from 'node:v8';
import { writeWhole } from './write-whole.ts';

const NEW_LINE = 10;

const hashOf = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('base64url');

/** A value that was kept, with the hash of its bytes. */
export interface Packed {
  hash: string;
  value: unknown;
}

/** Keeps a value for a later process, behind the hash of its bytes. @returns the hash */
export function writePacked(file: string, value: unknown): string {
  const bytes = v8.serialize(value);
  const hash = hashOf(bytes);
  writeWhole(file, Buffer.concat([Buffer.from(`${hash}\n`), bytes]));
  return hash;
}

/** @returns nothing where the file is not there, is damaged, or was written by another version of V8 */
export function readPacked(file: string): Packed | undefined {
  try {
    const bytes = fs.readFileSync(file);
    const end = bytes.indexOf(NEW_LINE);
    const hash = bytes.toString('latin1', 0, end);
    const content = bytes.subarray(end + 1);
    return hashOf(content) === hash ? { hash, value: v8.deserialize(content) } : undefined;
  } catch {
    // What was kept is made again.
    return undefined;
  }
}
