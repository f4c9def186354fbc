import type { Lang, PartlyLocalized } from '../../i18n/language.ts';
import type { SiteContext } from '../context.ts';
import type { Url } from '../routes.ts';

/** The addresses of a page in each language of the site for which `urlOf` knows one. */
export function translations(
  { languages }: SiteContext,
  urlOf: (lang: Lang) => Url | undefined,
): PartlyLocalized<Url> {
  const found: PartlyLocalized<Url> = {};
  for (const lang of languages) {
    const url = urlOf(lang);
    if (url !== undefined) found[lang] = url;
  }
  return found;
}

/** The same for a bulletin, by the slugs of its versions. */
export const bulletinTranslations = (context: SiteContext, id: string, slugs: PartlyLocalized) =>
  translations(context, (lang) => {
    const slug = slugs[lang];
    return slug && context.routes.bulletin({ id }, { lang, slug });
  });
