import fs from 'node:fs';
import path from 'node:path';
import { conflictIn } from '../checks/leftovers.ts';
import type { FileEntry } from '../content/bundle.ts';
import { withOwnLetters } from '../filters/vietnamese-letters.ts';
import { type Problem, problem, startOf } from '../problems/problem.ts';
import { decode, type LineBreak } from '../system/encoding.ts';
import { timesIn } from '../system/file-times.ts';
import { blobHash } from '../system/hash.ts';
import type { ContentPlace } from './content-folder.ts';
import { fileGuise } from './file-guise.ts';

/** Beyond this a Markdown file is a mistake: the longest bulletins of real portals have 0.1 MB. */
const LARGEST_TEXT_MB = 2;

/**
 * The text of a content file, or the problem that keeps it from being read.
 * @param lineBreak what stands for a line break of Word (`encoding.ts`)
 */
export function readText(
  entry: Pick<FileEntry, 'path' | 'shown' | 'hash' | 'times'>,
  lineBreak: LineBreak = ' ',
): string | Problem {
  const bytes = readBytes(entry);
  if (bytes === undefined) {
    const { size = 0 } = entry.times ?? {};
    // Not read, but its problem depends on it: its size tells whether it is unchanged.
    entry.hash = `${size} bytes`;
    const megabytes = Math.ceil(size / 1e5) / 10;
    return problem('file-too-large', startOf(entry.shown), { megabytes, limit: LARGEST_TEXT_MB });
  }
  entry.hash = blobHash(bytes);
  const text = decode(bytes, lineBreak);
  if (typeof text === 'string') return conflictIn(text, entry.shown) ?? text;
  const { line, column } = text;
  const place = { file: entry.shown, line, column };
  if ('sign' in text) return problem('text-turned', place, { sign: text.sign });
  const byte = `0x${text.byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const seems = fileGuise(bytes);
  return problem('encoding-invalid', place, { byte, offset: text.offset, ...(seems && { seems }) });
}

/** The bytes of a file, with the times that it has meanwhile; nothing of one that is too large. */
function readBytes(entry: Pick<FileEntry, 'path' | 'times'>): Uint8Array | undefined {
  const file = fs.openSync(entry.path, 'r');
  try {
    entry.times = timesIn(fs.fstatSync(file));
    return entry.times.size > LARGEST_TEXT_MB * 1e6 ? undefined : fs.readFileSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** A settings file of the content folder (`site.yml`), the problem that keeps it from being read, or nothing. */
export function readSettingsText(source: ContentPlace, name: string): string | Problem | undefined {
  const file = path.join(source.root, name);
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return problem('file-outside', startOf(name), { file: name });
  const text = stat?.isFile() ? readText({ path: file, shown: name }) : undefined;
  return typeof text === 'string' ? withOwnLetters(text) : text;
}
