import type { Content } from '../cache/content.ts';
import { checkChangeAge } from '../checks/change-age.ts';
import { checkCodeOwners } from '../checks/code-owners.ts';
import { checkReferences } from '../checks/cross-checks.ts';
import { checkMenus } from '../checks/menus.ts';
import { checkTranslationAge } from '../checks/translation-age.ts';
import { limitsOf } from '../content/hosts.ts';
import { type BundleEntry, isReadable, type Named } from '../content/index-entry.ts';
import { type Counted, type Site, siteOf } from '../content/site.ts';
import { type Tally, tallyOf } from '../content/summary/tally.ts';
import { type Waiting, waitingOf } from '../content/summary/waiting.ts';
import type { Instant } from '../filters/instant.ts';
import { knownLimits } from '../outputs/known-limits.ts';
import { unsupportedAliases } from '../outputs/redirect-files.ts';
import { brokenLinks } from '../pages/broken-links.ts';
import { takenAliases } from '../pages/kinds/redirect.ts';
import type { SitePlan } from '../pages/page.ts';
import { planSite } from '../pages/plan.ts';
import { withNearLinks } from '../problems/near-links.ts';
import {
  asError,
  ContentProblems,
  compareProblems,
  countProblems,
  type Problem,
  placedIn,
} from '../problems/problem.ts';
import { planCustom } from './custom/plan-custom.ts';
import { faultyBundles } from './forgiving/faulty-bundles.ts';
import type { BuildOptions } from './options.ts';
import { lostAddresses } from './published/lost.ts';

/** Content, checked and planned. */
export interface Checked {
  site: Site;
  plan: SitePlan;
  bulletins: number;
  tally: Tally;
  waiting: Waiting;
  errors: number;
  warnings: number;
  /** In a preview, drafts may share an address; then no month can be reused. */
  isAmbiguous: boolean;
  /** Folders of bundles that the site is without, because they have an error. */
  leftOut: ReadonlySet<string>;
  /** Addresses that were once public and lead nowhere now. */
  lost: readonly Problem[];
  /** Every problem, in the order of their places. Most builds need their number only. */
  problems(): Problem[];
}

/** How to check; without an output nothing of what was published before is known but by `published.txt`. */
type CheckOptions = Pick<BuildOptions, 'drafts' | 'strict'> &
  Partial<Pick<BuildOptions, 'output' | 'cache' | 'content'>>;

/** The site that a content folder makes by the clock, and what is wrong with it. */
export async function checkContent(
  content: Content,
  { drafts, strict, output, cache, content: root }: CheckOptions,
  now: Instant,
  build?: { counted: Counted },
): Promise<Checked> {
  await content.restore();
  const { source, store, pages } = content;
  const entries = store.entries();
  const site = siteOf(content, now, drafts, undefined, build?.counted);
  const { plan, problems: inTemplates } = await planAll(content, site);
  const where =
    output && cache && root ? { output, cache, content: root, isBuild: build !== undefined } : undefined;
  // A preview shows what is not public, and may lack what is.
  const lost = drafts ? [] : lostAddresses(content, plan, where);
  const found = [
    ...content.problems,
    ...checkReferences(
      entries,
      pages.map(({ page }) => page),
      content,
    ),
    ...checkTranslationAge(entries, store.times),
    ...checkChangeAge(entries, store.times),
    ...checkCodeOwners(source.root, content.settings.approvers),
    ...brokenLinks(site, plan, content.statics),
    ...takenAliases(site, plan, comingAliases(entries)),
    ...unsupportedAliases(site, plan),
    ...limitsKnown(content, plan),
    ...lost,
  ];
  const faulty = entries.filter(({ errors, warnings }) => errors || warnings);
  let { errors, warnings } = countProblems([...found, ...inTemplates]);
  for (const entry of faulty) {
    errors += entry.errors ?? 0;
    warnings += entry.warnings ?? 0;
  }
  return {
    site,
    plan,
    bulletins: source.bulletins.length,
    tally: tallyOf(entries, now, content.settings.site.timezone),
    waiting: waitingOf(entries, now),
    ...(strict ? { errors: errors + warnings, warnings: 0 } : { errors, warnings }),
    leftOut: new Set(),
    isAmbiguous: drafts && found.some(({ id }) => id === 'slug-duplicate'),
    lost: lost.map((each) => placedIn(each, source.shown)),
    problems: () => {
      const inBulletins = faulty.flatMap(({ id }) => store.record(id).problems);
      const inContent = withNearLinks([...found, ...inBulletins], source).map((each) =>
        placedIn(each, source.shown),
      );
      const all = [...inContent, ...inTemplates];
      return (strict ? all.map(asError) : all).sort(compareProblems);
    },
  };
}

/** The old addresses of texts to come. */
const comingAliases = (entries: readonly BundleEntry[]): Named[] =>
  entries.flatMap((entry) => {
    if (!isReadable(entry) || !entry.coming) return [];
    const old = entry.coming.flatMap(({ aliases }) => aliases);
    // What it has now is reported at the text of now.
    return old.filter(({ name }) => !entry.aliases.includes(name));
  });

/** What the chosen host would refuse, as far as that is known before the files are made. */
function limitsKnown({ settings, statics }: Content, plan: SitePlan): Problem[] {
  const { host } = settings.site;
  return host ? knownLimits(limitsOf(host, process.env), plan, statics, settings.hostPlace) : [];
}

/**
 * The same for a build: with an error nothing may be written, but where the build is forgiving and goes without the
 * bundles that have one. What was read is stored all the same.
 * @throws ContentProblems with all problems, where one of them is an error
 */
export async function checkedContent(
  content: Content,
  build: { options: BuildOptions; now: Instant; counted: Counted },
): Promise<Checked> {
  const { options, now, counted } = build;
  const checked = await checkContent(content, options, now, build);
  content.store.save();
  if (checked.errors === 0) return checked;
  const problems = checked.problems();
  const leftOut = options.isForgiving ? faultyBundles(problems, content.source) : undefined;
  if (!leftOut) throw new ContentProblems(problems);
  const site = siteOf(content, now, options.drafts, leftOut, counted);
  const { plan } = await planAll(content, site);
  return { ...checked, site, plan, leftOut };
}

/** A site with the office's custom pages, and what is wrong with these and with the menus. */
async function planAll(
  content: Content,
  site: Site,
): Promise<{ plan: SitePlan; problems: readonly Problem[] }> {
  const plan = planSite(site);
  const { custom, names, problems } = await planCustom(content, plan);
  const standing = content.pages.map(({ page }) => page);
  // What a menu may name is known once templates have run.
  const inMenus = checkMenus(content.settings, standing, names);
  const placed = inMenus.map((each) => placedIn(each, content.source.shown));
  return { plan: { ...plan, custom }, problems: [...problems, ...placed] };
}
