// Plain JavaScript, since it runs before anything of Bantin is compiled.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('../system/code.ts').Compiled} Compiled */

/** What is run or loaded by itself, besides the layouts. */
const ENTRIES = [
  'src/cli/run.ts',
  'src/cli/preview/worker.ts',
  'src/pipeline/workers/worker.ts',
  'eleventy.config.ts',
];

/**
 * Libraries that are compiled into our own code, because each start of Node finds, reads and links every file by itself:
 * a quarter of a second. Only such as are JavaScript alone.
 */
const COMPILED_IN = [
  '@11ty/eleventy',
  '@sindresorhus/slugify',
  'fastest-levenshtein',
  'fflate',
  'gray-matter',
  'js-yaml',
  'luxon',
  'markdown-it',
  'markdown-it-container',
  'markdown-it-footnote',
  'mime',
  'p-map',
  'preact',
  'preact-render-to-string',
  'satori',
  'sitemap',
  'uqr',
  'zod',
];

/** Eleventy reads its own `package.json`, which it finds by the place of its code: that stays what it was. */
const ELEVENTY_IN_PLACE = changed(
  'eleventy-in-place',
  /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/,
  (text, file) => text.replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(file).href)),
);

/**
 * As it is published, markdown-it sets each field of each token by a helper that asks whether the object has the field:
 * 3 % of a cold build. No object has it yet, so an assignment says the same.
 */
const MARKDOWN_ASSIGNED = changed(
  'markdown-assigned',
  /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/,
  (text) => text.replaceAll(/_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",/g, '(this.$1 ='),
);

/**
 * js-yaml's parser keeps its state in an object that is made by spreading two others. V8 makes such an object in 20 µs,
 * and in 4 where the same is assigned to it.
 */
const YAML_ASSIGNED = changed('yaml-assigned', /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/, (text) =>
  text.replace(
    /const state = \{\s*\.\.\.DEFAULT_PARSER_OPTIONS,\s*\.\.\.options,([\s\S]*?)\n\t\};/,
    'const state = Object.assign({}, DEFAULT_PARSER_OPTIONS, options, {$1\n\t});',
  ),
);

/**
 * Eleventy's YAML asks for a parser of JavaScript wherever it finds one, 280 kB at each start, for functions in front
 * matter; the kind of YAML that reads front matter has none.
 */
const WITHOUT_ESPRIMA = changed(
  'without-esprima',
  /[\\/]js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/,
  (text) => text.replace("_require('esprima')", 'undefined'),
);

/** Where the modules are that stand for required libraries. */
const REQUIRED_IN = 'required';

/**
 * Libraries in CommonJS that are not compiled in, and sharp, of which most parts are: they are required. Where Node
 * imports CommonJS, it reads all its text first to find the names that it exports, as slowly as it is compiled.
 * @type {import('esbuild').Plugin}
 */
const REQUIRED = {
  name: 'required',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:esbuild|sharp)$/ }, ({ path: name, namespace }) =>
      namespace === REQUIRED_IN ? { path: name, external: true } : { path: name, namespace: REQUIRED_IN },
    );
    onLoad({ filter: /^/, namespace: REQUIRED_IN }, ({ path: name }) => ({
      contents: `module.exports = require(${JSON.stringify(name)});`,
    }));
  },
};

/**
 * Libraries of which something is put otherwise where they are compiled in.
 * @param {string} name
 * @param {RegExp} filter the files
 * @param {(text: string, file: string) => string} change
 * @returns {import('esbuild').Plugin}
 */
function changed(name, filter, change) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path: file }) => ({
        contents: change(await fs.promises.readFile(file, 'utf8'), file),
      }));
    },
  };
}

/**
 * Compiles our TypeScript and the libraries in it, and says in `inputs.json` from what.
 * @param {string} project
 * @param {readonly string[]} files everything that may be compiled, by path below the project
 * @param {string} signature
 * @param {string} folder
 */
export async function bundle(project, files, signature, folder) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8'));
  const layouts = files.filter((file) => file.endsWith('.11ty.tsx'));
  const entries = new Map([...ENTRIES, ...layouts].map((file) => [file, file.replace(/\.tsx?$/, '')]));
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: [...entries].map(([file, out]) => ({ in: file, out })),
    outdir: folder,
    // A `package.json` above `node_modules` says nothing about files below it.
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    // One instance of each module that entries share, as if nothing were bundled.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys(dependencies).filter((name) => !COMPILED_IN.includes(name)),
    // Some of them are CommonJS, and ask for modules of Node.js.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [ELEVENTY_IN_PLACE, MARKDOWN_ASSIGNED, YAML_ASSIGNED, WITHOUT_ESPRIMA, REQUIRED],
    // Read by `stack.ts` for a bug alone, so that Node does not read them at every start.
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
  });
  const outputs = Object.entries(metafile.outputs).map(([file, { bytes, entryPoint }]) => ({
    file: path.relative(folder, path.join(project, file)).replaceAll(path.sep, '/'),
    bytes,
    entryPoint,
  }));
  /** @param {string} file */
  const hashOf = (file) =>
    createHash('sha1')
      .update(fs.readFileSync(path.join(project, file)))
      .digest('base64url');
  /** @type {Compiled} */
  const compiled = {
    signature,
    project,
    libraries: hashOf('package-lock.json'),
    outputs: Object.fromEntries(outputs.map(({ file, bytes }) => [file, bytes])),
    files: Object.fromEntries(
      Object.keys(metafile.inputs)
        .filter(isOurs)
        .map((file) => [file, hashOf(file)]),
    ),
    entries: Object.fromEntries(
      [...entries].map(([entry, out]) => {
        const output = outputs.find(({ file }) => file === `${out}.mjs`);
        return [entry, closureOf(output?.entryPoint ?? entry, metafile.inputs)];
      }),
    ),
  };
  // Last: a folder without it is not whole.
  fs.writeFileSync(path.join(folder, 'inputs.json'), JSON.stringify(compiled));
}

/**
 * Not a file of a library: those are known by `package-lock.json`.
 * @param {string} file
 */
const isOurs = (file) => !file.startsWith('node_modules/') && !file.startsWith(`${REQUIRED_IN}:`);

/**
 * Our files that a file is made from, itself among them, through static and dynamic imports.
 * @param {string} entry
 * @param {import('esbuild').Metafile['inputs']} inputs
 */
function closureOf(entry, inputs) {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path: imported, external } of inputs[file]?.imports ?? []) {
      if (!external && isOurs(imported)) found.add(imported);
    }
  }
  return [...found].sort();
}
