// The part of Eleventy's programmatic interface that Bantin uses; the package ships no types.
declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './types.ts';

  /** A page of a template; one that goes nowhere has no path. */
  interface Rendered {
    inputPath: string;
    outputPath: string | false;
    content?: string;
    data: Readonly<Record<string, unknown>>;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** `false` for none. */
        configPath: string | false;
        quietMode: boolean;
        config: (config: EleventyConfig) => void;
        pathPrefix?: string;
      },
    );
    /** There once its configuration is asked for. */
    readonly eleventyConfig: { existsCache: { exists(path: string): boolean } };
    disableLogger(): void;
    write(): Promise<unknown>;
    /** Renders, and writes nothing. */
    toJSON(): Promise<Rendered[]>;
  }
}
