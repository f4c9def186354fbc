import { messages } from '../../i18n/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** What a reader without a network sees in place of a page that is not kept. */
export function planOffline(plan: LanguagePlan): PlannedPage[] {
  if (!plan.site.settings.features.offline) return [];
  return [offlinePage(plan, plan.routes.offline(plan.lang), () => ({}))];
}

const offlinePage = definePage('offline', (_, context, url) => {
  const { lang, routes } = context;
  const { title, description } = messages(lang).offline;
  return {
    lang,
    url,
    title,
    description,
    translations: translations(context, routes.offline),
    noindex: true,
  };
});
