import type { SiteSettings } from '../../content/settings.ts';
import { messages } from '../../i18n/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** The search page, where the office has search switched on. */
export function planSearch(plan: LanguagePlan): PlannedPage[] {
  const { features, abbreviations } = plan.site.settings;
  if (!features.search) return [];
  const url = plan.routes.search(plan.lang);
  return [searchPage(plan, url, () => ({ self: abbreviations.map(({ short, full }) => ({ short, full })) }))];
}

const searchPage = definePage('search', ({ self }: { self: SiteSettings['abbreviations'] }, context, url) => {
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
});
