// Plain JavaScript, since it runs before anything of Bantin is compiled.
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('../code.ts').Compiled} Compiled */

/** What is run or loaded by itself, besides the layouts. */
const ENTRIES = [
  'src/commands/cli.ts',
  'src/commands/preview-worker.ts',
  'src/content/look-thread.ts',
  'src/parallel/worker.ts',
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
  'sitemap',
  'uqr',
  'zod',
];

/**
 * Eleventy reads its own `package.json`, which it finds by the place of its code: that stays what it was.
 * @type {import('esbuild').Plugin}
 */
const ELEVENTY_IN_PLACE = {
  name: 'eleventy-in-place',
  setup(build) {
    build.onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, async ({ path: file }) => {
      const text = await fs.promises.readFile(file, 'utf8');
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)) };
    });
  },
};

const DAY_MS = 86_400_000;

/**
 * Bantin's own TypeScript as JavaScript, compiled anew only after it changed.
 * @param {string} project the folder of Bantin itself
 * @returns {Promise<string>} a folder that mirrors the project, with `.mjs` for `.ts` and `.tsx`
 */
export async function compiledCode(project) {
  const files = codeFiles(project);
  const signature = signatureOf(project, files);
  const standard = path.join(project, 'node_modules/.cache/bantin');
  if (isWhole(path.join(standard, signature), signature)) return use(path.join(standard, signature));
  const place = isWritable(standard) ? standard : temporaryPlace(project);
  const folder = path.join(place, signature);
  if (isWhole(folder, signature)) return use(folder);
  removeOld(place);
  const made = path.join(place, `${signature}.${randomUUID()}`);
  try {
    await compile(project, files, signature, made);
    putInPlace(made, folder, signature);
  } finally {
    fs.rmSync(made, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Everything that the compiled code follows from, by path below the project.
 * @param {string} project
 */
function codeFiles(project) {
  const code = ['layouts', 'src'].flatMap((folder) =>
    fs
      .readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
      .filter((file) => /(?<!\.test)\.(?:tsx?|js)$/.test(file) && !file.startsWith('layouts/assets/')),
  );
  return [...code, 'eleventy.config.ts', 'package-lock.json', 'tsconfig.json'].sort();
}

/**
 * Sizes and times tell a change without reading a file. The project's own path belongs to it, because a folder copied
 * with its times is another project.
 * @param {string} project
 * @param {readonly string[]} files
 */
function signatureOf(project, files) {
  const hash = createHash('sha1').update(`${project}\n${process.versions.node.split('.')[0]}\n`);
  for (const file of files) {
    const found = fs.statSync(path.join(project, file), { throwIfNoEntry: false });
    hash.update(`${file}\n${found?.size}\n${found?.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

/**
 * Cleaners of temporary folders take files one by one: each that was written must still be there.
 * @param {string} folder
 * @param {string} signature
 */
function isWhole(folder, signature) {
  try {
    /** @type {Compiled} */
    const compiled = JSON.parse(fs.readFileSync(path.join(folder, 'inputs.json'), 'utf8'));
    return (
      compiled.signature === signature &&
      Object.entries(compiled.outputs).every(
        ([file, size]) => fs.statSync(path.join(folder, file)).size === size,
      )
    );
  } catch {
    // Missing, cut off or foreign: all of it is compiled again.
    return false;
  }
}

/**
 * Marks as in use, so that nobody removes it as old.
 * @param {string} folder
 */
function use(folder) {
  try {
    const now = new Date();
    fs.utimesSync(folder, now, now);
  } catch {
    // Compiled by another user, or on a disk that is read only: it stays without the mark.
  }
  return folder;
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    // Installed by another user, or on a disk that is read only.
    return false;
  }
}

/**
 * A folder of this user alone: nobody else may put code there. It sees the project's libraries.
 * @param {string} project
 */
function temporaryPlace(project) {
  const user = process.getuid?.() ?? 'user';
  const key = createHash('sha1').update(project).digest('hex').slice(0, 8);
  let place = path.join(os.tmpdir(), `bantin-${user}-${key}`);
  fs.mkdirSync(place, { recursive: true, mode: 0o700 });
  const found = fs.lstatSync(place);
  if (process.getuid && (!found.isDirectory() || found.uid !== user || (found.mode & 0o022) !== 0)) {
    place = fs.mkdtempSync(`${place}-`);
  }
  const link = path.join(place, 'node_modules');
  if (!fs.existsSync(link)) {
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.join(project, 'node_modules'), link, 'junction');
  }
  return place;
}

/**
 * Removes what other versions of the code left, and compilations that were killed.
 * @param {string} place
 */
function removeOld(place) {
  for (const name of fs.readdirSync(place)) {
    const folder = path.join(place, name);
    const found = fs.statSync(folder, { throwIfNoEntry: false });
    const isCompilation = /^[0-9a-f]{20}(?:\.|$)/.test(name);
    if (isCompilation && found && found.mtimeMs < Date.now() - DAY_MS) {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
}

/**
 * @param {string} project
 * @param {readonly string[]} files
 * @param {string} signature
 * @param {string} folder
 */
async function compile(project, files, signature, folder) {
  const { build } = await import('esbuild');
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
    plugins: [ELEVENTY_IN_PLACE],
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
const isOurs = (file) => !file.startsWith('node_modules/');

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

/**
 * Of several processes that compile the same at once, the first one's folder stays.
 * @param {string} made
 * @param {string} folder
 * @param {string} signature
 */
function putInPlace(made, folder, signature) {
  try {
    fs.renameSync(made, folder);
  } catch (error) {
    if (isWhole(folder, signature)) return;
    if (!fs.existsSync(folder)) throw error;
    // Damaged: away with it, by a name that is removed with the next old ones if this process is killed here.
    const damaged = `${made}.damaged`;
    fs.renameSync(folder, damaged);
    fs.renameSync(made, folder);
    fs.rmSync(damaged, { recursive: true, force: true });
  }
}
