import path from 'node:path';
import type { Unsaved } from '../../cache/git/unsaved.ts';
import type { Move } from '../../fix/names/move.ts';
import type { Plan } from '../../fix/plan.ts';
import { diffOf } from '../../fix/text-diff.ts';
import { fixMessages } from '../../i18n/fix/fix.ts';
import type { Lang } from '../../i18n/language.ts';
import { oneLine } from '../../problems/quoted-text.ts';
import { quoted } from './command-line.ts';

/** More names say no more. */
const MOST_NAMED = 10;

/** All that is planned, file by file: what is fixed, and how its lines change. @param root the content folder as an editor knows it */
export function planText({ texts, removals, moves }: Plan, root: string, lang: Lang): string {
  const words = fixMessages(lang);
  const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const inTexts = texts.map((text) => {
    const file = path.posix.join(root, text.shown);
    const fixes = text.fixes.map((id) => words.fixes[id]).join('; ');
    const diff = diffOf(text, file, isColoured);
    return `${words.text(oneLine(file), fixes)}\n${diff && `${diff}\n`}`;
  });
  const names = moves.map((move) => {
    const { from, to } = placesOf(move, root);
    return words.move(oneLine(from), oneLine(to), words.fixes[move.fix]);
  });
  const gone = removals.map(({ shown }) => words.removal(oneLine(path.posix.join(root, shown))));
  return [...inTexts, ...gone, ...names].join('\n');
}

/** Why nothing may be written: git could not bring it back. @param unsaved nothing where there is no repository */
export function refusalText(unsaved: readonly Unsaved[] | undefined, root: string, lang: Lang): string {
  const words = fixMessages(lang);
  if (!unsaved) return words.noRepository;
  const named = unsaved.slice(0, MOST_NAMED).map(({ file }) => oneLine(path.posix.join(root, file)));
  return words.unsaved(`${named.join(', ')}${unsaved.length > MOST_NAMED ? ', …' : ''}`);
}

/**
 * The lines of git that bring all back as it was: the names first, the last one first; then the texts, where they were.
 * @param hasOthers there are other changes in the content that git does not know: each file is named
 */
export function undoLines({ texts, removals, moves }: Plan, root: string, hasOthers: boolean): string[] {
  const back = moves.map((move) => placesOf(move, root)).reverse();
  const files = [...texts, ...removals].map(({ shown }) => quoted(path.posix.join(root, shown)));
  const restored = files.length > MOST_NAMED && !hasOthers ? [quoted(root)] : files;
  return [
    ...back.map(({ from, to }) => `  git mv ${quoted(to)} ${quoted(from)}`),
    ...(restored.length > 0 ? [`  git restore ${restored.join(' ')}`] : []),
  ];
}

const placesOf = ({ shown, from, to }: Move, root: string) => ({
  from: path.posix.join(root, shown, from),
  to: path.posix.join(root, shown, to),
});
