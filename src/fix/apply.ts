import fs from 'node:fs';
import path from 'node:path';
import { ContentChanged } from '../cache/bodies.ts';
import type { Repository } from '../cache/git-repository.ts';
import { blobHash } from '../system/hash.ts';
import { writeAtomically } from '../system/write-atomically.ts';
import { isInGit } from './git-safety.ts';
import type { Move } from './names/move.ts';
import type { Plan } from './plan.ts';

/**
 * Does what is planned: first all texts, each in one step and without a pause in which a signal could end the process; then
 * the names. So a run that was ended between leaves nothing that another one could not go on with.
 * @throws ContentChanged where a text is no longer what the plan was made from; then nothing is written
 */
export async function applyPlan({ changes, moves }: Plan, repository: Repository | undefined): Promise<void> {
  for (const { path: file, shown, hash } of changes)
    if (blobHash(fs.readFileSync(file)) !== hash) throw new ContentChanged(shown);
  for (const { path: file, text } of changes) {
    const { mode } = fs.statSync(file);
    writeAtomically(file, text);
    fs.chmodSync(file, mode);
  }
  for (const move of moves) await rename(move, repository);
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
