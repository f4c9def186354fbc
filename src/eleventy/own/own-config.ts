import { randomUUID } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import type { SiteSettings } from '../../content/settings.ts';
import { filters } from '../../filters/index.ts';
import type { OwnLanguage } from '../../pages/own/own-data.ts';
import type { DataValue } from '../../reader/office/office-data.ts';
import { disableTemplateCode } from '../disable-template-code.ts';
import { documentOf } from '../tsx-plugin.ts';
import type { EleventyConfig } from '../types.ts';
import { type CompiledTsx, compileTsx } from './compile-tsx.ts';
import { escapeLiquid } from './escape-liquid.ts';
import { TemplateFailed } from './template-fault.ts';
import { SITE_LAYOUT } from './templates.ts';

/** A run of an office's own templates. */
export interface OwnRun {
  folder: string;
  /** Their paths below the folder. */
  templates: readonly string[];
  /** Those that are left out. */
  left: ReadonlySet<string>;
  /** Receives the names of all filters. */
  filters: Set<string>;
  /** By their languages; the site's first one is first. */
  languages: ReadonlyMap<string, OwnLanguage>;
  /** The office's own lists. */
  data: Readonly<Record<string, DataValue>>;
  settings: Pick<SiteSettings, 'timezone' | 'baseUrl'>;
}

/** Nothing is written there; its name tells where a page goes. */
export const OUTPUT = '_site';

/** Stands where a page is to be put into the shell of the site; nobody can write it. */
export const SHELL_MARK = `<!--${randomUUID()}-->`;

/** What a template says of its page. */
const DATA_OF_PAGES = ['title', 'description', 'lang', 'translationKey', 'noindex'];

/** What a template of any language is given; the type of the argument of a TSX template. */
export interface OwnTemplateData extends OwnLanguage {
  lang: string;
  /** The address of the page, below the path of the site. */
  url: string;
  data: Readonly<Record<string, DataValue>>;
  page: { url: string };
  [name: string]: unknown;
}

/** Eleventy's configuration for an office's own templates. */
export function configureOwn(config: EleventyConfig, run: OwnRun): void {
  config.addPlugin(disableTemplateCode);
  config.setTemplateFormats(['njk', 'liquid']);
  config.setDataDirectory('_unused');
  // Reported as a problem.
  config.configureErrorReporting({ allowMissingExtensions: true });
  for (const file of run.left) config.ignores.add(file);
  for (const name of DATA_OF_PAGES) config.dataFilterSelectors.add(name);
  config.addTemplate(`_includes/${SITE_LAYOUT}.njk`, `${SHELL_MARK}{{ content | safe }}`);
  config.addPlugin(escapeLiquid);
  const ours = filters(run.settings.timezone, run.settings.baseUrl);
  for (const [name, filter] of Object.entries(ours)) config.addFilter(name, filter);
  for (const name of Object.keys(ours)) run.filters.add(name);
  config.on('eleventy.engine.njk', ({ environment }) => {
    for (const name of Object.keys(environment.filters)) run.filters.add(name);
  });
  config.addGlobalData('data', run.data);
  config.addGlobalData('eleventyComputed', computed(run.languages));
  addTsx(config, run);
}

/** What depends on the language of a page, and on its address. */
function computed(languages: OwnRun['languages']) {
  const [first = ''] = languages.keys();
  type Data = { lang?: unknown; page?: { url?: unknown } };
  const langOf = ({ lang, page }: Data): string => {
    if (typeof lang === 'string' && lang !== '') return lang;
    const [, folder = ''] = String(page?.url).split('/');
    return languages.has(folder) ? folder : first;
  };
  const of = (data: Data) => languages.get(langOf(data)) ?? languages.get(first);
  return {
    lang: langOf,
    site: (data: Data) => of(data)?.site,
    bulletins: (data: Data) => of(data)?.bulletins,
    url: (data: Data) => `${of(data)?.site.base}${encodeURI(String(data.page?.url))}`,
  };
}

/** TSX templates, compiled as they are asked for. */
function addTsx(config: EleventyConfig, { folder, templates, left }: OwnRun): void {
  // Where there is none, esbuild is not needed.
  if (!templates.some((file) => file.endsWith('.11ty.tsx') && !left.has(file))) return;
  const compiled = new Map<string, Promise<CompiledTsx>>();
  const load = (inputPath: string) => {
    const file = nameOf(inputPath);
    const known = compiled.get(file) ?? compileTsx(folder, file);
    compiled.set(file, known);
    return known;
  };
  config.addTemplateFormats('11ty.tsx');
  config.addExtension('11ty.tsx', {
    read: false,
    getData: true,
    getInstanceFromInputPath: async (inputPath) => {
      const { module, placeOf } = await load(inputPath);
      const { data } = module;
      if (typeof data !== 'function') return module;
      const template = nameOf(inputPath);
      return { ...module, data: (...given: unknown[]) => guarded(template, placeOf, () => data(...given)) };
    },
    compileOptions: { cache: false },
    async compile(_content, inputPath) {
      const { module, placeOf } = await load(inputPath);
      return (data) =>
        guarded(nameOf(inputPath), placeOf, async () => {
          const made = await module.default(data);
          const hasLayout = typeof data === 'object' && data !== null && 'layout' in data && data.layout;
          return hasLayout ? renderToString(made) : documentOf(made);
        });
    },
  });
}

const nameOf = (inputPath: string) => inputPath.replace(/^\.\//, '');

/** Runs code of a template. @throws TemplateFailed with the place of what it throws */
async function guarded<Result>(
  template: string,
  placeOf: CompiledTsx['placeOf'],
  run: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const place = (error instanceof Error && placeOf(error)) || { line: 1, column: 1 };
    throw new TemplateFailed({ template, file: template, ...place, said }, error);
  }
}
