import path from 'node:path';
import { build } from 'esbuild';
import { machineDate } from '../filters/dates.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { Assets } from '../pages/props.ts';
import { BROWSERS } from './assets.ts';
import type { WriteFile } from './write-file.ts';

/** So many of the newest bulletins can be read without a network. */
const NEWEST = 20;

interface Options {
  plan: SitePlan;
  assets: Assets;
  /** The folder of layouts. */
  layouts: string;
  isOn: boolean;
  write: WriteFile;
}

/**
 * Writes the service worker, and for each language the list of what it keeps. Switched off, the worker is one that
 * forgets what an earlier one kept, and itself.
 */
export async function writeOffline({ plan, assets, layouts, isOn, write }: Options): Promise<void> {
  const { routes, languages } = plan;
  const pages = Object.fromEntries(languages.map(({ lang }) => [lang, routes.offline(lang)]));
  const { outputFiles } = await build({
    entryPoints: [path.join(layouts, `assets/scripts/${isOn ? 'worker' : 'worker-off'}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    target: BROWSERS,
    format: 'iife',
    define: { BASE: JSON.stringify(routes.gateway), OFFLINE_PAGES: JSON.stringify(pages) },
  });
  write(routes.file('sw.js'), outputFiles[0]?.contents ?? '');
  if (!isOn) return;
  for (const { site, lang, entries } of languages) {
    const list = {
      pages: entries
        .filter(({ state, bulletin }) => state === 'public' && !bulletin.link)
        .slice(0, NEWEST)
        .map(({ bulletin, version, modified }) => [
          routes.bulletin(bulletin, version),
          machineDate(modified[lang] ?? bulletin.date, site.settings.timezone),
        ]),
      assets: [assets.style, assets.early, assets.script, ...assets.parts],
      withdrawn: site.shown.flatMap(({ bulletin, state }) => {
        const version = bulletin.versions[lang];
        return state === 'withdrawn' && version ? [routes.bulletin(bulletin, version)] : [];
      }),
    };
    write(routes.file(`${lang}/offline.json`), `${JSON.stringify(list)}\n`);
  }
}
