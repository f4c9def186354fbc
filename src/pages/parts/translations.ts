import type { Lang, PartlyLocalized } from '../../i18n/language.ts';
import type { LanguagePlan } from '../page.ts';
import type { Url } from '../routes.ts';

/** The addresses of a page in each language of the site for which `urlOf` knows one. */
export function translations(
  plan: LanguagePlan,
  urlOf: (lang: Lang) => Url | undefined,
): PartlyLocalized<Url> {
  const found: PartlyLocalized<Url> = {};
  for (const lang of plan.site.settings.languages) {
    const url = urlOf(lang);
    if (url !== undefined) found[lang] = url;
  }
  return found;
}
