import type { Content } from '../cache/content.ts';
import { customTemplates } from '../eleventy/custom/templates.ts';
import type { Lang } from '../i18n/language.ts';
import { type SiteAssets, siteAssets } from '../outputs/site-outputs.ts';
import type { Chrome } from '../pages/chrome-props.ts';
import { sharedFingerprint } from '../pages/context.ts';
import type { SitePlan } from '../pages/page.ts';
import { CODE_HASH } from '../system/code.ts';
import { shortHash } from '../system/hash.ts';
import type { Build } from './context.ts';

/** Everything that a site is made from, but the clock. */
export interface BuildInputs {
  /** Styles and scripts. */
  assets: SiteAssets;
  /** A hash of all. */
  hash: string;
}

/** Collects the inputs of a build: with the same ones, the site changes only by the clock. */
export async function collectInputs(
  content: Content,
  { options: { drafts, cache }, counted }: Pick<Build, 'options' | 'counted'>,
): Promise<BuildInputs> {
  const { store, settings, pages, problems, statics } = content;
  const assets = await siteAssets(content, drafts, cache);
  const { hash: templates, others, links, problems: unread } = customTemplates(content.source.root);
  const standing = pages.map(({ page, media }) => [
    page,
    [...media.images],
    [...media.files],
    media.copies.map(({ to, hash }) => [to, hash]),
  ]);
  const { site, categories } = settings;
  // The problems of bulletins are in their records, whose revision names them.
  const files = statics.map(({ file, hash }) => [file, hash]);
  const read = [store.revision, site, categories, standing, problems, files];
  const own = [templates, others, links, unread, content.data, content.previewLinks];
  const all = [...read, CODE_HASH, assets.assets, own, drafts, [...counted]];
  return { assets, hash: shortHash(JSON.stringify(all)) };
}

/** The fingerprint of what all pages of a language share. */
export function sharedFingerprints(
  { languages }: SitePlan,
  chrome: Readonly<Partial<Record<Lang, Chrome>>>,
): Map<string, string> {
  const fingerprints = new Map<string, string>();
  for (const plan of languages) {
    const ofLanguage = chrome[plan.lang];
    if (!ofLanguage) throw new Error(`no chrome for ${plan.lang}`);
    fingerprints.set(plan.lang, sharedFingerprint(plan.context, ofLanguage, CODE_HASH));
  }
  return fingerprints;
}
