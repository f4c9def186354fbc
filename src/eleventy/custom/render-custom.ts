import { basePath } from '../../content/fields/base-url.ts';
import { wayTo } from '../../system/inside-folder.ts';
import { isMachineFault } from '../../system/machine-fault.ts';
import { causeOf, loadEleventy } from '../render.ts';
import type { CustomRun } from './custom-config.ts';
import { configureCustom, OUTPUT, SHELL_MARK } from './custom-config.ts';
import { faultOf, type TemplateFault } from './template-fault.ts';
import { type CustomTemplates, nameOf } from './templates.ts';

/** A page, or another file, that a template has made, and what the template says of it. Texts that it lacks are empty. */
export interface CustomRendered {
  template: string;
  /** Where it goes, as the template has it, with `/`; `..` at its beginning leads out of the output. */
  to: string;
  /** It says itself where. */
  hasPermalink: boolean;
  /** To be put into the shell of the site. */
  hasShell: boolean;
  text: string;
  title: string;
  description: string;
  lang: string;
  translationKey: string;
  noindex: boolean;
}

/** What an office's custom templates have made, and what is wrong in them. */
export interface CustomResult {
  rendered: readonly CustomRendered[];
  faults: readonly (TemplateFault & { /** The filters that there are. */ filters: readonly string[] })[];
  /** The files that TSX templates import. */
  imported: readonly string[];
}

/** Whoever has broken more templates at once is helped by the first ones. */
const MOST_FAULTS = 20;

/**
 * Runs an office's custom templates. One that fails is reported and left out, so that all that is wrong is reported at once; nothing is
 * written.
 */
export async function renderCustom(
  { folder, templates, texts }: CustomTemplates,
  given: Pick<CustomRun, 'languages' | 'data' | 'settings'>,
): Promise<CustomResult> {
  const faults: CustomResult['faults'][number][] = [];
  const left = new Set<string>();
  const imported = new Set<string>();
  const run: CustomRun = { ...given, folder, templates, texts, left, imported, filters: new Set() };
  const faultIn = (error: unknown, only?: string) =>
    error instanceof Error && !isMachines(error) ? faultOf(error, folder, texts, only) : undefined;
  for (;;) {
    try {
      return { rendered: await renderOnce(run), faults, imported: [...imported] };
    } catch (error) {
      const found = faultIn(error);
      const fault =
        found?.template === undefined && !isMachines(error)
          ? ((await faultAlone(run, faultIn)) ?? found)
          : found;
      if (!fault) throw causeOf(error);
      faults.push({ ...fault, filters: [...run.filters] });
      const { template } = fault;
      if (template === undefined || left.has(template) || faults.length >= MOST_FAULTS)
        return { rendered: [], faults, imported: [...imported] };
      left.add(template);
    }
  }
}

/** Of some mistakes Eleventy does not say in which template they are: that which fails by itself. */
async function faultAlone(
  run: CustomRun,
  faultIn: (error: unknown, template: string) => TemplateFault | undefined,
): Promise<TemplateFault | undefined> {
  for (const template of run.templates) {
    if (run.left.has(template)) continue;
    const left = new Set([...run.left, ...run.templates.filter((each) => each !== template)]);
    try {
      await renderOnce({ ...run, left });
    } catch (error) {
      return faultIn(error, template);
    }
  }
  return undefined;
}

/** A failure of the machine is thrown as itself. */
const isMachines = (error: unknown): boolean => isMachineFault(causeOf(error));

async function renderOnce(run: CustomRun): Promise<CustomRendered[]> {
  const Eleventy = await loadEleventy();
  const before = process.cwd();
  // Paths are those below the folder.
  process.chdir(run.folder);
  try {
    const eleventy = new Eleventy('.', OUTPUT, {
      configPath: false,
      quietMode: true,
      config: (config) => {
        // It has all that there is: a layout elsewhere is none.
        eleventy.eleventyConfig.existsCache.exists = () => false;
        configureCustom(config, run);
      },
      pathPrefix: `${basePath(run.settings.baseUrl)}/`,
    });
    eleventy.disableLogger();
    const all = await eleventy.toJSON();
    return all.flatMap(({ inputPath, outputPath, content = '', data }) => {
      if (outputPath === false) return [];
      const { permalink, title, description, lang, translationKey, noindex } = data;
      return {
        template: nameOf(inputPath),
        to: wayTo(OUTPUT, outputPath),
        hasPermalink: permalink !== undefined,
        hasShell: content.includes(SHELL_MARK),
        text: content.replaceAll(SHELL_MARK, ''),
        title: textOf(title),
        description: textOf(description),
        lang: textOf(lang),
        translationKey: textOf(translationKey),
        noindex: noindex === true,
      };
    });
  } finally {
    process.chdir(before);
  }
}

/** YAML makes a number of `title: 2026`. */
const textOf = (value: unknown) => (['string', 'number'].includes(typeof value) ? String(value).trim() : '');
