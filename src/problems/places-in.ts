import type { Place } from './problem.ts';

/**
 * Finds the place of an offset, from the line of the one before it.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function placesIn(text: string, file: string, firstLine = 1): (offset: number) => Place {
  const endOf = (from: number) => {
    const at = text.indexOf('\n', from);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  let line = firstLine;
  let start = 0;
  // A line may be long: its end is looked for once.
  let end = endOf(0);
  return (offset) => {
    while (offset < start) {
      line -= 1;
      end = start - 1;
      start = lineStart(text, end);
    }
    while (end < offset) {
      line += 1;
      start = end + 1;
      end = endOf(start);
    }
    return { file, line, column: offset - start + 1 };
  };
}

/** Where the line begins on which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

/** The offset of a place in its text. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
