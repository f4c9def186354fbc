import fs from 'node:fs';
import type { FileEntry } from '../content/bundle.ts';
import { readFrontMatter } from '../reader/front-matter.ts';
import { readText } from '../reader/text-file.ts';
import { toNfc, withLf } from '../system/encoding.ts';
import type { Fix, FixContext, FixId } from './fix.ts';
import { textOfOldBytes } from './read-bytes.ts';

/** A text with what is fixed in it. */
export interface FixedText {
  /** Where it lies on disk, and its path from the content folder on. */
  path: string;
  shown: string;
  /** Of its bytes as they were read (as git names them). */
  hash: string;
  fixes: readonly FixId[];
  /** What is to be written. */
  text: string;
  /** The lines as they were and as they will be, to be compared: without what makes every line another one. */
  before: string;
  after: string;
}

/**
 * What fixing makes of a file; nothing where it stays as it is. A file that holds what nobody may see (marks of a conflict,
 * a front matter that was pasted) is its editor's to put right first.
 * @param keepsCrlf git itself gives the file its ends of lines
 */
export function fixFile(
  entry: FileEntry,
  fixes: readonly Fix[],
  context: FixContext,
  keepsCrlf: boolean,
): FixedText | undefined {
  const found = textIn(entry, context);
  if (found === undefined) return undefined;
  const { raw, seen } = found;
  const lines = withLf(raw);
  const done = new Set<FixId>();
  if (seen !== undefined) done.add('old-bytes');
  if (lines !== raw && !keepsCrlf) done.add('line-ends');
  let after = lines;
  for (const { id, fix } of fixes) {
    const fixed = fix(after, context);
    if (fixed !== after) done.add(id);
    after = fixed;
  }
  if (done.size === 0) return undefined;
  const text = keepsCrlf ? after.replaceAll('\n', '\r\n') : after;
  const { path, shown, hash = '' } = entry;
  return {
    path,
    shown,
    hash,
    fixes: [...done],
    text,
    before: toNfc(seen === undefined ? lines : withLf(seen)),
    after,
  };
}

/** The text of a file as it is on disk, if its reader takes it or its encoding is certain; then with what programs show of it. */
function textIn(entry: FileEntry, { kind }: FixContext): { raw: string; seen?: string } | undefined {
  if (entry.isLink) return undefined;
  const read = readText(entry);
  if (typeof read !== 'string') {
    return read.id === 'encoding-invalid' ? textOfOldBytes(fs.readFileSync(entry.path)) : undefined;
  }
  const parts = kind === 'settings' ? undefined : readFrontMatter(read, entry.shown);
  if (parts && 'problems' in parts && parts.problems.length > 0) return undefined;
  return { raw: fs.readFileSync(entry.path, 'utf8') };
}
