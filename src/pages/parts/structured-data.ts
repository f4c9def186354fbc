import { machineDate } from '../../filters/dates.ts';
import type { Chrome, Link } from '../chrome-props.ts';
import type { BulletinProps } from '../props.ts';

// Descriptions for search engines by the vocabulary of schema.org. Whole addresses throughout.

type Thing = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

const officeId = ({ origin, gateway }: Chrome) => `${origin}${gateway}#office`;

/** The office that publishes; all pages mean the same one by its `@id`. */
function office(chrome: Chrome): Thing {
  const { authority, address, phone, email } = chrome.owner;
  return {
    '@type': 'GovernmentOrganization',
    '@id': officeId(chrome),
    name: authority,
    url: chrome.origin + chrome.home,
    address,
    telephone: phone,
    email,
    logo: chrome.logo && chrome.origin + chrome.logo.url,
  };
}

/** The site as a whole, for its home page. */
export function siteData(chrome: Chrome): Thing {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: chrome.siteName,
    url: chrome.origin + chrome.home,
    inLanguage: chrome.lang,
    publisher: office(chrome),
    copyrightNotice: chrome.licence,
  };
}

/** A bulletin. The picture is the one for social networks, where there is one. */
export function articleData(page: BulletinProps, chrome: Chrome): Thing {
  const whole = (url: string) => chrome.origin + url;
  const image = page.social?.url ?? page.picture?.url;
  const authors = page.authors.map((name) => ({ '@type': 'Person', name }));
  const translation = chrome.other && page.translations[chrome.other.lang];
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: page.title,
    description: page.description,
    datePublished: machineDate(page.date, chrome.zone),
    dateModified: machineDate(page.modified, chrome.zone),
    // Unsigned news is the office's own.
    author: authors.length > 0 ? authors : { '@id': officeId(chrome) },
    publisher: office(chrome),
    copyrightNotice: chrome.licence,
    image: image && whole(image),
    articleSection: page.section.text,
    keywords: page.keywords.length > 0 ? page.keywords.map(({ text }) => text) : undefined,
    inLanguage: page.lang,
    mainEntityOfPage: whole(page.url),
    workTranslation: translation && { '@type': 'NewsArticle', '@id': whole(translation) },
  };
}

/** The way from the home page to a page, as its breadcrumb shows it. */
export function breadcrumbData(links: readonly Link[], origin: string): Thing {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ text, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: text,
      item: origin + url,
    })),
  };
}
