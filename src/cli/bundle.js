// Plain JavaScript, since it runs before anything of Bantin is compiled.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
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
 * Compiles our TypeScript, and says in `inputs.json` from what.
 * @param {string} project
 * @param {readonly string[]} files everything that may be compiled, by path below the project
 * @param {string} signature
 * @param {string} folder
 */
export async function bundle(project, files, signature, folder) {
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
    packages: 'external',
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
    files: Object.fromEntries(Object.keys(metafile.inputs).map((file) => [file, hashOf(file)])),
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
 * Our files that a file is made from, itself among them, through static and dynamic imports.
 * @param {string} entry
 * @param {import('esbuild').Metafile['inputs']} inputs
 */
function closureOf(entry, inputs) {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path: imported, external } of inputs[file]?.imports ?? []) {
      if (!external) found.add(imported);
    }
  }
  return [...found].sort();
}
