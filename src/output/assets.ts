import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { lightenFor, PAGE_BACKGROUND } from '../content/color.ts';
import type { SiteSettings } from '../content/settings.ts';
import type { Assets } from '../pages/props.ts';
import type { Routes } from '../pages/routes.ts';

/** Browsers that get the pages' full look; older ones get plain HTML that reads well. */
export const BROWSERS = ['chrome100', 'firefox100', 'safari15'];

/** The scripts that pages load by themselves, in `layouts/assets/scripts/`; what these import on demand lies beside them. */
const MODULES = ['site', 'search'] as const;

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
  const tones = pictureTones();
  const accent = `:root{--accent-light:${settings.accent};--accent-dark:${dark}}${tones}`;
  const common = {
    absWorkingDir: layouts,
    bundle: true,
    minify: true,
    logLevel: 'silent',
    target: BROWSERS,
    outdir: path.join(output, 'assets'),
    metafile: true,
  } as const satisfies BuildOptions;
  const [styles, early, modules] = await Promise.all([
    build({
      ...common,
      stdin: {
        contents: `@import "./styles/index.css";${accent}`,
        loader: 'css',
        resolveDir: folder,
        sourcefile: 'site.css',
      },
      entryNames: 'site-[hash]',
    }),
    build({ ...common, entryPoints: ['assets/scripts/early.ts'], entryNames: '[name]-[hash]' }),
    build({
      ...common,
      entryPoints: MODULES.map((name) => `assets/scripts/${name}.ts`),
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      format: 'esm',
      splitting: true,
    }),
  ]);
  const addressOf = ({ metafile }: { metafile: Metafile }, entry: string) => {
    const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
    if (!found) throw new Error(`esbuild made nothing of ${entry}`);
    return routes.file(`assets/${path.basename(found[0])}`);
  };
  return {
    style: addressOf(styles, 'assets/site.css'),
    early: addressOf(early, 'assets/scripts/early.ts'),
    script: addressOf(modules, 'assets/scripts/site.ts'),
    search: addressOf(modules, 'assets/scripts/search.ts'),
    parts: partsOf(modules.metafile, routes),
    ...(settings.logo && { logo: writeLogo(settings.logo, routes, output) }),
  };
}

/** A class for each average colour that a picture may have (four steps of red, green, blue). */
function pictureTones(): string {
  const steps = [0, 1, 2, 3];
  const tones = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => [r, g, b])));
  return tones
    .map((tone) => `.tone-${tone.join('')}{background:#${tone.map((step) => '05af'[step]).join('')}}`)
    .join('');
}

/** The scripts that are no entry of their own. */
function partsOf({ outputs }: Metafile, routes: Routes): string[] {
  return Object.entries(outputs)
    .filter(([, { entryPoint }]) => !MODULES.some((name) => entryPoint === `assets/scripts/${name}.ts`))
    .map(([file]) => routes.file(`assets/${path.basename(file)}`))
    .sort();
}

type Metafile = Awaited<ReturnType<typeof build<{ metafile: true }>>>['metafile'];

function writeLogo(svg: string, routes: Routes, output: string): string {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  const file = `assets/logo-${hash}.svg`;
  fs.mkdirSync(path.join(output, 'assets'), { recursive: true });
  fs.writeFileSync(path.join(output, file), svg);
  return routes.file(file);
}
