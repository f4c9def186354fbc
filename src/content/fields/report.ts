import * as z from 'zod';
import type { ProblemId, ProblemParams } from '../../problems/problem.ts';

/** What a custom zod issue carries: the id of our problem and what its sentence needs besides the key. */
export interface IssueParams {
  id: ProblemId;
  params: Record<string, unknown>;
}

export interface Context {
  addIssue(issue: { code: 'custom'; message: string; params: Record<string, unknown> }): void;
}

/** Reports one of our problems from inside a zod transform, and stops there. */
export function report<Id extends ProblemId>(
  ctx: Context,
  id: Id,
  params: Partial<ProblemParams[Id]>,
): never {
  ctx.addIssue({ code: 'custom', message: id, params: { id, params } });
  return z.NEVER;
}
