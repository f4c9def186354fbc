import fs from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';

/** The text of a file, piece by piece; of one that ends in `.gz`, what it holds. UTF-8, or UTF-16 by its first bytes. */
export async function* textChunks(file: string): AsyncGenerator<string> {
  const bytes = fs.createReadStream(file);
  const stream: AsyncIterable<Uint8Array> = path.extname(file) === '.gz' ? bytes.pipe(createGunzip()) : bytes;
  let decoder: TextDecoder | undefined;
  for await (const chunk of stream) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function encodingOf([first, second]: Uint8Array): string {
  // Without a mark every other byte of plain letters is nothing.
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}
