import type { Content } from '../cache/content.ts';
import type { Lang } from '../i18n/language.ts';
import { type SiteOutputs, siteOutputs } from '../outputs/site-outputs.ts';
import type { Chrome } from '../pages/chrome-props.ts';
import type { SitePlan } from '../pages/page.ts';
import { chromeOf } from '../pages/parts/chrome.ts';
import { type BuildInputs, sharedFingerprints } from './build-inputs.ts';
import type { Checked } from './check-content.ts';
import type { Build } from './context.ts';
import { makeIndexes } from './workers/shared-indexes.ts';
import { SharedPlan } from './workers/shared-plan.ts';

/** Every file of the site, and what it depends on. */
export interface Planned {
  /** The pages. */
  plan: SitePlan;
  /** The files that are no pages. */
  outputs: SiteOutputs;
  chrome: Readonly<Partial<Record<Lang, Chrome>>>;
  /** For each language, the fingerprint of what its pages share. */
  shared: ReadonlyMap<string, string>;
  /** The same plan in the helper processes. */
  inHelpers: SharedPlan;
}

/** Plans the files of a site. Indexes of the search are made here, since their names are hashes of what they hold. */
export async function planFiles(
  { options: { drafts, cache, shard }, progress, pool, folder, counted }: Build,
  content: Content,
  { plan, tally, leftOut }: Checked,
  { assets }: BuildInputs,
): Promise<Planned> {
  const chrome = Object.fromEntries(
    plan.languages.map((language) => [language.lang, chromeOf(language, assets.assets, plan.custom.links)]),
  );
  const planning = { content: folder, isPreview: drafts, leftOut, counted };
  const inHelpers = new SharedPlan(pool, content, plan, planning);
  const outputs = await siteOutputs({
    plan,
    content,
    assets,
    cache,
    isPreview: drafts,
    tally,
    isWanted: (index) => !shard || index % shard.count === shard.index,
    makeIndexes: (indexes, searchCache) => {
      const total = indexes.reduce((sum, { bundle }) => sum + bundle.bulletins.length, 0);
      let done = 0;
      return makeIndexes(inHelpers, indexes, searchCache, (bulletins) => {
        done += bulletins;
        progress.step('search', done, total);
      });
    },
  });
  return { plan, outputs, chrome, shared: sharedFingerprints(plan, chrome), inHelpers };
}
