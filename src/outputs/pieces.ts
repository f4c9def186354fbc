import type { LastFile } from './output.ts';

/** The key of a file that is put together from pieces, each known by a key without a blank. @param shared what all follow from, without a blank too */
export const keyOfPieces = (shared: string, keys: readonly string[]) => [shared, ...keys].join(' ');

/**
 * The pieces of the last build's file, by their keys: those that are what they were are taken over.
 * @param cut takes the pieces out of the file; nothing where somebody has put it into another form
 */
export function keptPieces(
  shared: string,
  last: LastFile | undefined,
  cut: (text: string, keys: readonly string[]) => readonly string[] | undefined,
): ReadonlyMap<string, string> {
  const [before, ...keys] = last?.key.split(' ') ?? [];
  const pieces = last && before === shared ? cut(last.text(), keys) : undefined;
  return new Map(pieces?.map((piece, i) => [keys[i] ?? '', piece]));
}
