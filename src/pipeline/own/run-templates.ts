import fs from 'node:fs';
import path from 'node:path';
import type { Content } from '../../cache/content.ts';
import { CACHES } from '../../cache/kept-between-builds.ts';
import { type OwnResult, renderOwn } from '../../eleventy/own/render-own.ts';
import type { OwnTemplates } from '../../eleventy/own/templates.ts';
import { ownLanguages, ownLanguagesText } from '../../pages/own/own-data.ts';
import type { SitePlan } from '../../pages/page.ts';
import { readPacked, writePacked } from '../../system/checked-file.ts';
import { CODE_HASH } from '../../system/code.ts';
import { shortHash } from '../../system/hash.ts';

/** What is kept of the last run. */
interface Kept {
  /** Of all that templates are made from and may print. */
  fingerprint: string;
  rendered: OwnResult['rendered'];
  imported: OwnResult['imported'];
}

/** What an office's own templates make. They are run only where something that they may print has changed. */
export async function runTemplates(
  templates: OwnTemplates,
  { settings: { site }, data, cache }: Content,
  plan: SitePlan,
): Promise<OwnResult> {
  const fingerprint = shortHash(JSON.stringify([templates.hash, CODE_HASH, data, ownLanguagesText(plan)]));
  // A preview and the site, or two sites, may be built with one cache by turns.
  const file = path.join(cache, CACHES.own, shortHash(JSON.stringify([templates.folder, site.baseUrl])));
  const kept = readPacked(file);
  if (isKept(kept) && kept.fingerprint === fingerprint) return { ...kept, faults: [] };
  const result = await renderOwn(templates, { settings: site, data, languages: ownLanguages(plan) });
  if (result.faults.length > 0) return result;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const { rendered, imported } = result;
  writePacked(file, { fingerprint, rendered, imported } satisfies Kept);
  return result;
}

/** Written by this code: the fingerprint has a hash of it. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'fingerprint' in value && 'rendered' in value;
