import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { lightenFor, PAGE_BACKGROUND } from '../content/color.ts';
import type { SiteSettings } from '../content/settings.ts';
import type { Assets } from '../pages/props.ts';
import type { Routes } from '../pages/routes.ts';

/** Browsers that get the pages' full look; older ones get plain HTML that reads well. */
const BROWSERS = ['chrome100', 'firefox100', 'safari15'];

/**
 * Bundles styles and scripts into `<output>/assets/` under names made from their bytes, so that a host may let
 * browsers keep them for ever.
 * @param layouts the folder of layouts
 * @returns their addresses
 */
export async function writeAssets(
  settings: SiteSettings,
  routes: Routes,
  layouts: string,
  output: string,
): Promise<Assets & { logo?: string }> {
  const folder = path.join(layouts, 'assets');
  const dark = lightenFor(settings.accent, PAGE_BACKGROUND.dark, 4.5);
  const accent = `:root{--accent-light:${settings.accent};--accent-dark:${dark}}`;
  const common = {
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    target: BROWSERS,
    outdir: output,
  } as const;
  const [styles, early, scripts] = await Promise.all([
    build({
      ...common,
      stdin: { contents: `@import "./styles/index.css";${accent}`, loader: 'css', resolveDir: folder },
    }),
    build({ ...common, entryPoints: [path.join(folder, 'scripts/early.ts')], format: 'iife' }),
    build({ ...common, entryPoints: [path.join(folder, 'scripts/site.ts')], format: 'esm' }),
  ]);
  const write = (name: string, bytes: Uint8Array | string) => {
    const [stem, extension] = name.split('.');
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const file = `assets/${stem}-${hash}.${extension}`;
    fs.mkdirSync(path.join(output, 'assets'), { recursive: true });
    fs.writeFileSync(path.join(output, file), bytes);
    return routes.file(file);
  };
  const bytesOf = (result: { outputFiles: { contents: Uint8Array }[] }) =>
    result.outputFiles[0]?.contents ?? '';
  return {
    style: write('site.css', bytesOf(styles)),
    early: write('early.js', bytesOf(early)),
    script: write('site.js', bytesOf(scripts)),
    ...(settings.logo && { logo: write('logo.svg', settings.logo) }),
  };
}
