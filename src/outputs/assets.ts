import fs from 'node:fs';
import path from 'node:path';
import type { Logo } from '../content/logo.ts';
import type { SiteAssetLinks } from '../pages/parts/chrome.ts';
import type { Routes } from '../pages/routes.ts';
import { readPacked, writePacked } from '../system/checked-file.ts';
import { CODE_HASH } from '../system/code.ts';
import { blobHash, shortHash } from '../system/hash.ts';
import { type AssetSettings, type Bundled, bundleAssets, LAYOUTS } from './bundle-assets.ts';
import type { Output } from './output.ts';

/** What is kept of a bundling: what it made, and a hash of the sources that it was made from. */
interface KeptAssets extends Bundled {
  from: string;
}

/**
 * The addresses of styles and scripts, and their files; bundled again only where a source has changed.
 * @param cache where bundled files are kept between builds
 */
export async function assetOutputs(
  settings: AssetSettings,
  routes: Routes,
  cache: string,
): Promise<{ assets: SiteAssetLinks; outputs: Output[]; worker: Output }> {
  const record = path.join(cache, shortHash(JSON.stringify([settings, CODE_HASH])));
  const { names, early, files } = readKept(record) ?? (await bundle(settings, record));
  const { logo, icon, parts, ...others } = names;
  const addressOf = (name: string) => routes.file(`assets/${name}`);
  const outputs = files.map(({ file, bytes }) => ({ file, fingerprint: blobHash(bytes), make: () => bytes }));
  const worker = outputs.find(({ file }) => file === 'sw.js');
  if (!worker) throw new Error('no service worker was bundled');
  return {
    assets: {
      style: addressOf(others.style),
      early,
      script: addressOf(others.script),
      search: addressOf(others.search),
      parts: parts.map(addressOf),
      ...(logo && settings.logo && { logo: { url: addressOf(logo), ...sizeOf(settings.logo) } }),
      icon: addressOf(icon),
    },
    outputs: outputs.filter((output) => output !== worker),
    worker,
  };
}

const sizeOf = ({ width, height }: Logo) => ({ width, height });

/** Nothing where it is not there, damaged, or of other sources. */
function readKept(record: string): KeptAssets | undefined {
  const kept = readPacked(record) as KeptAssets | undefined;
  return kept && kept.from === hashOf(kept.inputs) ? kept : undefined;
}

async function bundle(settings: AssetSettings, record: string): Promise<KeptAssets> {
  const bundled = await bundleAssets(settings);
  const kept = { ...bundled, from: hashOf(bundled.inputs) };
  writePacked(record, kept);
  return kept;
}

const hashOf = (inputs: readonly string[]) =>
  shortHash(JSON.stringify(inputs.map((file) => sourceHash(path.join(LAYOUTS, file)))));

const sourceHash = (file: string) => fs.existsSync(file) && blobHash(fs.readFileSync(file));
