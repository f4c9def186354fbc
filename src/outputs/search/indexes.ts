import { createHash } from 'node:crypto';
import path from 'node:path';
import type { LanguagePlan, SitePlan } from '../../pages/page.ts';
import { madeBy } from '../../system/maker-hash.ts';
import type { Output } from '../output.ts';
import { forgetOld, type KeptFile, keep, kept } from './cached-index.ts';
import { type SearchBundle, searchBundles, searchDocument } from './documents.ts';
import { IndexFiles } from './index-files.ts';
import { searchRuntime } from './runtime.ts';

/** The code and the library that make an index, and the texts that go into it. */
const indexedBy = () =>
  madeBy(['src/search', 'src/outputs/search', 'src/filters', 'src/pages/inputs'], ['pagefind']);

/** What the search page reads first (`/search/vi/index.json`): the bundles, newest first. */
export interface SearchManifest {
  bundles: { key: string; count: number; tag: string }[];
}

/** A bundle of a plan, and where its index is kept between builds. */
export interface PlannedIndex {
  language: LanguagePlan;
  bundle: SearchBundle;
  /** The fingerprint of all that it is made from. */
  tag: string;
  /** By its place among all of them. */
  part: number;
}

interface Options {
  plan: SitePlan;
  /** Where finished indexes are kept between builds. */
  cache: string;
  /** Whether an index, by its place, is to be made; the others are another part's. */
  isWanted(index: number): boolean;
  /** Has indexes made which are not kept yet. */
  makeAll(indexes: readonly PlannedIndex[]): Promise<void>;
}

/**
 * The search: an index for each language and year, in the running year for each month, made anew only where one
 * of its bulletins has changed; and what all of them share.
 */
export async function searchOutputs({ plan, cache, isWanted, makeAll }: Options): Promise<Output[]> {
  const { routes } = plan;
  const manifests = new Map(plan.languages.map(({ lang }) => [lang, { bundles: [] } as SearchManifest]));
  const outputs: Output[] = [];
  const indexes = plannedIndexes(plan);
  for (const { language, bundle, tag } of indexes) {
    const count = bundle.bulletins.length;
    manifests.get(language.lang)?.bundles.push({ key: bundle.key, count, tag });
  }
  const addFiles = (files: readonly KeptFile[], folder: string, part: number) => {
    for (const { name, hash, read } of files) {
      const file = routes.outputFile(routes.file(`search/${folder}${name}`));
      outputs.push({ file, fingerprint: hash, part, make: read });
    }
  };
  const wanted = indexes.filter(({ part }) => isWanted(part));
  const known = new Map(wanted.map(({ tag }) => [tag, kept(path.join(cache, tag))]));
  const missing = wanted.filter(({ tag }) => !known.get(tag));
  if (missing.length > 0) await makeAll(missing);
  for (const { language, bundle, tag, part } of wanted) {
    const files = known.get(tag) ?? kept(path.join(cache, tag));
    if (!files) throw new Error(`index ${tag} of the search was not made`);
    addFiles(files, `${language.lang}/${bundle.key}/`, part);
  }
  if (indexes.length > 0 && isWanted(0)) addFiles(await keptRuntime(cache), '', 0);
  forgetOld(cache);
  for (const [lang, manifest] of manifests) {
    const file = routes.outputFile(routes.file(`search/${lang}/index.json`));
    outputs.push({ file, part: 0, make: () => `${JSON.stringify(manifest)}\n` });
  }
  return outputs;
}

/** The indexes of a site. */
export function plannedIndexes({ languages }: SitePlan): PlannedIndex[] {
  return languages
    .flatMap((language) => searchBundles(language).map((bundle) => ({ language, bundle })))
    .map(({ language, bundle }, part) => ({ language, bundle, part, tag: tagOf(language, bundle) }));
}

/** Makes an index and keeps it. */
export function makeIndex({ language, bundle, tag }: PlannedIndex, cache: string): void {
  const index = new IndexFiles();
  for (const bulletin of bundle.bulletins) index.add(searchDocument(bulletin.read(), language.context));
  keep(path.join(cache, tag), index.finish());
}

/** The fingerprint of a bundle, by which its index is named: of its bulletins, and of all that documents are made from besides. */
export function tagOf({ lang, context }: LanguagePlan, { bulletins }: SearchBundle): string {
  const { routes, zone, sections } = context;
  const names = sections.map(({ id, name }) => `${id} ${name[lang]}`);
  const shared = JSON.stringify([indexedBy(), lang, routes.home(lang), zone, names]);
  const fingerprints = bulletins.map((bulletin) => bulletin.fingerprint());
  return shortTag(`${shared}${fingerprints.join('\n')}`);
}

async function keptRuntime(cache: string): Promise<KeptFile[]> {
  const place = path.join(cache, shortTag(`runtime ${madeBy(['src/outputs/search'], ['pagefind'])}`));
  const known = kept(place);
  if (known) return known;
  keep(place, await searchRuntime());
  return kept(place) ?? [];
}

const shortTag = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
