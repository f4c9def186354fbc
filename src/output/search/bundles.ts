import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { machineDate } from '../../filters/dates.ts';
import type { LanguagePlan, SitePlan } from '../../pages/plan.ts';
import {
  type SearchBundle,
  type SearchDocument,
  searchBundles,
  searchDocument,
} from '../../search/documents.ts';
import type { WriteFile } from '../write-file.ts';
import { closeIndexer, type IndexFile, indexDocuments, PAGEFIND_VERSION } from './pagefind.ts';

/** Change it when a bundle comes out otherwise than before from the same documents. */
const RECIPE = 1;

/** What the search page reads first (`/search/vi/index.json`): the bundles, newest first. */
export interface SearchManifest {
  bundles: { key: string; count: number; tag: string }[];
}

interface Options {
  plan: SitePlan;
  /** Where finished bundles are kept between builds. */
  cache: string;
  write: WriteFile;
  onProgress(done: number, total: number): void;
}

/**
 * Writes the search: an index for each language and year, in the running year for each month, made anew only where one
 * of its bulletins has changed; and what all of them share.
 */
export async function writeSearch({ plan, cache, write, onProgress }: Options): Promise<void> {
  const { routes } = plan;
  const bundles = plan.languages.flatMap((language) =>
    searchBundles(language).map((bundle) => ({ language, bundle })),
  );
  const total = bundles.reduce((sum, { bundle }) => sum + bundle.entries.length, 0);
  const manifests = new Map(plan.languages.map(({ lang }) => [lang, { bundles: [] } as SearchManifest]));
  let done = 0;
  try {
    for (const { language, bundle } of bundles) {
      const { lang } = language;
      const documents = documentsOf(language, bundle);
      const tag = tagOf(documents);
      for (const { path: name, content } of await cached(path.join(cache, tag), documents)) {
        const isShared = name.startsWith(SHARED);
        const place = isShared ? name.slice(SHARED.length) : `${lang}/${bundle.key}/${name}`;
        write(routes.file(`search/${place}`), content);
      }
      manifests.get(lang)?.bundles.push({ key: bundle.key, count: documents.length, tag });
      done += documents.length;
      onProgress(done, total);
    }
  } finally {
    await closeIndexer();
  }
  forgetOld(cache);
  for (const [lang, manifest] of manifests) {
    write(routes.file(`search/${lang}/index.json`), `${JSON.stringify(manifest)}\n`);
  }
}

function documentsOf(language: LanguagePlan, { entries }: SearchBundle): SearchDocument[] {
  const zone = language.site.settings.timezone;
  return entries.map((entry) =>
    searchDocument(language, entry, machineDate(entry.bulletin.date, zone).slice(0, 10)),
  );
}

/** The name of a bundle by all that it is made from. */
function tagOf(documents: readonly SearchDocument[]): string {
  const hash = createHash('sha256').update(`${RECIPE} ${PAGEFIND_VERSION}\n`);
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex').slice(0, 16);
}

/** In a cached bundle: what belongs to no bundle alone. */
const SHARED = 'shared/';

/** A bundle's files, from the cache where it is whole; else made, and kept there. */
async function cached(folder: string, documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const kept = readBundle(folder);
  if (kept) return kept;
  const { files, runtime } = await indexDocuments(documents);
  const all = [
    ...files.map((file) => (file.path === ENTRY ? { ...file, content: shareRuntime(file.content) } : file)),
    ...runtime.map(({ path: name, content }) => ({ path: SHARED + name, content })),
  ];
  for (const { path: name, content } of all) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  fs.writeFileSync(
    path.join(folder, LIST),
    JSON.stringify(all.map(({ path: name, content }) => [name, hash(content)])),
  );
  return all;
}

/** What a bundle in the cache must hold, and the hash of each file's bytes; written last. */
const LIST = 'files.json';

const hash = (content: Uint8Array) => createHash('sha1').update(content).digest('base64url');

/** The files of a bundle as they were written; nothing where it is not there, half written, or damaged. */
function readBundle(folder: string): IndexFile[] | undefined {
  try {
    const list = JSON.parse(fs.readFileSync(path.join(folder, LIST), 'utf8')) as [string, string][];
    const files = list.map(([name]) => ({ path: name, content: fs.readFileSync(path.join(folder, name)) }));
    if (!files.every(({ content }, i) => hash(content) === list[i]?.[1])) return undefined;
    fs.utimesSync(path.join(folder, LIST), new Date(), new Date());
    return files;
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
    const used = fs.statSync(path.join(folder, LIST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (used < before) fs.rmSync(folder, { recursive: true, force: true });
  }
}

const ENTRY = 'pagefind-entry.json';

/**
 * Each bundle names the WebAssembly that it wants by a path below itself, `wasm.<name>.pagefind`. A name that climbs
 * up makes all bundles ask for one file, which a browser then has already.
 */
function shareRuntime(entry: Uint8Array): Buffer {
  const value = JSON.parse(Buffer.from(entry).toString('utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const language of Object.values(value.languages)) language.wasm = 'x/../../../wasm.unknown';
  return Buffer.from(JSON.stringify(value));
}
