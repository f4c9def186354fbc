import { messages } from '../../i18n/messages/messages.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** `/404.html`, in the default language with the other's words beside. */
export const planNotFound = (plan: LanguagePlan): PlannedPage =>
  notFoundPage(plan, { url: plan.routes.notFound });

const notFoundPage = definePage(
  'not-found',
  () => ({}),
  (_, context, url) => {
    const words = messages(context.lang);
    return {
      lang: context.lang,
      url,
      title: words.notFoundTitle,
      description: words.notFound,
      translations: translations(context, context.routes.home),
      noindex: true,
    };
  },
);
