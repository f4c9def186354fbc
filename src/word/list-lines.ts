import { readMarker } from '../markdown/rules/blocks/markers.ts';
import { MARKED, withPlainLabels } from './marks.ts';

/** A list whose items may still come. */
interface Open {
  level: number;
  kind: string;
  rank: number;
  indent: number;
}

const AT_START = new RegExp(`^${MARKED.source}(.*)$`);

/**
 * Writes the signs of lists as editors write them: item below item without empty lines, deeper ones without blanks before
 * them where their sign alone says so (`1.` below `I.`), else with two (docs/huong-dan-bien-tap.md, “Danh sách”).
 */
export function writeListLines(markdown: string): string {
  const lines: string[] = [];
  let open: Open[] = [];
  let indent = 0;
  let isBelowItem = false;
  for (const line of markdown.split('\n')) {
    const [, level, sign, text = ''] = AT_START.exec(line) ?? [];
    const typed = sign === undefined ? readSign(line) : undefined;
    const reading = sign === undefined ? typed : readSign(`${sign} x`);
    const isNew = lines.at(-1) === '' || lines.length === 0;
    if (isNew && reading) {
      if (isBelowItem && lines.length > 0) lines.pop();
      if (sign === undefined) open = [];
      else open = openFor(open, Number(level), reading);
      indent = open.at(-1)?.indent ?? 0;
      lines.push(sign === undefined ? line : `${' '.repeat(indent)}${sign} ${withPlainLabels(text)}`);
      isBelowItem = true;
    } else if (line === '') lines.push('');
    else if (isBelowItem && !isNew) lines.push(' '.repeat(indent) + withPlainLabels(line));
    else {
      if (!/^[^#|>]/.test(line)) open = [];
      lines.push(withPlainLabels(line));
      isBelowItem = false;
    }
  }
  return lines.join('\n');
}

interface Sign {
  kind: string;
  rank: number;
}

/** The sign with which a line begins, if Bantin takes it for that of a list. */
function readSign(line: string): Sign | undefined {
  const marker = /^\d{4}/.test(line) ? undefined : readMarker(line, 0, line.length);
  return marker?.isSpaced ? marker.readings[0] : undefined;
}

/** The lists that are open once an item is written: those around it, and its own. */
function openFor(open: readonly Open[], level: number, { kind, rank }: Sign): Open[] {
  const around = open.filter((each) => each.level < level);
  const same = open.find((each) => each.level === level && each.kind === kind);
  if (same) return [...around, same];
  const outer = around.at(-1);
  const indent = outer === undefined ? 0 : rank > outer.rank ? outer.indent : outer.indent + 2;
  return [...around, { level, kind, rank, indent }];
}
