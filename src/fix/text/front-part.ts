import type { FixContext } from '../fix.ts';

/** Changes the part of a text that is YAML: the front matter, or all of a settings file. Without a whole one, nothing. */
export function inFront(
  text: string,
  { kind }: Pick<FixContext, 'kind'>,
  change: (yaml: string) => string,
): string {
  if (kind === 'settings') return change(text);
  const [start, end] = frontPart(text);
  return start < end ? text.slice(0, start) + change(text.slice(start, end)) + text.slice(end) : text;
}

/** Changes the part of a text that is a body. */
export function inBody(
  text: string,
  { kind }: Pick<FixContext, 'kind'>,
  change: (body: string) => string,
): string {
  const [start, end] = frontPart(text);
  if (kind === 'settings' || end < start) return text;
  return text.slice(0, end) + change(text.slice(end));
}

/** Where the lines between the two fences begin and end; the first behind the second where there are none. */
function frontPart(text: string): [start: number, end: number] {
  const start = text.indexOf('\n') + 1;
  if (start === 0 || !/^---[ \t]*$/.test(text.slice(0, start - 1))) return [1, 0];
  const end = text.indexOf('\n---', start - 1) + 1;
  return end === 0 ? [1, 0] : [start, end];
}

/** A value in the place of another one, where that is written in one piece, in quotation marks or without. */
export function withValue(text: string, offset: number, written: string, meant: string): string {
  const found = [written, `"${written}"`, `'${written}'`].find(
    (each) =>
      text.startsWith(each, offset) &&
      /^(?:[ \t]*$|[ \t]*[\n,}\]]|[ \t]+#)/.test(text.slice(offset + each.length)),
  );
  return found === undefined ? text : text.slice(0, offset) + meant + text.slice(offset + found.length);
}

/** Changes each line; those of fenced code stay. */
export function eachLine(text: string, change: (line: string) => string): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const [, marks = ''] = /^[ \t>]*(`{3,}|~{3,})/.exec(line) ?? [];
      if (fence !== undefined) {
        if (marks.startsWith(fence)) fence = undefined;
        return line;
      }
      if (marks !== '') {
        fence = marks;
        return line;
      }
      return change(line);
    })
    .join('\n');
}
