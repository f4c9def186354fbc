import type { Site } from '../../content/site.ts';
import type { PageVersion } from '../../content/standing-page.ts';
import { messages } from '../../i18n/messages.ts';
import { resolveBody } from '../../markdown/resolve.ts';
import { addressesKey, FIXED } from '../fingerprint.ts';
import { type LanguagePlan, type PlannedPage, plannedPage } from '../page.ts';
import { bodyResolver } from '../parts/body.ts';
import { translations } from '../parts/translations.ts';
import type { Routes } from '../routes.ts';

/** `/`: the office's name in each language, and a way in. */
export function planGateway(site: Site, routes: Routes): PlannedPage {
  const { languages, name, owner } = site.settings;
  const lang = languages[0] ?? 'vi';
  const key = { own: JSON.stringify([languages, name, owner]), others: () => '' };
  return plannedPage(
    routes,
    'gateway',
    lang,
    routes.gateway,
    () => key,
    () => ({
      lang,
      url: routes.gateway,
      title: languages.map((each) => name[each]).join(' – '),
      description: languages.map((each) => owner.authority[each]).join(' – '),
      translations: Object.fromEntries(languages.map((each) => [each, routes.home(each)])),
      entries: languages.map((each) => ({
        lang: each,
        siteName: name[each],
        authority: owner.authority[each],
        home: routes.home(each),
      })),
    }),
  );
}

/** `/404.html`, in the default language with the other's words beside; no publication changes it. */
export function planNotFound(site: Site, routes: Routes): PlannedPage {
  const lang = site.settings.languages[0] ?? 'vi';
  return plannedPage(
    routes,
    'not-found',
    lang,
    routes.notFound,
    () => FIXED,
    () => ({
      lang,
      url: routes.notFound,
      title: messages(lang).notFoundTitle,
      description: messages(lang).notFound,
      translations: Object.fromEntries(site.settings.languages.map((each) => [each, routes.home(each)])),
      noindex: true,
    }),
  );
}

export function planStandingPages(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang, site } = plan;
  return site.pages.flatMap(({ page, media }) => {
    const version = page.versions[lang];
    if (!version) return [];
    const url = routes.page(lang, version.slug);
    // There are few of them, and whatever is in one may be on it.
    const key = () => ({
      own: JSON.stringify([page, [...media.images], [...media.files]]),
      others: () => addressesKey(plan, linksIn(version)),
    });
    const planned = plannedPage(routes, 'page', lang, url, key, () => ({
      lang,
      url,
      title: version.title,
      description: version.summary,
      translations: translations(plan, (other) => {
        const translation = page.versions[other];
        return translation && routes.page(other, translation.slug);
      }),
      body: resolveBody(version.body, bodyResolver(plan, media)),
    }));
    return [planned];
  });
}

/** The bulletins to which a page's body leads, by their ids. */
const linksIn = ({ body }: PageVersion) =>
  body.references.flatMap(({ to, target }) => (to === 'bulletin' ? target : []));

/** What a reader without a network sees in place of a page that is not kept. */
export function planOffline(plan: LanguagePlan): PlannedPage[] {
  const { routes, lang, site } = plan;
  if (!site.settings.features.offline) return [];
  const url = routes.offline(lang);
  const { title, description } = messages(lang).offline;
  const props = {
    lang,
    url,
    title,
    description,
    translations: translations(plan, routes.offline),
    noindex: true,
  };
  return [
    plannedPage(
      routes,
      'offline',
      lang,
      url,
      () => FIXED,
      () => props,
    ),
  ];
}
