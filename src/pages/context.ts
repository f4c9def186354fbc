import { type LabelKind, listedLabels } from '../content/index-entry.ts';
import type { Category, SiteSettings, ViewCounter } from '../content/settings.ts';
import type { Site } from '../content/site.ts';
import type { Lang } from '../i18n/language.ts';
import { shortHash } from '../system/hash.ts';
import type { Chrome, Link } from './chrome-props.ts';
import { createRoutes, type Routes } from './routes.ts';

/** What all pages of a language may print besides their own inputs. */
export interface SiteContext extends Pick<SiteSettings, 'baseUrl' | 'accent' | 'banners' | 'share'> {
  lang: Lang;
  languages: readonly Lang[];
  zone: string;
  siteName: string;
  authority: string;
  /** The line on copyright and re-use. */
  licence?: string;
  sections: readonly Omit<Category, 'slugPlace' | 'aliases'>[];
  /** Which bulletins get a picture with their title: see `Features`. */
  titlePictures: number | boolean;
  /** Which service counts readers: pages leave room for its number. */
  counter: ViewCounter;
  /** The labels that have pages. */
  labels: readonly LabelKind[];
  /** Made from `baseUrl`. */
  routes: Routes;
}

export function siteContext({ settings, categories }: Site, lang: Lang): SiteContext {
  const { baseUrl, accent, banners, share, languages, timezone, name, owner, licence, features, views } =
    settings;
  return {
    baseUrl,
    accent,
    banners,
    share,
    lang,
    languages,
    zone: timezone,
    siteName: name[lang],
    authority: owner.authority[lang],
    ...(licence && { licence: licence[lang] }),
    sections: categories.map(({ slugPlace: _, aliases: __, ...section }) => section),
    titlePictures: features.titlePictures,
    counter: views.counter,
    labels: listedLabels(features),
    routes: createRoutes(baseUrl),
  };
}

export const sectionOf = ({ sections }: SiteContext, id: string | undefined) =>
  sections.find((section) => section.id === id);

export function sectionLink(context: SiteContext, id: string): Link {
  const { lang, routes } = context;
  const section = sectionOf(context, id);
  return section
    ? { text: section.name[lang], url: routes.section(lang, section) }
    : { text: '', url: routes.home(lang) };
}

/**
 * The fingerprint of what all pages of a language share: code; then their chrome and their context.
 * @param code the hash of all code
 */
export function sharedFingerprint(context: SiteContext, chrome: Chrome, code: string): string {
  return `${shortHash(code)} ${shortHash(JSON.stringify([chrome, context]))}`;
}
