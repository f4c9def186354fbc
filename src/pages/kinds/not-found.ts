import { messages } from '../../i18n/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** `/404.html`, in the default language with the other's words beside. */
export const planNotFound = (plan: LanguagePlan): PlannedPage =>
  notFoundPage(plan, plan.routes.notFound, () => ({}));

const notFoundPage = definePage('not-found', (_, context, url) => {
  const { lang, routes } = context;
  return {
    lang,
    url,
    title: messages(lang).notFoundTitle,
    description: messages(lang).notFound,
    translations: translations(context, routes.home),
    noindex: true,
  };
});
