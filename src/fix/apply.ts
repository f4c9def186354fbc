import fs from 'node:fs';
import path from 'node:path';
import { ContentChanged } from '../cache/bodies.ts';
import type { Repository } from '../cache/git/repository.ts';
import { blobHash } from '../system/hash.ts';
import { writeAtomically } from '../system/write-atomically.ts';
import type { Move } from './names/move.ts';
import type { Plan } from './plan.ts';

/** Something could not be fixed; what had been is as it was. */
export class FixFailed extends Error {
  /** What could not be written or renamed, from the content folder on, and what the machine or git said. */
  readonly file: string;
  readonly said: string;

  constructor(file: string, cause: unknown) {
    const { stderr, message } = cause as { stderr?: string; message?: string };
    super(`${file} could not be fixed`, { cause });
    this.name = 'FixFailed';
    this.file = file;
    this.said = (stderr || message || String(cause)).trim().split('\n', 1)[0] ?? '';
  }
}

/**
 * Does what is planned: first all texts, those that go behind the others, each in one step and without a pause in which a signal could end the process; then
 * the names. So a run that was ended between leaves nothing that another one could not go on with; and one in which something
 * fails takes back what it did.
 * @throws ContentChanged where a text is no longer what the plan was made from; then nothing is written
 * @throws FixFailed where the machine or git refuses something
 */
export async function applyPlan(
  { texts, removals, moves }: Plan,
  repository: Repository | undefined,
): Promise<void> {
  const originals = [...texts, ...removals].map(({ path: file, shown, hash }) => {
    const bytes = fs.readFileSync(file);
    if (blobHash(bytes) !== hash) throw new ContentChanged(shown);
    return { file, bytes };
  });
  let [written, moved] = [0, 0];
  let doing = '';
  try {
    for (const { path: file, shown, text } of texts) {
      doing = shown;
      replace(file, text);
      written += 1;
    }
    for (const { path: file, shown } of removals) {
      doing = shown;
      fs.rmSync(file);
      written += 1;
    }
    for (const move of moves) {
      doing = `${move.shown}/${move.from}`;
      await rename(move, repository);
      moved += 1;
    }
  } catch (error) {
    for (const move of moves.slice(0, moved).reverse())
      await rename({ ...move, from: move.to, to: move.from }, repository);
    for (const { file, bytes } of originals.slice(0, written)) replace(file, bytes);
    throw new FixFailed(doing, error);
  }
}

function replace(file: string, content: string | Buffer): void {
  // One that was removed comes back.
  const mode = fs.statSync(file, { throwIfNoEntry: false })?.mode;
  writeAtomically(file, content);
  if (mode !== undefined) fs.chmodSync(file, mode);
}

async function rename({ folder, shown, from, to }: Move, repository: Repository | undefined): Promise<void> {
  // A disk that does not tell case takes the new name for the old one.
  const steps = from.toLowerCase() === to.toLowerCase() ? [from, `${to}.moving`, to] : [from, to];
  for (const [i, name] of steps.slice(1).entries()) {
    const before = steps[i] ?? from;
    if (repository && (await isInGit(repository, `${shown}/${before}`))) {
      const below = (each: string) => `${repository.prefix}${shown}/${each}`;
      await repository.ask(['mv', '--', below(before), below(name)]);
    } else fs.renameSync(path.join(folder, before), path.join(folder, name));
  }
}

/** Whether git has a file, or a file in a folder. */
const isInGit = async (repository: Repository, place: string): Promise<boolean> =>
  (await repository.ask(['ls-files', '-z', '--', repository.prefix + place])) !== '';
