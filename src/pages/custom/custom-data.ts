import type { Lang } from '../../i18n/language.ts';
import { frozenCopy } from '../../system/frozen.ts';
import type { Chrome } from '../chrome-props.ts';
import type { CustomLinks, LanguagePlan, SitePlan } from '../page.ts';
import { chromeOf } from '../parts/chrome.ts';
import { type CustomBulletins, customBulletins, customBulletinsText } from './custom-bulletins.ts';

/** The office and the addresses of its site, as the office's custom templates have them; components take it as their chrome. */
export interface CustomSite extends Chrome {
  /** The same as `siteName`. */
  name: string;
  /** The path of the site without a slash at its end, mostly empty. */
  base: string;
  languages: readonly Lang[];
}

/** What templates in a language may print besides the office's own lists. */
export interface CustomLanguage {
  site: CustomSite;
  bulletins: CustomBulletins;
}

/** Styles, scripts and the icon are the shell's: their names are not known yet. */
const NO_ASSETS = { style: '', early: '', script: '', search: '', parts: [] };

function customSite(plan: LanguagePlan, links: CustomLinks): CustomSite {
  const { base, gateway } = plan.routes;
  const chrome = chromeOf(plan, { ...NO_ASSETS, icon: gateway }, links);
  return {
    ...chrome,
    name: chrome.siteName,
    base,
    languages: plan.context.languages,
  };
}

/** For each language what its templates may print; lists of bulletins are made when a template asks for them. */
export function customLanguages({ languages, custom }: SitePlan): ReadonlyMap<string, CustomLanguage> {
  return new Map(
    languages.map((plan) => {
      let bulletins: CustomBulletins | undefined;
      const data = {
        site: frozenCopy(customSite(plan, custom.links)),
        get bulletins() {
          bulletins ??= customBulletins(plan);
          return bulletins;
        },
      };
      return [plan.lang, data] as const;
    }),
  );
}

/** All that can be read of it, as a text. */
export const customLanguagesText = ({ languages, custom }: SitePlan): string =>
  JSON.stringify(
    languages.map((plan) => [customSite(plan, custom.links), plan.context, customBulletinsText(plan)]),
  );
