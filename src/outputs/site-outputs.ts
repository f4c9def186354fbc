import path from 'node:path';
import type { Content } from '../cache/content.ts';
import { CACHES } from '../cache/kept-between-builds.ts';
import type { ViewCounter } from '../content/settings.ts';
import type { Tally } from '../content/summary/tally.ts';
import type { MonthPlan, SitePlan } from '../pages/page.ts';
import { createRoutes, type Routes } from '../pages/routes.ts';
import { CODE_HASH } from '../system/code.ts';
import { shortHash } from '../system/hash.ts';
import { assetOutputs } from './assets.ts';
import type { AssetSettings } from './bundle-assets.ts';
import { counterPolicy } from './counter-policy.ts';
import { feedOutputs } from './feeds/feeds.ts';
import { bulletinMedia, pageMedia, previewMedia } from './media.ts';
import { nextPublication } from './next-publication.ts';
import { offlineOutputs } from './offline.ts';
import { monthData, openDataOutputs } from './open-data/open-data.ts';
import { type Output, textOutput } from './output.ts';
import { redirectOutputs } from './redirect-files.ts';
import { type PlannedIndex, searchOutputs } from './search/indexes.ts';
import { CLOSED_ROBOTS, sitemapOutputs } from './sitemap.ts';
import { staticOutputs } from './static-files.ts';
import { bulletinTitles, siteTitles } from './title-pictures.ts';

/** Styles and scripts as this site has them. */
export type SiteAssets = Awaited<ReturnType<typeof siteAssets>>;

/** Bundles styles and scripts by a site's settings. */
export function siteAssets({ settings: { site } }: Content, isPreview: boolean, cache: string) {
  const routes = createRoutes(site.baseUrl);
  const settings = {
    accent: site.accent,
    ...(site.logo && { logo: site.logo }),
    offline: site.features.offline && !isPreview,
    counter: counterOf(isPreview ? { provider: 'none' } : site.views.counter, routes),
    base: routes.gateway,
    offlinePages: Object.fromEntries(site.languages.map((lang) => [lang, routes.offline(lang)])),
  };
  return assetOutputs(settings, routes, path.join(cache, CACHES.assets));
}

/** Who looks at a preview is no reader. */
function counterOf(counter: ViewCounter, routes: Routes): AssetSettings['counter'] {
  const { provider } = counter;
  const url = 'url' in counter ? counter.url : provider === 'static' ? routes.file('views') : '';
  return { provider, url, site: 'site' in counter ? counter.site : 0 };
}

interface Options {
  plan: SitePlan;
  content: Content;
  assets: SiteAssets;
  /** The folder of all that is kept between builds. */
  cache: string;
  isPreview: boolean;
  tally: Tally;
  /** Which indexes of the search, by their place, are to be made. */
  isWanted(index: number): boolean;
  /** Makes indexes of the search in a folder of the cache. */
  makeIndexes(indexes: readonly PlannedIndex[], cache: string): Promise<void>;
}

/** The files of a site that are no pages. */
export interface SiteOutputs {
  outputs: readonly Output[];
  /** The files of a month's bulletins; they are not among those above. */
  ofMonth(month: MonthPlan): readonly Output[];
  /** The fingerprint that all of them share (`sharedByOutputs`). */
  shared: string;
}

/** The fingerprint of code and settings, which all outputs depend on; without a blank. */
export function sharedByOutputs({ languages: [first] }: SitePlan): string {
  // The notice is on pages alone; what counts readers is in scripts and in the policy; the web editor has its own files.
  const settings = first && { ...first.site.settings, notice: undefined, views: undefined, admin: undefined };
  return shortHash(JSON.stringify([CODE_HASH, settings, first?.context.sections]));
}

/** Every file of a site that is not a page. */
export async function siteOutputs(options: Options): Promise<SiteOutputs> {
  const { plan, content, assets, cache, isPreview, tally, isWanted, makeIndexes } = options;
  const { timezone } = content.settings.site;
  const titles = path.join(cache, CACHES.titles);
  const [first] = plan.languages;
  const shared = sharedByOutputs(plan);
  const isSearched = first?.site.settings.features.search;
  const searchCache = path.join(cache, CACHES.search);
  const makeAll = (indexes: readonly PlannedIndex[]) => makeIndexes(indexes, searchCache);
  const search = isSearched ? await searchOutputs({ plan, cache: searchCache, isWanted, makeAll }) : [];
  const outputs = [
    ...assets.outputs,
    ...(first ? [...pageMedia(first.site, content), ...previewMedia(first.site, content)] : []),
    ...siteTitles(plan, titles),
    ...redirectOutputs(plan),
    ...(first ? counterPolicy(first.site.settings) : []),
    ...plan.custom.documents.map(({ file, text }) => textOutput(file, text)),
    ...offlineOutputs({
      plan,
      assets: assets.assets,
      worker: assets.worker,
      isOn: first?.site.settings.features.offline ?? false,
    }),
    ...(await editorOutputs(content, assets, cache)),
    ...feedOutputs(plan, shared),
    ...openDataOutputs(plan, shared),
    ...(isPreview ? [CLOSED_ROBOTS] : [...sitemapOutputs(plan, timezone, shared), nextPublication(tally)]),
    ...staticOutputs(content.statics),
    // Last: in a part of a site there are fewer of them.
    ...search,
  ];
  const ofMonth = (month: MonthPlan) => [
    ...bulletinMedia(month.shown, content),
    ...bulletinTitles(plan, month.shown, titles),
    ...monthData(plan, month, shared),
  ];
  return { outputs, ofMonth, shared };
}

/** The web editor, for a site that has it. */
async function editorOutputs(
  { settings }: Content,
  { assets }: SiteAssets,
  cache: string,
): Promise<Output[]> {
  const { site, categories } = settings;
  if (!site.admin) return [];
  // Most sites have none, and load nothing of it.
  const { adminOutputs } = await import('./admin/admin-outputs.ts');
  const edited = { ...site, admin: site.admin };
  return adminOutputs({ site: edited, categories, assets, cache: path.join(cache, CACHES.admin) });
}
