import { messages } from '../../i18n/messages.ts';
import { FIXED } from '../fingerprint.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** The search page, where the office has search switched on. */
export function planSearch(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang, site } = plan;
  if (!site.settings.features.search) return [];
  const url = routes.search(lang);
  const words = messages(lang).search;
  const page = plannedPage(
    routes,
    'search',
    lang,
    url,
    () => FIXED,
    () => ({
      lang,
      url,
      title: words.title,
      description: words.description,
      translations: translations(plan, routes.search),
      sections: site.categories.map(({ id, name }) => ({ id, text: name[lang] })),
      abbreviations: site.settings.abbreviations,
      folder: routes.file(`search/${lang}/`),
    }),
  );
  return [page];
}
