import path from 'node:path';
import type { EleventyConfig } from '../types.ts';
import { CUSTOM_FOLDER, INCLUDES, isTemplate, SITE_LAYOUT, TSX } from './templates.ts';

/** Texts of templates by their names below the folder. */
type Texts = ReadonlyMap<string, string>;

/** What no template asks for in vain. */
interface OnlyListed {
  texts: Texts;
  /** Templates that are left out. */
  left: ReadonlySet<string>;
  /** The layout of the site's shell. */
  shell: string;
}

/**
 * Gives Eleventy the texts that were listed and hashed, and nothing else: pages, layouts and what they include are never
 * looked for on the disk. So nothing hidden, outside the folder, or newer than its hash is read.
 */
export function giveOnlyListed(config: EleventyConfig, { texts, left, shell }: OnlyListed): void {
  config.ignores.add('**/*');
  config.addTemplate(`${INCLUDES}${SITE_LAYOUT}.njk`, shell);
  // The texts of TSX templates are compiled; Eleventy needs their names.
  for (const [file, text] of texts)
    if (isTemplate(file) && !left.has(file)) config.addTemplate(file, file.endsWith(TSX) ? '' : text);
  config.on('eleventy.engine.njk', ({ environment }) => {
    environment.loaders = [nunjucksLoader(texts)];
  });
}

/** Where Liquid finds what a template includes. */
export const liquidSource = (texts: Texts) => ({ root: [INCLUDES, '.'], fs: liquidFiles(texts) });

/** Where Nunjucks finds what a template includes. */
function nunjucksLoader(texts: Texts) {
  return {
    cache: {},
    isRelative: (name: string) => /^\.\.?\//.test(name),
    resolve: (from: string, to: string) => path.posix.join(path.posix.dirname(from), to),
    getSource(name: string) {
      const names = [path.posix.join(INCLUDES, name), path.posix.join(name)];
      const file = names.find((each) => texts.has(each));
      return file === undefined ? null : { src: texts.get(file) ?? '', path: `./${file}`, noCache: false };
    },
  };
}

/** In the form of its own access to the disk. */
function liquidFiles(texts: Texts) {
  const has = (file: string) => texts.has(file);
  const read = (file: string) => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`${file} is not in ${CUSTOM_FOLDER}`);
    return text;
  };
  return {
    sep: '/',
    dirname: (file: string) => path.posix.dirname(file),
    resolve: (folder: string, file: string, ending: string) =>
      path.posix.join(folder, path.posix.extname(file) === '' ? file + ending : file),
    existsSync: has,
    exists: async (file: string) => has(file),
    readFileSync: read,
    readFile: async (file: string) => read(file),
  };
}
