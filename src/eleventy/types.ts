/** The members of Eleventy 3 that Bantin uses; the package ships no types. */
export interface EleventyConfig {
  globalData: Record<string, unknown>;
  ignores: { add(glob: string): void };
  addGlobalData(name: string, value: unknown): void;
  /** The data that results of `toJSON` name. */
  dataFilterSelectors: Set<string>;
  addPlugin(plugin: (config: EleventyConfig) => void): void;
  addFilter(name: string, filter: (...args: never[]) => unknown): void;
  /** A template, or a layout, without a file. */
  addTemplate(file: string, text: string): void;
  addTemplateFormats(formats: string): void;
  addExtension(extension: string, options: ExtensionOptions): void;
  setTemplateFormats(formats: readonly string[]): void;
  configureErrorReporting(options: { allowMissingExtensions: boolean }): void;
  setDataDirectory(folder: string): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setFrontMatterParsingOptions(options: { engines: Record<string, FrontMatterEngine> }): void;
  setUseGitIgnore(use: boolean): void;
  setUseTemplateCache(use: boolean): void;
  /** @param date gives the date of a template, from what it says itself */
  addDateParsing(date: (said: unknown) => unknown): void;
  setLiquidOptions(options: LiquidOptions): void;
  amendLibrary(language: 'liquid', amend: (liquid: LiquidEngine) => void): void;
  on(event: 'eleventy.engine.njk', listener: (engine: NunjucksEngine) => void): void;
}

/** Only as far as Bantin sets them. */
interface LiquidOptions {
  ownPropertyOnly: boolean;
  outputEscape(this: LiquidOutput, value: unknown): unknown;
  /** Where it looks for files. */
  root: readonly string[];
  fs: object;
}

interface ExtensionOptions {
  read: boolean;
  getData: boolean;
  getInstanceFromInputPath(path: string): Promise<object>;
  compileOptions: { cache: boolean };
  compile(content: unknown, path: string): Promise<(data: unknown) => unknown>;
}

/** Where Liquid prints a value. */
export interface LiquidOutput {
  context: { getSync(path: readonly string[]): unknown };
}

interface LiquidEngine {
  registerFilter(name: string, filter: { raw: boolean; handler: (value: unknown) => string }): void;
}

interface NunjucksEngine {
  environment: { filters: object; loaders: readonly NunjucksLoader[] };
}

interface NunjucksLoader {
  cache: object;
  isRelative(name: string): boolean;
  resolve(from: string, to: string): string;
  getSource(name: string): { src: string; path: string; noCache: boolean } | null;
}

interface FrontMatterEngine {
  parse(text: string): unknown;
  stringify(data: unknown): string;
}
