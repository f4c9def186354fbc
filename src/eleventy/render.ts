import path from 'node:path';
import type { PageKey, PlannedPage } from '../pages/page.ts';
import { moduleOf, PROJECT } from '../system/code.ts';
import { CUSTOM_FOLDER } from './custom/templates.ts';
import { type Rendering, RenderJob } from './job.ts';
import type { EleventyConfig } from './types.ts';

/** One run of Eleventy holds what it knows of every page until its end; runs of this many pages bound the memory. */
const PAGES_A_RUN = 2500;

interface RenderOptions extends Rendering {
  pages: readonly PageKey[];
  /** Finds a page in the plan. */
  pageAt(key: PageKey): PlannedPage;
}

/** Renders pages through Eleventy, in runs of bounded size. */
export async function renderPages({ pages, pageAt, chrome, onPage }: RenderOptions): Promise<void> {
  for (let from = 0; from < pages.length; from += PAGES_A_RUN) {
    const some = pages.slice(from, from + PAGES_A_RUN).map(pageAt);
    await run(new RenderJob(some, { chrome, onPage }));
  }
}

/** Planned pages have no file of Eleventy's: what is rendered is handed over. */
const UNUSED = path.join(PROJECT, 'dist');

/** The office's custom templates are rendered by themselves (`custom/`). */
const NOT_OURS = `${CUSTOM_FOLDER}/**`;

async function run(job: RenderJob): Promise<void> {
  const Eleventy = await loadEleventy();
  const before = process.cwd();
  // Eleventy looks for its configuration and its input from the working folder.
  process.chdir(PROJECT);
  try {
    const config = (eleventy: EleventyConfig) => {
      eleventy.addGlobalData('job', job);
      eleventy.ignores.add(NOT_OURS);
    };
    const options = { configPath: moduleOf('eleventy.config.ts'), quietMode: true, config };
    const eleventy = new Eleventy('layouts', path.relative(PROJECT, UNUSED), options);
    // Its own summary would be one of several, and its errors come back as exceptions.
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw causeOf(error);
  } finally {
    process.chdir(before);
  }
}

const OF_CONTENT = new Set(['ContentChanged', 'CorruptCacheError']);

/**
 * Eleventy puts an error of a page into errors of its own. Those of a template say where it is; a failure of the machine
 * (a full disk), a text that changed meanwhile, or a corrupt record, is thrown as itself.
 */
export function causeOf(error: unknown): unknown {
  let cause = error as { originalError?: unknown } & Partial<NodeJS.ErrnoException>;
  while (cause.originalError) cause = cause.originalError as typeof cause;
  return (cause.code && cause.syscall) || OF_CONTENT.has(cause.name ?? '') ? cause : error;
}

export async function loadEleventy() {
  // Its hook into every later import serves only its own watching, and costs a thread.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
  return (await import('@11ty/eleventy')).default;
}
