import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { LanguagePlan, SitePlan } from '../../pages/page.ts';
import { madeBy } from '../../system/maker-hash.ts';
import type { Output } from '../output.ts';
import { type SearchBundle, type SearchContext, searchBundles, searchDocument } from './documents.ts';
import { closeIndexer, indexDocuments } from './pagefind.ts';
import { slim } from './slim.ts';

/** The code and the library that make an index, and the texts that go into it. */
const indexedBy = () =>
  madeBy(['src/search', 'src/outputs/search', 'src/filters', 'src/pages/inputs'], ['pagefind']);

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
  const total = bundles.reduce((sum, { bundle }) => sum + bundle.bulletins.length, 0);
  const manifests = new Map(plan.languages.map(({ lang }) => [lang, { bundles: [] } as SearchManifest]));
  const outputs = new Map<string, Output>();
  let done = 0;
  try {
    for (const [part, { language, bundle }] of bundles.entries()) {
      const { lang } = language;
      const tag = tagOf(language, bundle);
      manifests.get(lang)?.bundles.push({ key: bundle.key, count: bundle.bulletins.length, tag });
      done += bundle.bulletins.length;
      if (!isWanted(part)) continue;
      const folder = path.join(cache, tag);
      const files = keptFiles(folder) ?? (await makeBundle(folder, bundle, language.context));
      for (const [name, hash] of files) {
        const place = name.startsWith(SHARED) ? name.slice(SHARED.length) : `${lang}/${bundle.key}/${name}`;
        const file = routes.outputFile(routes.file(`search/${place}`));
        outputs.set(file, {
          file,
          fingerprint: hash,
          part,
          make: () => fs.readFileSync(path.join(folder, name)),
        });
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

/** The fingerprint of a bundle, by which it is named: of its bulletins, and of all that documents are made from besides. */
export function tagOf({ lang, context }: LanguagePlan, { bulletins }: SearchBundle): string {
  const { routes, zone, sections } = context;
  const names = sections.map(({ id, name }) => `${id} ${name[lang]}`);
  const shared = JSON.stringify([indexedBy(), lang, routes.home(lang), zone, names]);
  const fingerprints = bulletins.map((bulletin) => bulletin.fingerprint());
  return createHash('sha256').update(shared).update(fingerprints.join('\n')).digest('hex').slice(0, 16);
}

/** In a cached bundle: what belongs to no bundle alone. */
const SHARED = 'shared/';

/** A bundle's files, by name, with the hash of each one's bytes. */
type BundleFiles = readonly [name: string, hash: string][];

/** Makes a bundle, and keeps it in the cache. */
async function makeBundle(
  folder: string,
  { bulletins }: SearchBundle,
  context: SearchContext,
): Promise<BundleFiles> {
  const documents = bulletins.map((bulletin) => searchDocument(bulletin.read(), context));
  const { files, runtime } = await indexDocuments(documents);
  const all = [
    ...files.map(slim),
    ...runtime.map(({ path: name, content }) => ({ path: SHARED + name, content })),
  ];
  // Another build may read the folder, or make it too: it comes into its place whole.
  const beside = `${folder}.${randomUUID()}`;
  for (const { path: name, content } of all) {
    const file = path.join(beside, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  const list = all.map(({ path: name, content }) => [name, hash(content)] as [string, string]);
  fs.writeFileSync(path.join(beside, LIST), JSON.stringify(list));
  putInPlace(beside, folder);
  return list;
}

/** Renames a finished folder. One that is in its place already stays, unless it is damaged. */
function putInPlace(beside: string, folder: string): void {
  try {
    fs.renameSync(beside, folder);
  } catch {
    if (keptFiles(folder)) fs.rmSync(beside, { recursive: true });
    else {
      fs.rmSync(folder, { recursive: true, force: true });
      fs.renameSync(beside, folder);
    }
  }
}

/** What a bundle in the cache must hold. */
const LIST = 'files.json';

const hash = (content: Uint8Array) => createHash('sha1').update(content).digest('base64url');

/** The files of a bundle in the cache; nothing where it is not there, or damaged. */
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
    // One without a list is being made by another build, or was when that was killed.
    const used = [LIST, ''].map((file) => fs.statSync(path.join(folder, file), { throwIfNoEntry: false }));
    if ((used.find((stat) => stat)?.mtimeMs ?? 0) < before)
      fs.rmSync(folder, { recursive: true, force: true });
  }
}
