import fs from 'node:fs';
import path from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { lightenFor, PAGE_BACKGROUND } from '../content/fields/color.ts';
import type { Logo } from '../content/logo.ts';
import type { ViewCounter } from '../content/settings.ts';
import { PROJECT } from '../system/code.ts';
import { wayTo } from '../system/inside-folder.ts';
import { logoFiles } from './logo-files.ts';

/** Browsers that get the pages' full look; older ones get plain HTML that reads well. */
const BROWSERS = ['chrome100', 'firefox100', 'safari15'];

/** The scripts that pages load by themselves, in `layouts/assets/scripts/`; what these import on demand lies beside them. */
const MODULES = ['site', 'search'] as const;

/** The folder of layouts: sources are named from there. */
export const LAYOUTS = path.join(PROJECT, 'layouts');

/** What of the settings is in styles and scripts. */
export interface AssetSettings {
  accent: string;
  logo?: Logo;
  /** Whether pages are kept for reading without a network. */
  offline: boolean;
  /** What counts readers: its name, where it is asked, and the site's number there. */
  counter: { provider: ViewCounter['provider']; url: string; site: number };
  /** The site's own path, and its pages for readers without a network by language. */
  base: string;
  offlinePages: Readonly<Record<string, string>>;
}

/** Bundled styles and scripts: their names, their bytes, and the sources that they are made from. */
export interface Bundled {
  names: { style: string; script: string; search: string; parts: string[]; logo?: string; icon: string };
  /** The script that pages hold themselves: a request more would put off the first paint. */
  early: string;
  /** Below the output folder. */
  files: { file: string; bytes: Uint8Array }[];
  /** Paths of sources (`LAYOUTS`). */
  inputs: string[];
}

/**
 * Bundles styles, scripts and the service worker; all but the worker under names made from their bytes, so that a
 * host may let browsers keep them for ever.
 */
export async function bundleAssets(settings: AssetSettings): Promise<Bundled> {
  // Loaded with the first change of a style or a script: most builds have none.
  const { build } = await import('esbuild');
  const folder = path.join(LAYOUTS, 'assets');
  const dark = lightenFor(settings.accent, PAGE_BACKGROUND.dark, 4.5);
  const accent = `:root{--accent-light:${settings.accent};--accent-dark:${dark}}`;
  const common = {
    absWorkingDir: LAYOUTS,
    bundle: true,
    minify: true,
    logLevel: 'silent',
    plugins: [LIBRARIES_BY_NAME],
    // Of a package esbuild reads no tsconfig.json.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
    target: BROWSERS,
    outdir: 'assets',
    metafile: true,
    write: false,
  } as const satisfies BuildOptions;
  const [styles, early, modules, worker] = await Promise.all([
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
    build({ ...common, entryPoints: ['assets/scripts/before-paint/early.ts'], entryNames: '[name]-[hash]' }),
    build({
      ...common,
      entryPoints: MODULES.map((name) => `assets/scripts/${name}.ts`),
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      format: 'esm',
      splitting: true,
      define: {
        COUNTER: JSON.stringify(settings.counter.provider),
        COUNTER_URL: JSON.stringify(settings.counter.url),
        COUNTER_SITE: JSON.stringify(settings.counter.site),
      },
    }),
    build({
      ...common,
      entryPoints: { sw: `assets/scripts/${settings.offline ? 'service-worker' : 'service-worker-off'}.ts` },
      outdir: '.',
      format: 'iife',
      define: {
        BASE: JSON.stringify(settings.base),
        OFFLINE_PAGES: JSON.stringify(settings.offlinePages),
      },
    }),
  ]);
  const [earlyFile] = early.outputFiles;
  if (!earlyFile) throw new Error('esbuild made nothing of the early script');
  const written = [styles, modules, worker];
  const { logo, icon } = await logoFiles(settings);
  const made = written.flatMap(({ outputFiles }) =>
    outputFiles.map(({ path: file, contents }) => ({
      file: wayTo(LAYOUTS, file),
      bytes: contents,
    })),
  );
  const inputs = new Set([...written, early].flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  return {
    names: {
      style: nameOf(styles.metafile, 'assets/site.css'),
      script: nameOf(modules.metafile, 'assets/scripts/site.ts'),
      search: nameOf(modules.metafile, 'assets/scripts/search.ts'),
      parts: partsOf(modules.metafile),
      ...(logo && { logo: path.posix.basename(logo.file) }),
      icon: path.posix.basename(icon.file),
    },
    early: earlyFile.text.trim(),
    files: [...made, ...new Set([icon, ...(logo ? [logo] : [])])],
    // What is no file is made here.
    inputs: [...inputs].filter((file) => fs.existsSync(path.join(LAYOUTS, file))).sort(),
  };
}

/** esbuild has the places of sources in its hashes, and npm puts libraries beside Bantin's own code or above it. */
const LIBRARIES_BY_NAME: Plugin = {
  name: 'libraries-by-name',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^[a-z@]/ }, async ({ path: name, kind, importer, resolveDir, pluginData }) => {
      if (!/^(?:import-statement|dynamic-import)$/.test(kind) || pluginData === FOUND) return undefined;
      const found = await resolve(name, { kind, importer, resolveDir, pluginData: FOUND });
      return { path: name, namespace: 'library', pluginData: found.path, errors: found.errors };
    });
    onLoad({ filter: /^/, namespace: 'library' }, ({ pluginData: file }) => ({
      contents: fs.readFileSync(file),
      resolveDir: path.dirname(file),
    }));
  },
};

const FOUND = 'found';

function nameOf({ outputs }: Metafile, entry: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (!found) throw new Error(`esbuild made nothing of ${entry}`);
  return path.posix.basename(found[0]);
}

/** The scripts that are no entry of their own. */
function partsOf({ outputs }: Metafile): string[] {
  return Object.entries(outputs)
    .filter(([, { entryPoint }]) => !MODULES.some((name) => entryPoint === `assets/scripts/${name}.ts`))
    .map(([file]) => path.posix.basename(file))
    .sort();
}
