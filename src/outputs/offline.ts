import { createHash } from 'node:crypto';
import { machineDate } from '../filters/dates.ts';
import type { Assets } from '../pages/chrome-props.ts';
import type { LanguagePlan, SitePlan } from '../pages/page.ts';
import type { Output } from './output.ts';

/** So many of the newest bulletins can be read without a network. */
const NEWEST = 20;

interface Options {
  plan: SitePlan;
  assets: Assets;
  /** The worker, bundled. */
  worker: Output;
  isOn: boolean;
}

/**
 * The service worker, and for each language the list of what it keeps. Switched off, the worker is one that forgets
 * what an earlier one kept, and itself.
 */
export function offlineOutputs({ plan, assets, worker, isOn }: Options): Output[] {
  const { languages } = plan;
  const lists = languages.map((language) => ({
    file: `${language.lang}/offline.json`,
    make: () => `${JSON.stringify(listOf(language, assets))}\n`,
  }));
  return isOn ? [worker, ...lists] : [worker];
}

/** Of the addresses of all bulletins: a list of them would grow with the site. */
function addressesOf({ entries, routes }: LanguagePlan): string {
  const hash = createHash('sha1');
  for (const entry of entries) {
    if (entry.state === 'public') hash.update(`${routes.bulletin(entry, entry.text)}\n`);
  }
  return hash.digest('base64url').slice(0, 12);
}

function listOf(language: LanguagePlan, assets: Assets) {
  const { site, lang, entries, routes } = language;
  const isSearched = site.settings.features.search;
  return {
    pages: [
      // First: without a network it searches the others.
      ...(assets.search
        ? [[routes.search(lang), [assets.style, assets.script, assets.search].join(' ')]]
        : []),
      ...entries
        .filter(({ state, index }) => state === 'public' && !index.isLink)
        .slice(0, NEWEST)
        .map(({ index, text, date, modified }) => [
          routes.bulletin(index, text),
          machineDate(modified[lang] ?? date, site.settings.timezone),
        ]),
    ],
    assets: [assets.style, assets.script, ...(isSearched ? [assets.search] : []), ...assets.parts],
    withdrawn: site.shown.flatMap((shown) => {
      const version = shown.index.versions[lang];
      return version && shown.stateIn(lang) === 'withdrawn' ? [routes.bulletin(shown, version)] : [];
    }),
    addresses: addressesOf(language),
  };
}
