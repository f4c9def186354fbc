import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROJECT } from '../system/code.ts';
import { holds } from '../system/inside-folder.ts';

/** What npm writes of a package that it has installed (`node_modules/.package-lock.json`). */
interface Installed {
  packages?: Record<string, { resolved?: string }>;
}

/** How an office's `package.json` names Bantin, and the packed file that lies in the office for it, if there is one. */
export interface Dependency {
  spec: string;
  packed?: { name: string; from: string };
}

/** The office's folder for a packed file: what is in its repository, every clone has. */
const PACKED = 'goi';

/**
 * How an office's `package.json` names this Bantin, so that `npm install` finds it again: by its version where it comes from
 * a registry; by a copy in the office's own folder where it was installed from a packed file; else by the folder or the
 * repository that it comes from.
 * @param folder the office's
 */
export function dependencyOn(folder: string): Dependency {
  const { version } = packageOf(PROJECT);
  const modules = path.dirname(PROJECT);
  if (path.basename(modules) !== 'node_modules') return { spec: fileSpec(PROJECT, folder) };
  const resolved = resolvedFrom(modules);
  if (resolved?.startsWith('file:')) {
    // npm names it from the folder that holds `node_modules`.
    const place = path.resolve(path.dirname(modules), pathIn(resolved));
    const isFile = fs.statSync(place, { throwIfNoEntry: false })?.isFile();
    if (!isFile || holds(folder, place)) return { spec: fileSpec(place, folder) };
    const name = `${PACKED}/${path.basename(place)}`;
    return { spec: `file:${name}`, packed: { name, from: place } };
  }
  return { spec: resolved?.startsWith('git+') ? resolved : `^${version}` };
}

/** What an office's `package.json` names Bantin by, where that lies outside the office's folder: no clone of it has that. */
export function dependencyOutside(office: string): string | undefined {
  const spec = dependencyOf(office);
  if (!spec?.startsWith('file:')) return undefined;
  return holds(office, path.resolve(office, pathIn(spec))) ? undefined : spec;
}

/** How the `package.json` of a folder names Bantin; nothing where it does not, or cannot be read. */
export function dependencyOf(office: string): string | undefined {
  try {
    const { dependencies, devDependencies } = packageOf(office);
    const spec: unknown = { ...devDependencies, ...dependencies }.bantin;
    return typeof spec === 'string' ? spec : undefined;
  } catch {
    return undefined;
  }
}

interface Package {
  version: string;
  dependencies?: Record<string, unknown>;
  devDependencies?: Record<string, unknown>;
}

function packageOf(folder: string): Package {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/** The path in `file:…`, as npm writes it. */
const pathIn = (spec: string): string =>
  spec.startsWith('file://') ? fileURLToPath(spec) : spec.slice('file:'.length);

/** With `/` on every system: the file is read on others, too. */
function fileSpec(place: string, folder: string): string {
  const real = fs.existsSync(folder) ? fs.realpathSync(folder) : folder;
  const way = path.relative(real, fs.realpathSync(place));
  // On another drive there is no way from here to there.
  return path.isAbsolute(way) ? pathToFileURL(place).href : `file:${way.split(path.sep).join('/')}`;
}

function resolvedFrom(modules: string): string | undefined {
  const file = path.join(modules, '.package-lock.json');
  if (!fs.existsSync(file)) return undefined;
  const { packages }: Installed = JSON.parse(fs.readFileSync(file, 'utf8'));
  return packages?.['node_modules/bantin']?.resolved;
}
