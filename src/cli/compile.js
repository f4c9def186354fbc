// Plain JavaScript, since it runs before anything is compiled.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The files that are loaded by their paths: commands, processes that help, page templates, what the package exports. */
const ENTRIES =
  /^(?:eleventy\.config\.ts|layouts\/[^/]+\.11ty\.tsx|.*\/exported\.ts|src\/(?:cli\/run|.*\/worker|.*\/pack-editor)\.ts)$/;

/**
 * Compiles Bantin's TypeScript into `lib/`, if any of it has changed. A published package brings `lib/`. What several entries
 * share is in files of many modules each: a process starts in half the time that it takes to load them one by one.
 * @param {string} project the folder of Bantin itself
 * @returns {Promise<void>}
 */
export async function compile(project) {
  // npm publishes no lock file.
  if (!fs.existsSync(path.join(project, 'package-lock.json'))) return;
  const lib = path.join(project, 'lib');
  const compiledFrom = path.join(lib, 'compiled-from');
  const { files, hash } = readSources(project);
  if (fs.existsSync(compiledFrom) && fs.readFileSync(compiledFrom, 'utf8') === hash) return;
  // Most starts do without it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: files.filter((file) => ENTRIES.test(file)),
    outbase: '.',
    outdir: 'lib',
    // As deep as `src/system/`, from where the code finds the project.
    chunkNames: 'src/shared/[hash]',
    write: false,
    bundle: true,
    splitting: true,
    packages: 'external',
    define: { COMPILED_FROM: JSON.stringify(hash) },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
  });
  // A file was saved meanwhile.
  if (readSources(project).hash !== hash) return compile(project);
  // Where this is killed half-way, the next start compiles again.
  fs.rmSync(compiledFrom, { force: true });
  for (const { path: file, contents } of outputFiles) writeIfChanged(file, contents);
  removeOthers(lib, new Set(outputFiles.map((file) => file.path)));
  writeIfChanged(compiledFrom, Buffer.from(hash));
}

/**
 * The files that are compiled, and a hash of what the result depends on. Scripts for browsers are bundled by each build,
 * and an office's custom templates are compiled by it.
 * @param {string} project
 */
export function readSources(project) {
  const files = ['eleventy.config.ts'];
  for (const folder of ['layouts', 'src']) {
    for (const name of fs.readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })) {
      const file = `${folder}/${name.replaceAll(path.sep, '/')}`;
      if (/^(?!layouts\/(?:assets|custom)\/).*(?<!\.d|\.test)\.(?:tsx?|js)$/.test(file)) files.push(file);
    }
  }
  files.sort();
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.json', ...files]) {
    const text = fs.readFileSync(path.join(project, file));
    hash.update(`${file} ${text.length}\n`).update(text);
  }
  return { files, hash: hash.digest('hex').slice(0, 16) };
}

/**
 * Another process that loads the file meanwhile finds the old one or the new one, whole.
 * @param {string} file
 * @param {Uint8Array} contents
 */
function writeIfChanged(file, contents) {
  if (fs.existsSync(file) && fs.readFileSync(file).equals(contents)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  fs.writeFileSync(beside, contents);
  fs.renameSync(beside, file);
}

/**
 * Removes what was compiled from files that are gone.
 * @param {string} lib
 * @param {ReadonlySet<string>} files
 */
function removeOthers(lib, files) {
  for (const name of fs.readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(lib, name);
    if (/\.js(?:\.map)?$/.test(file) && !files.has(file)) fs.rmSync(file, { force: true });
  }
}
