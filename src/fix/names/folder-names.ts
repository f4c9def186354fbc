import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import type { ContentPlace } from '../../reader/content-folder.ts';
import { readPublishedFile } from '../../reader/published-file.ts';
import type { Move } from './move.ts';

/**
 * Folders of bundles whose names are out of form, each with the name that its problem proposes. One that would be the name
 * of another folder, too, stays; so does one that was public: its address would be gone.
 * @param problems those of the listing of the content folder
 */
export function folderMoves(place: ContentPlace, problems: readonly Problem[]): Move[] {
  const moves = problems.flatMap((found) => moveOf(place.root, found));
  const isTaken = ({ shown, to }: Move) =>
    moves.filter((other) => other.shown === shown && other.to === to).length > 1;
  const published = publishedNames(place);
  return moves.filter((move) => !isTaken(move) && !published.has(move.from.normalize('NFC')));
}

function moveOf(root: string, { id, params, place }: Problem): Move[] {
  if (id !== 'folder-name' || params.near === undefined || params.isDevice) return [];
  const shown = path.posix.dirname(place.file);
  const folder = path.join(root, shown);
  const names = fs.readdirSync(folder);
  const from = names.find((name) => name.normalize('NFC') === params.name);
  const { near } = params;
  const isFree = !names.some((name) => name !== from && name.toLowerCase() === near);
  return from !== undefined && isFree ? [{ mend: 'folder-names', folder, shown, from, to: near }] : [];
}

/** The names in the addresses that an office has published. */
function publishedNames(place: ContentPlace): ReadonlySet<string> {
  const addresses = [...(readPublishedFile(place).file?.addresses.keys() ?? [])];
  return new Set(addresses.flatMap((address) => address.replace(/\.html$/, '').split('/')).map(decoded));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    // No address.
    return part;
  }
}
