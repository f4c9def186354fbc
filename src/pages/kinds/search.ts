import { messages } from '../../i18n/messages/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** The search page, where the office has search switched on. */
export function planSearch(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang, site } = plan;
  return site.settings.features.search ? [searchPage(plan, { url: routes.search(lang) })] : [];
}

const searchPage = definePage(
  'search',
  ({ site }) => ({ self: site.settings.abbreviations.map(({ short, full }) => ({ short, full })) }),
  ({ self }, context, url) => {
    const { lang, routes, sections } = context;
    const { title, description } = messages(lang).search;
    return {
      lang,
      url,
      title,
      description,
      translations: translations(context, routes.search),
      sections: sections.map(({ id, name }) => ({ id, text: name[lang] })),
      abbreviations: self,
      folder: routes.file(`search/${lang}/`),
    };
  },
);
