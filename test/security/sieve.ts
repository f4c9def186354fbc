import { BIDI_CONTROLS, isBidiControl } from '../../src/system/bidi-controls.ts';
import { bantin, type Files, type Run, writeContent } from '../setup/bantin.ts';
import { NOW } from '../setup/site.ts';

/** Lines of a file that the checker may refuse: `instead` takes their place then, or nothing does. */
export interface Piece {
  text: string;
  instead?: string;
  /** The field that it fills. */
  key?: string;
}

/** A content folder in pieces: path → pieces, in order. */
export type Pieces = Record<string, readonly Piece[]>;

/** A piece that the checker refused, and by which problem. */
export interface Refusal extends Piece {
  id: string;
}

interface Found {
  id: string;
  severity: string;
  file: string;
  line: number;
}

/** Some errors in a text show when others are gone. Whose text has one in the last round stays without a text. */
const ROUNDS = 3;

/** What a definition of a link's address hides shows when that is gone. */
const DEFINITION = /\]:/;

/**
 * Writes a content folder, and takes out what `bantin check` calls an error.
 * @param fixed files as they are
 * @returns the folder, what was refused, and the runs of the checker
 */
export async function sieve(
  folder: string,
  pieces: Pieces,
  fixed: Files,
): Promise<{ content: string; refused: Refusal[]; runs: Run[] }> {
  const refused: Refusal[] = [];
  // Of a text that is turned round nothing is read: it would show one such sign a round.
  const straight = (piece: Piece): Piece => {
    if (!isBidiControl(piece.text)) return piece;
    refused.push({ ...piece, id: 'text-turned' });
    return { ...piece, text: piece.text.replace(BIDI_CONTROLS, '') };
  };
  const left = new Map(Object.entries(pieces).map(([file, all]) => [file, all.map(straight)]));
  const runs: Run[] = [];
  const content = writeContent(folder, { ...fixed, ...textsOf(left) });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { run, errors } = await check(folder, content);
    runs.push(run);
    const changed = new Map<string, Piece[]>();
    for (const { id, file, line } of errors) {
      const all = left.get(file) ?? [];
      const place = placeOf(all, line);
      const piece = all[place];
      if (!piece) throw new Error(`Nothing to take out: ${id} ${file}:${line}`);
      const next = changed.get(file) ?? [...all];
      changed.set(file, next);
      if (next[place] !== piece) continue;
      refused.push({ ...piece, id });
      next[place] = { text: piece.instead ?? '' };
    }
    for (const [file, all] of changed) {
      const isKept = ({ text, key }: Piece) =>
        text !== '' && (key !== 'body' || round === 1 || (round < ROUNDS && !DEFINITION.test(text)));
      left.set(file, all.filter(isKept));
    }
    writeContent(folder, textsOf(new Map([...left].filter(([file]) => changed.has(file)))));
  }
  return { content, refused, runs };
}

/** What `bantin check` says of a content folder; the errors' files are below it. */
export async function check(folder: string, content: string): Promise<{ run: Run; errors: Found[] }> {
  const run = await bantin([
    ...['check', '--json', '--content', content],
    ...['--cache', `${folder}/dist.cache`, '--now', NOW],
  ]);
  const { problems } = JSON.parse(run.stdout) as { problems: Found[] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { run, errors: errors.map((each) => ({ ...each, file: each.file.replace(`${content}/`, '') })) };
}

const linesIn = (text: string) => text.split(/\r\n|[\r\n]/).length;

/** Which of a file's pieces holds a line. */
function placeOf(pieces: readonly Piece[], line: number): number {
  let first = 1;
  return pieces.findIndex(({ text }) => {
    first += linesIn(text);
    return line < first;
  });
}

function textsOf(pieces: ReadonlyMap<string, readonly Piece[]>): Files {
  return Object.fromEntries(
    [...pieces].map(([file, all]) => [file, `${all.map(({ text }) => text).join('\n')}\n`]),
  );
}
