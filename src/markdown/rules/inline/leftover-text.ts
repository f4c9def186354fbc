import type { Token } from 'markdown-it';

/** Stands for what took effect: a picture, code, a note, a mark of bold, an escaped sign. */
export const DONE = '\uFFFC';

/** What readers will see of a block as text, and where each part of it was written. */
export interface Leftover {
  text: string;
  parts: readonly { at: number; source: number }[];
}

/** @param starts where each token begins in the block's content */
export function leftoverText(tokens: readonly Token[], starts: ReadonlyMap<Token, number>): Leftover {
  let text = '';
  const parts: { at: number; source: number }[] = [];
  let isAddress = false;
  for (const token of tokens) {
    const { type, content } = token;
    const source = starts.get(token) ?? (text === '' ? 0 : undefined);
    if (source !== undefined) parts.push({ at: text.length, source });
    if (type === 'text') text += isAddress ? masked(content) : content;
    // A backslash before a letter is one.
    else if (type === 'text_special' && content.startsWith('\\')) text += content;
    else if (type === 'softbreak' || type === 'hardbreak') text += '\n';
    else if (token.markup !== 'linkify') text += DONE;
    isAddress = type === 'link_open' && token.markup === 'linkify';
  }
  return { text, parts };
}

/** An address that became a link by itself: what looks like a mark in it is none. */
const masked = (address: string) => address.replace(/[^a-z0-9:/.@-]/gi, 'x');

/** The offsets in a block's content of offsets in what is left of it, which come in their order. */
export function sourceOffsets({ parts }: Leftover): (offset: number) => number {
  let i = 0;
  return (offset) => {
    while ((parts[i + 1]?.at ?? Number.POSITIVE_INFINITY) <= offset) i += 1;
    const part = parts[i];
    return part ? part.source + offset - part.at : offset;
  };
}
