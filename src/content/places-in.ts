import type { Place } from './problem.ts';

/**
 * Finds the place of an offset, for offsets that mostly grow: the lines before the last one are not counted again.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function placesIn(text: string, file: string, firstLine = 1): (offset: number) => Place {
  let line = firstLine;
  let lineStart = 0;
  return (offset) => {
    if (offset < lineStart) [line, lineStart] = [firstLine, 0];
    for (
      let next = text.indexOf('\n', lineStart);
      next !== -1 && next < offset;
      next = text.indexOf('\n', lineStart)
    ) {
      line += 1;
      lineStart = next + 1;
    }
    return { file, line, column: offset - lineStart + 1 };
  };
}

/** Where the line begins on which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}
