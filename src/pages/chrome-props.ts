import type { Lang } from '../i18n/language.ts';
import type { NoticeProps } from './parts/notice.ts';
import type { FeedLinks, Url } from './routes.ts';

// What all pages of a language print alike: the chrome.

export interface Link {
  text: string;
  url: Url;
}

/** An entry of a menu. */
export interface MenuLink extends Link {
  /** The other site to which it leads. */
  elsewhere?: string;
}

/** What all pages of a language share; made once a build. */
export interface Chrome {
  lang: Lang;
  zone: string;
  siteName: string;
  /** The address of the site without a slash at its end. */
  origin: string;
  home: Url;
  archive: Url;
  sections: readonly (Link & { id: string })[];
  /** What follows the sections. */
  menu: readonly MenuLink[];
  /** What stands at the foot: pages, and links to other sites. */
  footer: readonly MenuLink[];
  /** The line on copyright and re-use. */
  licence?: string;
  notice?: NoticeProps;
  owner: { authority: string; responsible: string; address: string; phone?: string; email?: string };
  logo?: SizedPicture;
  /** The small picture for the tabs of browsers. */
  icon: Url;
  /** The other language of the site, if it has one, with its home. */
  other?: { lang: Lang; home: Url };
  defaultLang: Lang;
  gateway: Url;
  feeds: FeedLinks;
  /** The service worker, where the site keeps pages for reading without a network. */
  worker?: Url;
  /** The whole site shows what is not public yet. */
  isPreview?: true;
  /** The search page, where the site has one. */
  search?: Url;
  /** The list of the open data's months. */
  data: Url;
  /** The picture that social networks show of a page that has none of its own. */
  social?: SizedPicture;
  assets: Assets;
}

/** The bundled styles and scripts, by their addresses. */
export interface Assets {
  style: Url;
  /** The script that runs before the first paint, as pages hold it; its hash stands in the policy of `docs/nginx.conf`. */
  early: string;
  script: Url;
  search: Url;
  /** The scripts that others load on demand. */
  parts: readonly Url[];
}

/** One file, with its size in pixels. */
export interface SizedPicture {
  url: Url;
  width: number;
  height: number;
}
