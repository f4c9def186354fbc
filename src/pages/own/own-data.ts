import type { Lang } from '../../i18n/language.ts';
import { frozenCopy } from '../../system/frozen.ts';
import type { Chrome } from '../chrome-props.ts';
import type { LanguagePlan, OwnLinks, SitePlan } from '../page.ts';
import { chromeOf } from '../parts/chrome.ts';
import { type OwnBulletins, ownBulletins, ownBulletinsText } from './own-bulletins.ts';

/** The office and the addresses of its site, as the office's own templates have them; components take it as their chrome. */
export interface OwnSite extends Chrome {
  /** The same as `siteName`. */
  name: string;
  /** The path of the site without a slash at its end, mostly empty. */
  base: string;
  languages: readonly Lang[];
}

/** What templates in a language may print besides the office's own lists. */
export interface OwnLanguage {
  site: OwnSite;
  bulletins: OwnBulletins;
}

/** Styles, scripts and the icon are the shell's: their names are not known yet. */
const NO_ASSETS = { style: '', early: '', script: '', search: '', parts: [] };

function ownSite(plan: LanguagePlan, links: OwnLinks): OwnSite {
  const { gateway } = plan.routes;
  const chrome = chromeOf(plan, { ...NO_ASSETS, icon: gateway }, links);
  return {
    ...chrome,
    name: chrome.siteName,
    base: gateway.slice(0, -1),
    languages: plan.context.languages,
  };
}

/** For each language what its templates may print; lists of bulletins are made when a template asks for them. */
export function ownLanguages({ languages, own }: SitePlan): ReadonlyMap<string, OwnLanguage> {
  return new Map(
    languages.map((plan) => {
      let bulletins: OwnBulletins | undefined;
      const data = {
        site: frozenCopy(ownSite(plan, own.links)),
        get bulletins() {
          bulletins ??= ownBulletins(plan);
          return bulletins;
        },
      };
      return [plan.lang, data] as const;
    }),
  );
}

/** All that can be read of it, as a text. */
export const ownLanguagesText = ({ languages, own }: SitePlan): string =>
  JSON.stringify(languages.map((plan) => [ownSite(plan, own.links), plan.context, ownBulletinsText(plan)]));
