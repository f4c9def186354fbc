import type { Content } from '../cache/content.ts';
import type { Lang } from '../i18n/language.ts';
import { type SiteOutputs, siteOutputs } from '../outputs/site-outputs.ts';
import type { Chrome } from '../pages/chrome-props.ts';
import type { SitePlan } from '../pages/page.ts';
import { chromeOf } from '../pages/parts/chrome.ts';
import { type Inputs, sharedFingerprints } from './build-inputs.ts';
import type { Checked } from './check-content.ts';
import type { Build } from './context.ts';

/** Every file of the site, and what it depends on. */
export interface Planned {
  /** The pages. */
  plan: SitePlan;
  /** The files that are no pages. */
  outputs: SiteOutputs;
  chrome: Readonly<Partial<Record<Lang, Chrome>>>;
  /** For each language, the fingerprint of what its pages share. */
  shared: ReadonlyMap<string, string>;
}

/** Plans the files of a site. Indexes of the search are made here, since their names are hashes of what they hold. */
export async function planFiles(
  { options: { drafts, cache, shard }, progress }: Build,
  content: Content,
  { plan, tally }: Checked,
  { assets }: Inputs,
): Promise<Planned> {
  const chrome = Object.fromEntries(
    plan.languages.map((language) => [language.lang, chromeOf(language, assets.assets, plan.own.links)]),
  );
  const outputs = await siteOutputs({
    plan,
    content,
    assets,
    cache,
    isPreview: drafts,
    tally,
    isWanted: (index) => !shard || index % shard.count === shard.index,
    onSearch: (done, total) => progress.step('search', done, total),
  });
  return { plan, outputs, chrome, shared: sharedFingerprints(plan, chrome) };
}
