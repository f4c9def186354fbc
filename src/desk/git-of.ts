import { findRepository, type Repository } from '../cache/git/repository.ts';
import { type GitFault, gitFaultOf } from '../cache/git/state.ts';

/** What git knows of a content folder, for commands that show dates out of it. */
export interface Git {
  repository?: Repository;
  /** Why dates out of git are missing. */
  fault?: GitFault | 'no-repository';
}

/** @param root the content folder */
export async function gitOf(root: string): Promise<Git> {
  const repository = await findRepository(root);
  const fault = (await gitFaultOf(root, repository))?.why ?? (repository ? undefined : 'no-repository');
  return { ...(repository && { repository }), ...(fault && { fault }) };
}
