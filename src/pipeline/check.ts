import type { Content } from '../cache/content.ts';
import type { Site } from '../content/site.ts';
import { unsupportedAliases } from '../outputs/redirect-files.ts';
import { brokenLinks } from '../pages/broken-links.ts';
import { takenAliases } from '../pages/kinds/redirect.ts';
import type { SitePlan } from '../pages/page.ts';
import { planSite } from '../pages/plan.ts';
import {
  asError,
  ContentProblems,
  compareProblems,
  countProblems,
  type Problem,
  placedIn,
} from '../problems/problem.ts';
import { assemble } from './assemble.ts';
import type { Options } from './options.ts';

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

/** Assembles, checks and plans. */
export async function loadContent(content: Content, options: Options, now: number): Promise<Loaded> {
  await content.restore();
  const { site, bulletins, inBulletins, ...library } = assemble(content, now, options.drafts);
  const plan = planSite(site);
  const found = [...library.problems, ...problemsInPlan(site, plan)];
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
      const all = [...found, ...library.problemsInBulletins()]
        .map((each) => placedIn(each, content.source.shown))
        .sort(compareProblems);
      return options.strict ? all.map(asError) : all;
    },
  };
}

/** What is wrong with a site that only the plan of its pages shows. */
export function problemsInPlan(site: Site, plan: SitePlan): Problem[] {
  return [...brokenLinks(site, plan), ...takenAliases(site, plan), ...unsupportedAliases(site, plan)];
}

/** @throws ContentProblems where one of them is an error: nothing may be written then */
export function stopOnErrors({ errors, problems }: Loaded): void {
  if (errors > 0) throw new ContentProblems(problems());
}
