// The part of Eleventy's programmatic interface that Bantin uses; the package ships no types.
declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './types.ts';

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config: (config: EleventyConfig) => void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
