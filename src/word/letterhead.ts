import type { Element } from 'hast';
import { isElement, linesIn, wordsOf } from '../convert/hast.ts';

/** What the head of an official document says of it (decree 30/2020, appendix I). */
export interface Letterhead {
  /** `27/2026/QĐ-UBND` */
  number?: string;
  /** `12/11/2026` */
  issued?: string;
  issuer?: string;
}

const STATE = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/;
const MOTTO = /Độc\s+lập\s*[-–—]\s*Tự\s+do\s*[-–—]\s*Hạnh\s+phúc/i;
const NUMBER = /\bSố\s*:\s*([\p{L}\d][\p{L}\d/.-]*)/u;
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i;

/** Of how many blocks at the top of a text the head can consist, where it is no table. */
const MOST_BLOCKS = 10;

/**
 * Takes the head of an official document off a text: the names of state and office, number, place and date. The page says
 * all that in its own way.
 * @returns what it said; nothing where a text has no such head
 */
export function takeLetterhead(blocks: Element[]): Letterhead | undefined {
  const at = blocks.slice(0, MOST_BLOCKS).findIndex(isOfState);
  // What stands above it is taken off with it: nothing but names of offices.
  if (at < 0 || !blocks.slice(0, at).every((block) => isLine(wordsOf(block)))) return undefined;
  const taken = isElement(blocks[at], 'table') ? blocks.splice(0, at + 1) : takeLines(blocks, at);
  const words = taken.flatMap((block) => linesOf(block));
  const text = words.join('\n');
  const [, number] = NUMBER.exec(text) ?? [];
  const [, day, month, year] = DATE.exec(text) ?? [];
  const issuer = issuerIn(words);
  return {
    ...(number !== undefined && /\d/.test(number) && { number }),
    ...(day !== undefined && { issued: `${day.padStart(2, '0')}/${month?.padStart(2, '0')}/${year}` }),
    ...(issuer !== undefined && { issuer }),
  };
}

/** A head in paragraphs: everything before its first line that is no part of one. */
function takeLines(blocks: Element[], at: number): Element[] {
  const behind = blocks.slice(at + 1, MOST_BLOCKS).findIndex((block) => !isDetail(wordsOf(block)));
  return blocks.splice(0, behind < 0 ? at + 1 : at + 1 + behind);
}

/** The name of the state in capitals, in a line or in a table that holds no text. */
const isOfState = (block: Element): boolean => {
  const words = wordsOf(block);
  return STATE.test(words) && words.length < (isElement(block, 'table') ? LONGEST_TABLE : LONGEST_LINE);
};

const [LONGEST_TABLE, LONGEST_LINE] = [500, 150];

/** Motto, number, date, a line of dashes. */
const isDetail = (words: string): boolean =>
  words.length < LONGEST_LINE &&
  (MOTTO.test(words) || NUMBER.test(words) || DATE.test(words) || /^[-–—_*.\s]*$/.test(words));

/** One of these, or the name of an office in capitals. */
const isLine = (words: string): boolean =>
  isDetail(words) || (words.length < LONGEST_LINE && !/\p{Ll}/u.test(words));

/** The lines of a block, as they stand below each other in each of its cells. */
function linesOf(block: Element): string[] {
  const lines: string[] = [];
  const go = (element: Element) => {
    const inner = element.children.filter((child) => isElement(child));
    const isHolder = isElement(element, 'table', 'tbody', 'thead', 'tr', 'td', 'th', 'div');
    if (isHolder && inner.length > 0) for (const child of inner) go(child);
    else lines.push(...linesIn(element).map((line) => wordsOf(...line)));
  };
  go(block);
  return lines.filter((line) => line !== '');
}

/** The office is named in capitals above the number, before the name of the state. */
function issuerIn(lines: readonly string[]): string | undefined {
  const names = lines
    .slice(
      0,
      Math.max(
        0,
        lines.findIndex((line) => STATE.test(line)),
      ),
    )
    .filter((line) => /\p{Lu}{2}/u.test(line) && line === line.toUpperCase() && !NUMBER.test(line));
  return names.length === 0 ? undefined : names.join(' ').replace(/\s+/g, ' ');
}
