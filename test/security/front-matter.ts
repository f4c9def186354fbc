import type { Piece } from './sieve.ts';

/** Text as YAML and JSON write it both: no character of it can be taken for the format's. */
export const quoted = (text: string) => JSON.stringify(text);

/** A field on a line of its own. @param instead what stands there where the checker refuses it */
export function line(key: string, value: string, instead?: string): Piece {
  const text = `${key}: ${quoted(value)}`;
  return instead === undefined ? { key, text } : { key, text, instead: `${key}: ${instead}` };
}

/** A field inside another, on a line of its own. */
export function inner(parent: string, key: string, value: string, instead?: string): Piece {
  const { text, ...more } = line(key, value, instead);
  return {
    key: `${parent}.${key}`,
    text: `  ${text}`,
    ...(more.instead !== undefined && { instead: `  ${more.instead}` }),
  };
}

/** A list; an item that is refused goes. */
export function list(key: string, values: readonly string[]): Piece[] {
  return [{ text: `${key}:` }, ...values.map((value) => ({ key, text: `- ${quoted(value)}` }))];
}
