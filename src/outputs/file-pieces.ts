import type { LastFile } from './output.ts';

/**
 * The fingerprint of a file that is put together from pieces.
 * @param shared the fingerprint of what all pieces depend on
 * @param pieces those of the pieces; none of them has a blank in it
 */
export const fingerprintOfPieces = (shared: string, pieces: readonly string[]) =>
  [shared, ...pieces].join(' ');

/**
 * The pieces of the last build's file, by their fingerprints: unchanged ones are reused.
 * @param cut takes the pieces out of the file; nothing where somebody has put it into another form
 */
export function reusablePieces(
  shared: string,
  last: LastFile | undefined,
  cut: (text: string, fingerprints: readonly string[]) => readonly string[] | undefined,
): ReadonlyMap<string, string> {
  const [before, ...fingerprints] = last?.fingerprint.split(' ') ?? [];
  const pieces = last && before === shared ? cut(last.text(), fingerprints) : undefined;
  return new Map(pieces?.map((piece, i) => [fingerprints[i] ?? '', piece]));
}
