import type { Assets, Chrome, SizedPicture } from '../chrome-props.ts';
import type { CustomLinks, LanguagePlan } from '../page.ts';
import { feedLinks, type Url } from '../routes.ts';
import { menusOf } from './menus.ts';
import { noticeIn } from './notice.ts';
import { sitePicture } from './pictures.ts';

/** Styles and scripts, with the office's emblem. */
export interface SiteAssetLinks extends Assets {
  logo?: SizedPicture;
  icon: Url;
}

/** What all pages of a language share: names, menu, owner. @param custom what menus may name of the office's custom pages */
export function chromeOf(plan: LanguagePlan, assets: SiteAssetLinks, custom: CustomLinks): Chrome {
  const { lang, routes, site } = plan;
  const { settings, categories } = site;
  const menus = menusOf(plan, custom);
  const { url, width, height } = sitePicture(plan.context);
  const { authority, responsible, address, phone, email } = settings.owner;
  const other = settings.languages.find((each) => each !== lang);
  const { logo, icon, ...bundles } = assets;
  return {
    lang,
    zone: settings.timezone,
    siteName: settings.name[lang],
    origin: new URL(settings.baseUrl).origin,
    home: routes.home(lang),
    archive: routes.archive(lang),
    sections: categories.map((category) => ({
      id: category.id,
      text: category.name[lang],
      url: routes.section(lang, category),
    })),
    ...menus,
    ...(settings.licence && { licence: settings.licence[lang] }),
    ...(site.notice && { notice: noticeIn(site.notice, lang, settings.timezone) }),
    owner: {
      authority: authority[lang],
      responsible: responsible[lang],
      address: address[lang],
      ...(phone && { phone }),
      ...(email && { email }),
    },
    ...(logo && { logo }),
    icon,
    ...(other && { other: { lang: other, home: routes.home(other) } }),
    defaultLang: settings.languages[0] ?? 'vi',
    gateway: routes.gateway,
    ...(site.isPreview && { isPreview: true }),
    feeds: feedLinks(routes, settings.name[lang], routes.home(lang)),
    social: { url, width, height },
    ...(settings.features.offline && { worker: routes.file('sw.js') }),
    ...(settings.features.search && { search: routes.search(lang) }),
    data: routes.data(lang, 'index'),
    assets: bundles,
  };
}
