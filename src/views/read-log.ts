import fs from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A longer line is damaged or an attack: its end is left out. */
const LONGEST_LINE = 64 * 1024;

const CHUNK = 1 << 20;

/** gzip begins with these bytes (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/** A byte order mark, a letter for each of its bytes. */
const BYTE_ORDER_MARK = /^\u00EF\u00BB\u00BF/;

/** A log is not all there, or no log: `gzip` that was cut, or damaged. */
export class LogDamaged extends Error {
  override name = 'LogDamaged';
}

/**
 * The lines of a log, plain or packed by gzip, a piece of it at a time. A letter stands for a byte: what is of use is made text
 * later (`textOf`).
 * @param onRead called with how many bytes of the file are read
 * @throws LogDamaged after the lines that could be read
 */
export async function* linesOf(file: string, onRead: (bytes: number) => void = () => {}) {
  const isPacked = beginsWith(file, GZIP);
  const source = fs.createReadStream(file, { highWaterMark: CHUNK });
  let done = 0;
  source.on('data', (chunk) => {
    done += chunk.length;
    onRead(done);
  });
  const stream: Readable = isPacked ? source.pipe(createGunzip({ chunkSize: CHUNK })) : source;
  source.once('error', (error) => stream.destroy(error));
  let rest = '';
  let isBeginning = true;
  try {
    for await (const chunk of stream) {
      const piece = (chunk as Buffer).toString('latin1');
      const text = isBeginning ? piece.replace(BYTE_ORDER_MARK, '') : rest + piece;
      isBeginning = false;
      const end = text.lastIndexOf('\n');
      yield linesIn(text.slice(0, Math.max(0, end)));
      rest = text.slice(end + 1).slice(0, LONGEST_LINE);
    }
  } catch (error) {
    // Node's codes of zlib; anything else is the disk's.
    if (/^Z_|^ERR_ZLIB/.test((error as NodeJS.ErrnoException).code ?? '')) throw new LogDamaged(file);
    throw error;
  } finally {
    source.destroy();
  }
  if (rest !== '') yield linesIn(rest);
}

const linesIn = (text: string): string[] =>
  text === '' ? [] : text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));

function beginsWith(file: string, bytes: readonly number[]): boolean {
  const handle = fs.openSync(file, 'r');
  try {
    const head = Buffer.alloc(bytes.length);
    fs.readSync(handle, head, 0, bytes.length, 0);
    return bytes.every((byte, i) => head[i] === byte);
  } finally {
    fs.closeSync(handle);
  }
}
