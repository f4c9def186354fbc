import path from 'node:path';
import type { Content } from '../../cache/content.ts';
import { CACHES } from '../../cache/kept-between-builds.ts';
import { type CustomResult, renderCustom } from '../../eleventy/custom/render-custom.ts';
import type { CustomTemplates } from '../../eleventy/custom/templates.ts';
import { customLanguages, customLanguagesText } from '../../pages/custom/custom-data.ts';
import type { CustomLinks, SitePlan } from '../../pages/page.ts';
import { readPacked, writePacked } from '../../system/checked-file.ts';
import { CODE_HASH } from '../../system/code.ts';
import { shortHash } from '../../system/hash.ts';

/** What is kept of the last run. */
interface Kept {
  /** Of all that templates are made from and may print. */
  fingerprint: string;
  rendered: CustomResult['rendered'];
  imported: CustomResult['imported'];
}

/**
 * What an office's custom templates make. They are run only where something that they may print has changed.
 *
 * Templates print the menus, and menus print titles and addresses that templates say. Where a menu names such a page, they
 * run twice: the first time without it, to know it. What the second run makes still follows from the same inputs alone.
 * @param linksOf what menus may name of the pages that a run has made
 */
export async function runTemplates(
  templates: CustomTemplates,
  { settings: { site }, data, cache }: Content,
  plan: SitePlan,
  linksOf: (rendered: CustomResult['rendered']) => CustomLinks,
): Promise<CustomResult> {
  const { menu, footer = [] } = site;
  const inputs = [templates.hash, CODE_HASH, data, customLanguagesText(plan), menu, footer];
  const fingerprint = shortHash(JSON.stringify(inputs));
  // A preview and the site, or two sites, may be built with one cache by turns.
  const file = path.join(cache, CACHES.custom, shortHash(JSON.stringify([templates.folder, site.baseUrl])));
  const kept = readPacked(file);
  if (isKept(kept) && kept.fingerprint === fingerprint) return { ...kept, faults: [] };
  const run = (links: CustomLinks) => {
    const languages = customLanguages({ ...plan, custom: { ...plan.custom, links } });
    return renderCustom(templates, { settings: site, data, languages });
  };
  const first = await run(new Map());
  const links = linksOf(first.rendered);
  const isNamed = [...menu, ...footer].some((entry) => 'page' in entry && links.has(entry.page));
  const result = first.faults.length === 0 && isNamed ? await run(links) : first;
  if (result.faults.length > 0) return result;
  const { rendered, imported } = result;
  writePacked(file, { fingerprint, rendered, imported } satisfies Kept);
  return result;
}

/** Written by this code: the fingerprint has a hash of it. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'fingerprint' in value && 'rendered' in value;
