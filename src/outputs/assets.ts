import fs from 'node:fs';
import path from 'node:path';
import type { Logo } from '../content/logo.ts';
import type { SiteAssetLinks } from '../pages/parts/chrome.ts';
import type { Routes } from '../pages/routes.ts';
import { blobHash, shortHash } from '../system/hash.ts';
import { writeAtomically } from '../system/write-atomically.ts';
import { type AssetSettings, type Bundled, bundleAssets } from './bundle-assets.ts';
import type { Output } from './output.ts';

/** What is kept of a bundling: what it was made from, by hash, and what it made. */
interface KeptAssets {
  inputs: [file: string, hash: string][];
  names: Bundled['names'];
  early: string;
  files: [file: string, hash: string][];
}

const LIST = 'assets.json';

interface Options {
  settings: AssetSettings;
  routes: Routes;
  /** The folder of layouts. */
  layouts: string;
  /** Where bundled files are kept between builds. */
  cache: string;
  /** A hash of all code and of the versions of all libraries. */
  code: string;
}

/** The addresses of styles and scripts, and their files; bundled again only where a source has changed. */
export async function assetOutputs(options: Options): Promise<{
  assets: SiteAssetLinks;
  outputs: Output[];
  worker: Output;
}> {
  const { settings, routes, layouts, cache, code } = options;
  const folder = path.join(cache, shortHash(JSON.stringify([settings, code])));
  const kept = readKept(folder, layouts) ?? (await bundle(settings, layouts, folder));
  const { logo, icon, parts, ...names } = kept.names;
  const addressOf = (name: string) => routes.file(`assets/${name}`);
  const outputs = kept.files.map(([file, hash]) => ({
    file,
    fingerprint: hash,
    make: () => fs.readFileSync(path.join(folder, path.basename(file))),
  }));
  const worker = outputs.find(({ file }) => file === 'sw.js');
  if (!worker) throw new Error('no service worker was bundled');
  return {
    assets: {
      style: addressOf(names.style),
      early: kept.early,
      script: addressOf(names.script),
      search: addressOf(names.search),
      parts: parts.map(addressOf),
      ...(logo && settings.logo && { logo: { url: addressOf(logo), ...sizeOf(settings.logo) } }),
      icon: addressOf(icon),
    },
    outputs: outputs.filter((output) => output !== worker),
    worker,
  };
}

const sizeOf = ({ width, height }: Logo) => ({ width, height });

const hashOf = (file: string) => blobHash(fs.readFileSync(file));

/** Nothing where it is not there, of other sources, or damaged. */
function readKept(folder: string, layouts: string): KeptAssets | undefined {
  try {
    const kept = JSON.parse(fs.readFileSync(path.join(folder, LIST), 'utf8')) as KeptAssets;
    const isCurrent =
      kept.inputs.every(([file, hash]) => hashOf(path.join(layouts, file)) === hash) &&
      kept.files.every(([file, hash]) => hashOf(path.join(folder, path.basename(file))) === hash);
    return isCurrent ? kept : undefined;
  } catch {
    // It is made again.
    return undefined;
  }
}

async function bundle(settings: AssetSettings, layouts: string, folder: string): Promise<KeptAssets> {
  const { names, early, files, inputs } = await bundleAssets(settings, layouts);
  // What lies there may be in use by another build with the same cache.
  for (const { file, bytes } of files) writeAtomically(path.join(folder, path.basename(file)), bytes);
  const kept: KeptAssets = {
    inputs: inputs.map((file) => [file, hashOf(path.join(layouts, file))]),
    names,
    early,
    files: files.map(({ file, bytes }) => [file, blobHash(bytes)]),
  };
  writeAtomically(path.join(folder, LIST), JSON.stringify(kept));
  return kept;
}
