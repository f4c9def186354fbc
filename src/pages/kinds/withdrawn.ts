import type { VisibleBulletin } from '../../content/visible-bulletin.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { sectionLink } from '../context.ts';
import { slugsOf } from '../inputs/whole-bulletin.ts';
import { definePage } from '../page.ts';
import { bulletinTranslations } from '../parts/translations.ts';

/** Nothing of a withdrawn bulletin but its addresses and its section. */
export const withdrawnInputs = (shown: VisibleBulletin) => ({
  self: { id: shown.id, sectionId: shown.index.category, slugs: slugsOf(shown, true) },
});

/** In place of a withdrawn bulletin, the notice that says so. */
export const withdrawnPage = definePage(
  'withdrawn',
  (_, shown: VisibleBulletin) => withdrawnInputs(shown),
  ({ self: { id, sectionId, slugs } }, context, url) => {
    const words = messages(context.lang);
    return {
      lang: context.lang,
      url,
      title: words.withdrawnTitle,
      description: words.withdrawn,
      translations: bulletinTranslations(context, id, slugs),
      sectionId,
      noindex: true,
      section: sectionLink(context, sectionId),
    };
  },
);
