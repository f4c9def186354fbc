import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readPacked, writePacked } from '../system/checked-file.ts';
import { madeBy } from '../system/maker-hash.ts';

/**
 * The length of a recording in seconds; nothing where the file is none, or is damaged. Kept in the cache by the hash of
 * its bytes.
 */
export async function recordingLength(file: string, cache: string): Promise<number | undefined> {
  const bytes = fs.readFileSync(file);
  const key = createHash('sha256')
    .update(`${madeBy(['src/media'], ['music-metadata'])}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32);
  const record = path.join(cache, `${key}.seconds`);
  const known = readPacked(record);
  if (typeof known === 'number') return known;
  try {
    // Loaded with the first recording that is not in the cache: most builds have none.
    const { parseFile } = await import('music-metadata');
    const { format } = await parseFile(file, { duration: true, skipCovers: true });
    if (!format.duration || format.duration <= 0) return undefined;
    const seconds = Math.max(1, Math.round(format.duration));
    fs.mkdirSync(cache, { recursive: true });
    writePacked(record, seconds);
    return seconds;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return undefined;
  }
}
