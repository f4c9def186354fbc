import { structuredPatch } from 'diff';
import { oneLine } from '../problems/quoted-text.ts';
import type { FixedText } from './fix-file.ts';
import { withoutPrivate } from './private-lines.ts';

/** A longer comparison is not waited for: then a text has hardly a line in common with what it was. */
const MOST_MS = 2000;

/** Nobody sees that these are no plain blanks. */
const NO_BREAK = /[\u00A0\u2007\u202F\u3000]/g;

/** The colours of a terminal for lines that go, that come, and that say where. */
const COLOURS: Readonly<Record<string, string>> = { '-': '\u001b[31m', '+': '\u001b[32m', '@': '\u001b[36m' };
const PLAIN = '\u001b[0m';

/**
 * What changes in a text, as a unified diff of lines that hold nothing private. Signs that nobody sees are shown as �, no-break blanks as ␣.
 * @param file its name as an editor knows it
 * @returns nothing where no line looks different
 */
export function diffOf({ before, after }: FixedText, file: string, isColoured: boolean): string {
  const patch = structuredPatch(file, file, before, after, '', '', { context: 1, timeout: MOST_MS });
  const old = withoutPrivate(before);
  const fixed = withoutPrivate(after);
  const lines = (patch?.hunks ?? []).flatMap(({ oldStart, oldLines, newStart, newLines, lines: inHunk }) => {
    let [oldAt, newAt] = [oldStart - 1, newStart - 1];
    const shown = inHunk.flatMap((line) => {
      const sign = line.charAt(0);
      if (sign === '\\') return [];
      const text = sign === '-' ? old[oldAt] : fixed[newAt];
      if (sign !== '+') oldAt += 1;
      if (sign !== '-') newAt += 1;
      return `${sign}${oneLine(text ?? '').replace(NO_BREAK, '␣')}`;
    });
    return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...shown];
  });
  if (lines.length === 0) return '';
  const all = [`--- ${oneLine(file)}`, `+++ ${oneLine(file)}`, ...lines];
  return all.map((line) => (isColoured ? coloured(line) : line)).join('\n');
}

function coloured(line: string): string {
  const colour = COLOURS[line.charAt(0)];
  return colour ? `${colour}${line}${PLAIN}` : line;
}
