import type { Localized } from '../../i18n/language.ts';
import { definePage, type LanguagePlan, type PlannedPage } from '../page.ts';
import { translations } from '../parts/translations.ts';

/** `/`: the office's name in each language, and a way in. */
export function planGateway(plan: LanguagePlan): PlannedPage {
  const { name, owner } = plan.site.settings;
  return gatewayPage(plan, plan.routes.gateway, () => ({ self: { name, authority: owner.authority } }));
}

interface GatewayInputs {
  self: { name: Localized; authority: Localized };
}

const gatewayPage = definePage('gateway', ({ self }: GatewayInputs, context, url) => {
  const { lang, languages, routes } = context;
  const { name, authority } = self;
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
    })),
  };
});
