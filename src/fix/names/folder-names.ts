import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import type { ContentPlace } from '../../reader/content-folder.ts';
import { readPublishedFile } from '../../reader/published-file.ts';
import { percentDecoded } from '../../system/percent-decoded.ts';
import type { Move } from './move.ts';

/**
 * Folders of bundles and of years whose names are out of form, each with the name that its problem proposes, and the
 * addresses that an office has published of it. One that would be the name of another folder, too, stays.
 * @param problems those of the listing of the content folder
 */
export function folderMoves(place: ContentPlace, problems: readonly Problem[]): Move[] {
  const moves = problems.flatMap((found) => moveOf(place.root, found));
  const isTaken = ({ shown, to }: Move) =>
    moves.filter((other) => other.shown === shown && other.to === to).length > 1;
  const published = [...(readPublishedFile(place).file?.addresses.keys() ?? [])];
  return moves
    .filter((move) => !isTaken(move))
    .map((move) => {
      const aliases = published.filter((address) => isOf(address, move));
      return aliases.length > 0 ? { ...move, aliases } : move;
    });
}

function moveOf(root: string, { id, params, place }: Problem): Move[] {
  if ((id !== 'folder-name' && id !== 'year-folder') || params.near === undefined) return [];
  if (id === 'folder-name' && params.isDevice) return [];
  const shown = path.posix.dirname(place.file);
  const folder = path.join(root, shown);
  const names = fs.readdirSync(folder);
  const from = names.find((name) => name.normalize('NFC') === params.name);
  const { near } = params;
  const isFree = !names.some((name) => name !== from && name.toLowerCase() === near);
  return from !== undefined && isFree ? [{ fix: 'folder-names', folder, shown, from, to: near }] : [];
}

/** Whether an address is that of a bundle: `/vi/2026/Họp.html`. */
function isOf(address: string, { shown, from }: Move): boolean {
  const [, , ...parts] = address
    .replace(/\.html$/, '')
    .split('/')
    .map((part) => percentDecoded(part).normalize('NFC'));
  const [, year] = /^bulletins\/(\d{4})$/.exec(shown) ?? [];
  const wanted = year === undefined ? [from] : [year, from];
  return parts.join('/') === wanted.join('/').normalize('NFC');
}
