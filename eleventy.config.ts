import { disableTemplateCode } from './src/eleventy/disable-template-code.ts';
import type { RenderJob } from './src/eleventy/job.ts';
import { tsxPlugin } from './src/eleventy/tsx-plugin.ts';
import type { EleventyConfig } from './src/eleventy/types.ts';
import { filters } from './src/filters/index.ts';

/**
 * Everything that Eleventy is told. Its input is `layouts/`: the page templates, each paginating over the planned
 * pages of its kind, and the office's own templates in `layouts/custom/`. Content reaches it as the data `job`.
 */
export default function configure(config: EleventyConfig) {
  const job = config.globalData.job as RenderJob | undefined;
  if (!job) throw new Error('Run “bantin build” or “bantin serve”: it reads and checks the content first.');

  config.addPlugin(disableTemplateCode);
  config.setTemplateFormats(['njk', 'liquid']);
  config.addPlugin(tsxPlugin);
  for (const [name, filter] of Object.entries(filters(job.zone, job.baseUrl))) config.addFilter(name, filter);

  return {
    dir: { includes: 'custom/_includes' },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}
