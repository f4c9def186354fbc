import fs from 'node:fs';
import type { Content } from '../cache/content.ts';
import { customFiles, hasCustom } from '../eleventy/render.ts';
import type { Lang } from '../i18n/language.ts';
import type { SitePlan } from '../pages/page.ts';
import { type Chrome, PAGE_KINDS } from '../pages/props.ts';
import { sharedKey } from '../pages/shared-fingerprint.ts';
import { CODE_HASH } from '../system/code.ts';
import { blobHash, shortHash } from '../system/hash.ts';
import { sharedName } from './diff.ts';

/**
 * A name for everything that a site is made from, but the clock.
 * @param assets the addresses of styles and scripts, which are by their bytes
 * @param custom what the office's own templates follow from
 */
export function inputsOf(content: Content, assets: unknown, isPreview: boolean, custom: string): string {
  const { store, settings, pages, problems } = content;
  const standing = pages.map(({ page, media }) => [
    page,
    [...media.images],
    [...media.files],
    media.copies.map(({ to, hash }) => [to, hash]),
  ]);
  const { site, categories } = settings;
  // Those of bulletins are in the records, whose revision names them.
  const read = [store.revision, site, categories, standing, problems];
  const all = [...read, CODE_HASH, assets, custom, isPreview];
  return shortHash(JSON.stringify(all));
}

/** What the office's own templates follow from: they may print whatever the filters know. @returns nothing where there are none */
export function customKey({ settings }: Content): string {
  if (!hasCustom()) return '';
  const files = customFiles().map((file) => `${file} ${blobHash(fs.readFileSync(file))}`);
  const { timezone, baseUrl } = settings.site;
  return shortHash(JSON.stringify([files, CODE_HASH, timezone, baseUrl]));
}

/** What all pages of a kind and language follow from, by `sharedName`. */
export function sharedKeys(
  { languages }: SitePlan,
  chrome: Readonly<Partial<Record<Lang, Chrome>>>,
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const plan of languages) {
    const ofLanguage = chrome[plan.lang];
    if (!ofLanguage) throw new Error(`no chrome for ${plan.lang}`);
    for (const kind of PAGE_KINDS)
      keys.set(sharedName({ kind, lang: plan.lang }), sharedKey(plan, ofLanguage, kind, CODE_HASH));
  }
  return keys;
}
