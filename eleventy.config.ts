import { disableTemplateCode } from './src/eleventy/disable-template-code.ts';
import type { RenderJob } from './src/eleventy/job.ts';
import { tsxPlugin } from './src/eleventy/tsx-plugin.ts';
import type { EleventyConfig } from './src/eleventy/types.ts';

/**
 * Everything that Eleventy is told of Bantin's own pages. Its input is `layouts/`: the page templates, each paginating over
 * the planned pages of its kind. Content reaches it as the data `job`. For an office's custom templates it is told what stands
 * in `src/eleventy/custom/custom-config.ts`.
 */
export default function configure(config: EleventyConfig) {
  const job = config.globalData.job as RenderJob | undefined;
  if (!job) throw new Error('Run “bantin build” or “bantin serve”: it reads and checks the content first.');

  config.addPlugin(disableTemplateCode);
  config.setTemplateFormats([]);
  config.addPlugin(tsxPlugin);

  return {
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}
