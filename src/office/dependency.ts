import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROJECT } from '../system/code.ts';

/** What npm writes of a package that it has installed (`node_modules/.package-lock.json`). */
interface Installed {
  packages?: Record<string, { resolved?: string }>;
}

/**
 * How an office's `package.json` names this Bantin, so that `npm install` finds it again: by its version where it comes from
 * a registry; where it was installed from a packed file, a folder or a repository, by that.
 * @param folder the office's
 */
export function dependencySpec(folder: string): string {
  const { version } = packageOf(PROJECT);
  const modules = path.dirname(PROJECT);
  if (path.basename(modules) !== 'node_modules') return fileSpec(PROJECT, folder);
  const resolved = resolvedFrom(modules);
  if (resolved?.startsWith('file:')) {
    // npm names it from the folder that holds `node_modules`.
    const place = resolved.startsWith('file://') ? fileURLToPath(resolved) : resolved.slice('file:'.length);
    return fileSpec(path.resolve(path.dirname(modules), place), folder);
  }
  return resolved?.startsWith('git+') ? resolved : `^${version}`;
}

function packageOf(folder: string): { version: string } {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

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
