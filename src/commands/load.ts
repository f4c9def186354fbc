import fs from 'node:fs';
import { MAKING } from '../build/inputs.ts';
import { codeOf } from '../code.ts';
import type { Content, ContentFolder } from '../content/content.ts';
import { assemble, type Library } from '../content/library.ts';
import { asError, ContentProblems, compareProblems, type Problem } from '../content/problem.ts';
import { brokenLinks } from '../pages/links.ts';
import { planSite, type SitePlan } from '../pages/plan.ts';
import { takenAliases } from '../pages/redirects.ts';
import { UsageError } from './errors.ts';
import type { Options } from './options.ts';

/** Content that may be published: read, checked, planned. */
export interface Loaded extends Library {
  plan: SitePlan;
}

/** Which content folder a command works on. @throws UsageError where there is none */
export function contentFolderOf({ content, cache, baseUrl }: Options): ContentFolder {
  if (!fs.existsSync(content)) throw new UsageError('content-missing', { folder: content });
  return { root: content, cache, code: codeOf(MAKING), ...(baseUrl && { baseUrl }) };
}

/** Assembles, checks and plans. @returns every problem, errors among them or not */
export async function loadContent(content: Content, options: Options, now: number): Promise<Loaded> {
  await content.restore();
  const library = assemble(content, now, options.drafts);
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
