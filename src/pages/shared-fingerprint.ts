import type { SiteSettings } from '../content/settings.ts';
import { shortHash } from '../system/hash.ts';
import type { LanguagePlan } from './page.ts';
import type { Chrome, PageKind } from './props.ts';

/** The settings that pages of a kind print besides what is in the chrome of all. */
const SETTINGS: Readonly<Partial<Record<PageKind, (settings: SiteSettings) => unknown>>> = {
  bulletin: ({ share, banners, accent, features }) => [share, banners, accent, features.titlePictures],
  search: ({ abbreviations }) => abbreviations,
};

/**
 * What all pages of a kind and a language follow from: code; then chrome, and the settings that they print.
 * @param code the hash of the code that makes such pages
 */
export function sharedKey(plan: LanguagePlan, chrome: Chrome, kind: PageKind, code: string): string {
  const { settings, categories } = plan.site;
  const printed = JSON.stringify([chrome, categories, SETTINGS[kind]?.(settings)]);
  return `${shortHash(code)} ${shortHash(printed)}`;
}
