import { randomUUID } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import type { SiteSettings } from '../../content/settings.ts';
import { filters } from '../../filters/index.ts';
import type { CustomLanguage } from '../../pages/custom/custom-data.ts';
import type { DataValue } from '../../reader/office/office-data.ts';
import { frozenCopy } from '../../system/frozen.ts';
import { disableTemplateCode } from '../disable-template-code.ts';
import { documentOf } from '../tsx-plugin.ts';
import type { EleventyConfig } from '../types.ts';
import { type CompiledTsx, compileTsx } from './compile-tsx.ts';
import { configureLiquid } from './configure-liquid.ts';
import { giveOnlyListed } from './only-listed.ts';
import { TemplateFailed } from './template-fault.ts';
import { type CustomTemplates, FORMATS, nameOf, TSX } from './templates.ts';

/** A run of an office's custom templates. */
export interface CustomRun extends Pick<CustomTemplates, 'folder' | 'templates' | 'texts'> {
  /** Those that are left out. */
  left: ReadonlySet<string>;
  /** Receives the names of all filters. */
  filters: Set<string>;
  /** Receives the files that TSX templates import. */
  imported: Set<string>;
  /** By their languages; the site's first one is first. */
  languages: ReadonlyMap<string, CustomLanguage>;
  /** The office's own lists. */
  data: Readonly<Record<string, DataValue>>;
  settings: Pick<SiteSettings, 'timezone' | 'baseUrl'>;
}

/** Nothing is written there; its name tells where a page goes. */
export const OUTPUT = '_site';

/** Stands where a page is to be put into the shell of the site; nobody can write it. */
export const SHELL_MARK = `<!--${randomUUID()}-->`;

/** What a template says of its page. */
const DATA_OF_PAGES = ['permalink', 'title', 'description', 'lang', 'translationKey', 'noindex'];

/** What a template of any language is given; the type of the argument of a TSX template. */
export interface CustomTemplateData extends CustomLanguage {
  lang: string;
  /** The address of the page, below the path of the site. */
  url: string;
  data: Readonly<Record<string, DataValue>>;
  page: { url: string };
  [name: string]: unknown;
}

/** Eleventy's configuration for an office's custom templates. */
export function configureCustom(config: EleventyConfig, run: CustomRun): void {
  config.addPlugin(disableTemplateCode);
  config.setTemplateFormats(FORMATS.filter((format) => format !== TSX));
  // There is no such folder, and nobody can make it.
  config.setDataDirectory(randomUUID());
  // Reported as a problem.
  config.configureErrorReporting({ allowMissingExtensions: true });
  // It would keep layouts of one run for the next one.
  config.setUseTemplateCache(false);
  // Else a file's own, which no two machines share.
  config.addDateParsing((said) => said || new Date(0));
  for (const name of DATA_OF_PAGES) config.dataFilterSelectors.add(name);
  giveOnlyListed(config, { ...run, shell: `${SHELL_MARK}{{ content | safe }}` });
  configureLiquid(config, run.texts);
  const ours = filters(run.settings.timezone, run.settings.baseUrl);
  for (const [name, filter] of Object.entries(ours)) config.addFilter(name, filter);
  for (const name of Object.keys(ours)) run.filters.add(name);
  config.on('eleventy.engine.njk', ({ environment }) => {
    for (const name of Object.keys(environment.filters)) run.filters.add(name);
  });
  // What is frozen Eleventy neither copies nor merges.
  config.addGlobalData('data', frozenCopy(run.data));
  config.addGlobalData('eleventyComputed', computed(run.languages));
  addTsx(config, run);
}

/** What depends on the language of a page, and on its address. */
function computed(languages: CustomRun['languages']) {
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
    // Eleventy's own say where the folder is on this machine, and what is in a package.json.
    eleventy: () => undefined,
    pkg: () => undefined,
    url: (data: Data) => `${of(data)?.site.base}${encodeURI(String(data.page?.url))}`,
  };
}

/** TSX templates, compiled as they are asked for. */
function addTsx(config: EleventyConfig, run: CustomRun): void {
  // Where there is none, esbuild is not needed.
  if (![...run.texts.keys()].some((file) => file.endsWith(`.${TSX}`) && !run.left.has(file))) return;
  const compiled = new Map<string, Promise<CompiledTsx>>();
  const load = (inputPath: string) => {
    const file = nameOf(inputPath);
    const known = compiled.get(file) ?? compileTsx(run, file);
    compiled.set(file, known);
    return known;
  };
  config.addTemplateFormats(TSX);
  config.addExtension(TSX, {
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
    const place = (error instanceof Error && placeOf(error)) || { file: template, line: 1, column: 1 };
    throw new TemplateFailed({ template, ...place, said }, error);
  }
}
