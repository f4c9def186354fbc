import type { Place } from './problem.ts';

/**
 * Finds the place of an offset, from the line of the one before it.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function placesIn(text: string, file: string, firstLine = 1): (offset: number) => Place {
  let line = firstLine;
  let start = 0;
  return (offset) => {
    while (offset < start) {
      line -= 1;
      start = lineStart(text, start - 1);
    }
    for (
      let next = text.indexOf('\n', start);
      next !== -1 && next < offset;
      next = text.indexOf('\n', start)
    ) {
      line += 1;
      start = next + 1;
    }
    return { file, line, column: offset - start + 1 };
  };
}

/** Where the line begins on which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}
