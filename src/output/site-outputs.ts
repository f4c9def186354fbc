import path from 'node:path';
import { codeOf, PROJECT } from '../code.ts';
import { CACHES } from '../content/caches.ts';
import type { Content } from '../content/content.ts';
import { shortHash } from '../content/hash.ts';
import type { SitePlan } from '../pages/plan.ts';
import { createRoutes } from '../pages/routes.ts';
import { assetOutputs } from './assets.ts';
import { feedOutputs } from './feeds.ts';
import { mediaOutputs } from './media.ts';
import { offlineOutputs } from './offline.ts';
import { openDataOutputs } from './open-data.ts';
import type { Output } from './output.ts';
import { redirectOutputs } from './redirects.ts';
import { searchOutputs } from './search/bundles.ts';
import { CLOSED_ROBOTS, sitemapOutputs } from './sitemap.ts';
import { titleOutputs } from './title-pictures.ts';

/** Styles and scripts as this site has them. */
export type SiteAssets = Awaited<ReturnType<typeof siteAssets>>;

/** Bundles styles and scripts by a site's settings. */
export function siteAssets({ settings: { site } }: Content, isPreview: boolean, cache: string) {
  const routes = createRoutes(site.baseUrl);
  return assetOutputs({
    settings: {
      accent: site.accent,
      ...(site.logo !== undefined && { logo: site.logo }),
      offline: site.features.offline && !isPreview,
      base: routes.gateway,
      offlinePages: Object.fromEntries(site.languages.map((lang) => [lang, routes.offline(lang)])),
    },
    routes,
    layouts: path.join(PROJECT, 'layouts'),
    cache: path.join(cache, CACHES.assets),
    // Besides what it bundles, its own code and its words.
    libraries: codeOf('src/commands/cli.ts'),
  });
}

interface Options {
  plan: SitePlan;
  content: Content;
  assets: SiteAssets;
  /** The folder of all that is kept between builds. */
  cache: string;
  isPreview: boolean;
  /** Which indexes of the search, by their place, are to be made. */
  isWanted(index: number): boolean;
  onSearch(done: number, total: number): void;
}

/** Every file of a site that is not a page. */
export async function siteOutputs(options: Options): Promise<Output[]> {
  const { plan, content, assets, cache, isPreview, isWanted, onSearch } = options;
  const [first] = plan.languages;
  if (!first) return [];
  const { settings, categories } = first.site;
  const shared = shortHash(JSON.stringify([codeOf('src/commands/cli.ts'), settings, categories]));
  const search = settings.features.search
    ? await searchOutputs({ plan, cache: path.join(cache, CACHES.search), isWanted, onProgress: onSearch })
    : [];
  return [
    ...assets.outputs,
    ...mediaOutputs(first.site, content),
    ...titleOutputs(plan, path.join(cache, CACHES.titles)),
    ...redirectOutputs(plan),
    ...offlineOutputs({
      plan,
      assets: assets.assets,
      worker: assets.worker,
      isOn: settings.features.offline,
    }),
    ...feedOutputs(plan, shared),
    ...openDataOutputs(plan, shared),
    ...(isPreview ? [CLOSED_ROBOTS] : sitemapOutputs(plan, settings.timezone, shared)),
    // Last: in a part of a site there are fewer of them.
    ...search,
  ];
}
