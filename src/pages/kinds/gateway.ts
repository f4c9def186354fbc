import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { noticeIn } from '../parts/notice.ts';
import { translations } from '../parts/translations.ts';

/** `/`: the office's name in each language, and a way in. */
export const planGateway = (plan: LanguagePlan): PlannedPage =>
  gatewayPage(plan, { url: plan.routes.gateway });

const gatewayPage = definePage(
  'gateway',
  ({ site: { settings, notice } }) => ({
    self: { name: settings.name, authority: settings.owner.authority, notice: notice && { ...notice } },
  }),
  ({ self: { name, authority, notice } }, context, url) => {
    const { lang, languages, routes, zone } = context;
    return {
      lang,
      url,
      title: languages.map((each) => name[each]).join(' – '),
      description: languages.map((each) => authority[each]).join(' – '),
      translations: translations(context, routes.home),
      entries: languages.map((each) => ({
        lang: each,
        siteName: name[each],
        authority: authority[each],
        home: routes.home(each),
        ...(notice && { notice: noticeIn(notice, each, zone) }),
      })),
    };
  },
);
