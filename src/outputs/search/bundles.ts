import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { machineDate } from '../../filters/dates.ts';
import type { LanguagePlan, SitePlan } from '../../pages/page.ts';
import { writeWhole } from '../../system/write-whole.ts';
import type { Output } from '../output.ts';
import { type SearchBundle, type SearchDocument, searchBundles, searchDocument } from './documents.ts';
import { closeIndexer, indexDocuments, PAGEFIND_VERSION } from './pagefind.ts';
import { slim } from './slim.ts';

/** Change it when a bundle comes out otherwise than before from the same bulletins. */
const RECIPE = 3;

/** What the search page reads first (`/search/vi/index.json`): the bundles, newest first. */
export interface SearchManifest {
  bundles: { key: string; count: number; tag: string }[];
}

interface Options {
  plan: SitePlan;
  /** Where finished bundles are kept between builds. */
  cache: string;
  /** Whether a bundle, by its place, is to be made; the others are another part's. */
  isWanted(bundle: number): boolean;
  onProgress(done: number, total: number): void;
}

/**
 * The search: an index for each language and year, in the running year for each month, made anew only where one
 * of its bulletins has changed; and what all of them share.
 */
export async function searchOutputs({ plan, cache, isWanted, onProgress }: Options): Promise<Output[]> {
  const { routes } = plan;
  const bundles = plan.languages.flatMap((language) =>
    searchBundles(language).map((bundle) => ({ language, bundle })),
  );
  const total = bundles.reduce((sum, { bundle }) => sum + bundle.entries.length, 0);
  const manifests = new Map(plan.languages.map(({ lang }) => [lang, { bundles: [] } as SearchManifest]));
  const outputs = new Map<string, Output>();
  let done = 0;
  try {
    for (const [part, { language, bundle }] of bundles.entries()) {
      const { lang } = language;
      const tag = tagOf(language, bundle);
      manifests.get(lang)?.bundles.push({ key: bundle.key, count: bundle.entries.length, tag });
      done += bundle.entries.length;
      if (!isWanted(part)) continue;
      const folder = path.join(cache, tag);
      const files = keptFiles(folder) ?? (await makeBundle(folder, documentsOf(language, bundle)));
      for (const [name, hash] of files) {
        const place = name.startsWith(SHARED) ? name.slice(SHARED.length) : `${lang}/${bundle.key}/${name}`;
        const file = routes.outputFile(routes.file(`search/${place}`));
        outputs.set(file, { file, key: hash, part, make: () => fs.readFileSync(path.join(folder, name)) });
      }
      onProgress(done, total);
    }
  } finally {
    await closeIndexer();
  }
  forgetOld(cache);
  for (const [lang, manifest] of manifests) {
    const file = routes.outputFile(routes.file(`search/${lang}/index.json`));
    outputs.set(file, { file, part: 0, make: () => `${JSON.stringify(manifest)}\n` });
  }
  return [...outputs.values()];
}

function documentsOf(language: LanguagePlan, { entries }: SearchBundle): SearchDocument[] {
  const zone = language.site.settings.timezone;
  return entries.map((entry) => searchDocument(language, entry, machineDate(entry.date, zone).slice(0, 10)));
}

/** The name of a bundle by all that it is made from. */
function tagOf({ lang, site, routes }: LanguagePlan, { entries }: SearchBundle): string {
  const sections = site.categories.map(({ id, name }) => `${id} ${name[lang]}`);
  const { timezone } = site.settings;
  const shared = JSON.stringify([RECIPE, PAGEFIND_VERSION, lang, routes.home(lang), timezone, sections]);
  // In a preview a draft without a date has the build's.
  const keys = entries.map(({ text, state, date }) => `${text.fingerprints.whole} ${state} ${date}`);
  return createHash('sha256').update(shared).update(keys.join('\n')).digest('hex').slice(0, 16);
}

/** In a cached bundle: what belongs to no bundle alone. */
const SHARED = 'shared/';

/** A bundle's files, by name, with the hash of each one's bytes. */
type BundleFiles = readonly [name: string, hash: string][];

/** Makes a bundle, and keeps it in the cache. */
async function makeBundle(folder: string, documents: readonly SearchDocument[]): Promise<BundleFiles> {
  const { files, runtime } = await indexDocuments(documents);
  const all = [
    ...files.map(slim),
    ...runtime.map(({ path: name, content }) => ({ path: SHARED + name, content })),
  ];
  for (const { path: name, content } of all) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    writeWhole(file, content);
  }
  const list = all.map(({ path: name, content }) => [name, hash(content)] as [string, string]);
  writeWhole(path.join(folder, LIST), JSON.stringify(list));
  return list;
}

/** What a bundle in the cache must hold; written last. */
const LIST = 'files.json';

const hash = (content: Uint8Array) => createHash('sha1').update(content).digest('base64url');

/** The files of a bundle in the cache; nothing where it is not there, half written, or damaged. */
function keptFiles(folder: string): BundleFiles | undefined {
  try {
    const list = JSON.parse(fs.readFileSync(path.join(folder, LIST), 'utf8')) as [string, string][];
    const isWhole = list.every(([name, known]) => hash(fs.readFileSync(path.join(folder, name))) === known);
    if (!isWhole) return undefined;
    fs.utimesSync(path.join(folder, LIST), new Date(), new Date());
    return list;
  } catch {
    // It is made again.
    return undefined;
  }
}

/** An index that no build has used for so long is not kept: each publication leaves one behind. */
const DAYS_KEPT = 30;

function forgetOld(cache: string): void {
  if (!fs.existsSync(cache)) return;
  const before = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(cache)) {
    const folder = path.join(cache, name);
    // One without a list may be in the making by another build.
    const used = [LIST, ''].map((file) => fs.statSync(path.join(folder, file), { throwIfNoEntry: false }));
    if ((used.find((stat) => stat)?.mtimeMs ?? 0) < before)
      fs.rmSync(folder, { recursive: true, force: true });
  }
}
