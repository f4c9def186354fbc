import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { moduleOf, PROJECT } from '../code.ts';
import type { Site } from '../content/library.ts';
import type { PlannedPage } from '../pages/plan.ts';
import { RenderJob } from './job.ts';
import type { EleventyConfig } from './types.ts';

/** One run of Eleventy holds every page that it renders until its end; runs of this many pages bound the memory. */
const PAGES_A_RUN = 2500;

// V8 would let half a gigabyte of rendered pages pile up before it looks for what is no longer needed.
v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

export interface RenderOptions {
  site: Site;
  pages: readonly PlannedPage[];
  chrome: RenderJob['chrome'];
  /** Folder below which the pages are written. */
  output: string;
  /** Folder of templates: `layouts`, from the project's root. */
  layouts?: string;
  onRender: RenderJob['onRender'];
}

/** Renders pages through Eleventy, in runs of bounded size. The office's own templates belong to the first. */
export async function renderPages({
  site,
  pages,
  chrome,
  output,
  layouts = 'layouts',
  onRender,
}: RenderOptions): Promise<void> {
  const Eleventy = await loadEleventy();
  const { timezone: zone, baseUrl } = site.settings;
  const configPath = moduleOf('eleventy.config.ts');
  const before = process.cwd();
  // Eleventy looks for its configuration and its input from the working folder.
  process.chdir(PROJECT);
  try {
    for (let from = 0; from === 0 || from < pages.length; from += PAGES_A_RUN) {
      const job = new RenderJob({
        pages: pages.slice(from, from + PAGES_A_RUN),
        chrome,
        zone,
        baseUrl,
        onRender,
      });
      const configure = (config: EleventyConfig) => {
        config.addGlobalData('job', job);
        if (from > 0) config.ignores.add(`${layouts}/custom/**`);
      };
      const options = { configPath, quietMode: true, config: configure };
      const run = new Eleventy(layouts, path.relative(PROJECT, output), options);
      // Its own summary would be one of several, and its errors come back as exceptions.
      run.disableLogger();
      await run.write();
      if (pages.length > PAGES_A_RUN) collectGarbage();
    }
  } finally {
    process.chdir(before);
  }
}

async function loadEleventy() {
  // Its hook into every later import serves only its own watching, and costs a thread.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
  return (await import('@11ty/eleventy')).default;
}
