import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CorruptCacheError } from '../../system/checked-file.ts';

/** A file of an index, by its path in there. */
export interface NamedFile {
  name: string;
  content: Uint8Array;
}

/** A file that is kept: the hash of its bytes, and how to get these. */
export interface KeptFile {
  name: string;
  hash: string;
  /** @throws CorruptCacheError where it is not what was kept; then nothing of that is kept any more */
  read(): Uint8Array;
}

type List = readonly [name: string, hash: string, length: number][];

/** The most bytes that are read at first: the list of a large index. */
const PIECE = 1 << 16;

/**
 * Keeps files that belong together as one: their list in a line, then the bytes of all. Another build may read it, or make
 * it too: it comes into its place whole.
 */
export function keep(place: string, files: readonly NamedFile[]): void {
  const list: List = files.map(({ name, content }) => [name, hashOf(content), content.byteLength]);
  const beside = `${place}.${randomUUID()}`;
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(beside, Buffer.concat([head(list), ...files.map(({ content }) => content)]));
  fs.renameSync(beside, place);
}

/** The files that are kept there; nothing where there are none, or not as many bytes as there should be. */
export function kept(place: string): KeptFile[] | undefined {
  const list = listOf(place);
  if (!list) return undefined;
  let at = head(list).byteLength;
  const files = list.map(([name, hash, length]): KeptFile => {
    const from = at;
    at += length;
    return { name, hash, read: () => read(place, from, length, hash) };
  });
  if (fs.statSync(place).size !== at) return undefined;
  fs.utimesSync(place, new Date(), new Date());
  return files;
}

const head = (list: List) => Buffer.from(`${JSON.stringify(list)}\n`);

function listOf(place: string): List | undefined {
  let file: number | undefined;
  try {
    file = fs.openSync(place, 'r');
    let text = Buffer.alloc(0);
    for (let end = -1; end < 0; ) {
      const piece = Buffer.alloc(PIECE);
      const length = fs.readSync(file, piece, 0, PIECE, text.byteLength);
      if (length === 0) return undefined;
      end = piece.subarray(0, length).indexOf('\n');
      text = Buffer.concat([text, piece.subarray(0, end < 0 ? length : end)]);
    }
    return JSON.parse(text.toString('utf8'));
  } catch {
    // It is made again.
    return undefined;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

function read(place: string, from: number, length: number, hash: string): Uint8Array {
  const content = Buffer.alloc(length);
  const file = fs.openSync(place, 'r');
  fs.readSync(file, content, 0, length, from);
  fs.closeSync(file);
  if (hashOf(content) === hash) return content;
  fs.rmSync(place, { force: true });
  throw new CorruptCacheError(`${place}: an index of the search is not what was written`);
}

const hashOf = (content: Uint8Array) => createHash('sha1').update(content).digest('base64url');

/** An index that no build has used for so long is not kept: each publication leaves one behind. */
const DAYS_KEPT = 30;

export function forgetOld(cache: string): void {
  if (!fs.existsSync(cache)) return;
  const before = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(cache)) {
    const place = path.join(cache, name);
    // Another build may have let go of it.
    const used = fs.statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? before;
    if (used < before) fs.rmSync(place, { recursive: true, force: true });
  }
}
