import type { Chrome } from '../chrome-props.ts';
import type { PageProps } from '../props.ts';
import type { Url } from '../routes.ts';

/** An address of a page for readers of a language (`hreflang`). */
export interface Alternate {
  hreflang: string;
  url: Url;
}

/**
 * The addresses of a page in its languages, itself among them, and `x-default`: for homes the choice of language, else
 * the version in the site's first language, or the only one that there is. The same list on each of these pages, as
 * search engines ask for.
 */
export function alternatesOf(
  { url, translations }: Pick<PageProps, 'url' | 'translations'>,
  chrome: Pick<Chrome, 'home' | 'gateway' | 'defaultLang'>,
): Alternate[] {
  const languages = Object.entries(translations).map(([hreflang, address]) => ({ hreflang, url: address }));
  const isEntrance = url === chrome.home || url === chrome.gateway;
  const standard = translations[chrome.defaultLang] ?? languages[0]?.url ?? url;
  return [...languages, { hreflang: 'x-default', url: isEntrance ? chrome.gateway : standard }];
}
