import fs from 'node:fs';
import { MAKING } from '../build/inputs.ts';
import { codeOf } from '../code.ts';
import type { Content, ContentFolder } from '../content/content.ts';
import { assemble, type Site } from '../content/library.ts';
import { asError, ContentProblems, compareProblems, type Problem } from '../content/problem.ts';
import { brokenLinks } from '../pages/links.ts';
import { planSite, type SitePlan } from '../pages/plan.ts';
import { takenAliases } from '../pages/redirects.ts';
import { UsageError } from './errors.ts';
import type { Options } from './options.ts';
import { countProblems } from './report.ts';

/** Content, read, checked and planned. */
export interface Loaded {
  site: Site;
  plan: SitePlan;
  bulletins: number;
  errors: number;
  warnings: number;
  /** In a preview, drafts may share an address; then no month can be carried over. */
  isAmbiguous: boolean;
  /** Every problem, in the order of their places. */
  problems(): Problem[];
}

/** Which content folder a command works on. @throws UsageError where there is none */
export function contentFolderOf({ content, cache, baseUrl }: Options): ContentFolder {
  if (!fs.existsSync(content)) throw new UsageError('content-missing', { folder: content });
  return { root: content, cache, code: codeOf(MAKING), ...(baseUrl && { baseUrl }) };
}

/** Begins anew where something that was kept turns out to be damaged: it has been taken away, and is read again. */
export async function withoutDamage<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let again = 0; ; again += 1) {
    try {
      return await run();
    } catch (error) {
      // It may come from a process that helps: then only its name is left.
      const isLost = error instanceof Error && error.name === 'RecordLost';
      if (!isLost || again === MOST_LOSSES) throw error;
    }
  }
}

/** With each loss a year is read again; no site has more years. */
const MOST_LOSSES = 100;

/** Assembles, checks and plans. */
export async function loadContent(content: Content, options: Options, now: number): Promise<Loaded> {
  await content.restore();
  const { site, bulletins, inBulletins, ...library } = assemble(content, now, options.drafts);
  const plan = planSite(site);
  const found = [...library.problems, ...brokenLinks(site, plan), ...takenAliases(site, plan)];
  const counted = countProblems(found);
  const errors = counted.errors + inBulletins.errors;
  const warnings = counted.warnings + inBulletins.warnings;
  return {
    site,
    plan,
    bulletins,
    ...(options.strict ? { errors: errors + warnings, warnings: 0 } : { errors, warnings }),
    isAmbiguous: options.drafts && found.some(({ id }) => id === 'slug-duplicate'),
    problems: () => {
      const all = [...found, ...library.problemsInBulletins()].sort(compareProblems);
      return options.strict ? all.map(asError) : all;
    },
  };
}

/** @throws ContentProblems where one of them is an error: nothing may be written then */
export function stopOnErrors({ errors, problems }: Loaded): void {
  if (errors > 0) throw new ContentProblems(problems());
}
