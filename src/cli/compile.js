// Plain JavaScript, since it runs before anything of Bantin is compiled.
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {import('../system/code.ts').Compiled} Compiled */

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
    // Most starts find it compiled.
    const { bundle } = await import('./bundle.js');
    await bundle(project, files, signature, made);
    putInPlace(made, folder, signature);
  } finally {
    fs.rmSync(made, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Where Node keeps V8's form of compiled code.
 * @param {string} code
 */
export const v8Folder = (code) => path.join(code, 'v8');

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
