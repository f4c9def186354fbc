import fs from 'node:fs';
import path from 'node:path';
import { assemble, type Library } from '../content/library.ts';
import { asError, ContentProblems, compareProblems, type Problem } from '../content/problem.ts';
import { brokenLinks } from '../pages/links.ts';
import { planSite, type SitePlan } from '../pages/plan.ts';
import { takenAliases } from '../pages/redirects.ts';
import { UsageError } from './errors.ts';
import type { Options } from './options.ts';
import { CACHES } from './output-folder.ts';
import type { Progress } from './progress.ts';

/** Content that may be published: read, checked, planned. */
export interface Loaded extends Library {
  plan: SitePlan;
}

/** Reads, checks and plans. @returns every problem, errors among them or not */
export async function loadContent(options: Options, progress: Progress): Promise<Loaded> {
  if (!fs.existsSync(options.content)) throw new UsageError('content-missing', { folder: options.content });
  const library = await assemble({
    root: options.content,
    cache: path.join(options.cache, CACHES.images),
    clock: options.clock ?? Date.now(),
    preview: options.drafts,
    ...(options.baseUrl && { baseUrl: options.baseUrl }),
    onProgress: progress.step,
  });
  const plan = planSite(library.site);
  const found = [
    ...library.problems,
    ...brokenLinks(library.site, plan),
    ...takenAliases(library.site, plan),
  ].sort(compareProblems);
  return { ...library, plan, problems: options.strict ? found.map(asError) : found };
}

/** @throws ContentProblems where one of them is an error: nothing may be written then */
export function stopOnErrors(problems: readonly Problem[]): void {
  if (problems.some((found) => found.severity === 'error')) throw new ContentProblems(problems);
}
