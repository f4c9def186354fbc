import path from 'node:path';
import type { BundleFolder } from '../../content/bundle.ts';
import type { Problem } from '../../problems/problem.ts';
import { direntsIn } from '../../reader/folder.ts';
import type { Move } from './move.ts';

/** Texts under nearly the right name (`index.vi.md.txt`), as the problem of each proposes it; a second copy is none. */
export function textMoves({ path: folder, shown }: BundleFolder, problems: readonly Problem[]): Move[] {
  const moves = problems.flatMap(({ id, params, place }): Move[] => {
    if (id !== 'file-name' || params.near === undefined || params.isCopy) return [];
    if (path.posix.dirname(place.file) !== shown) return [];
    const from = direntsIn(folder).find(({ name }) => name.normalize('NFC') === params.name)?.name;
    return from === undefined ? [] : [{ fix: 'text-names', folder, shown, from, to: params.near }];
  });
  return moves.filter(({ to }) => moves.filter((other) => other.to === to).length === 1);
}
