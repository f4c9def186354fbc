import type { EleventyConfig } from './types.ts';

/** Code in front matter would run at build time; no template of ours or an office's needs it. */
const refused = {
  parse(): never {
    throw new Error('Code in front matter is not run. Write plain YAML between two lines of “---”.');
  },
  stringify: () => '',
};

/** Closes the ways by which a file beside a template could bring code or data into the build. */
export function disableTemplateCode(config: EleventyConfig): void {
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  const engines = Object.fromEntries(['js', 'javascript', 'jsLegacy', 'node'].map((name) => [name, refused]));
  config.setFrontMatterParsingOptions({ engines });
}
