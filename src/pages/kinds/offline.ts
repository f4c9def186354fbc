import { messages } from '../../i18n/messages/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** What a reader without a network sees in place of a page that is not kept. */
export function planOffline(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang, site } = plan;
  return site.settings.features.offline ? [offlinePage(plan, { url: routes.offline(lang) })] : [];
}

const offlinePage = definePage(
  'offline',
  () => ({}),
  (_, context, url) => ({
    lang: context.lang,
    url,
    ...messages(context.lang).offline,
    translations: translations(context, context.routes.offline),
    noindex: true,
  }),
);
