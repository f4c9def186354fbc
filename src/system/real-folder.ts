import fs from 'node:fs';
import path from 'node:path';

/**
 * The folder that a path leads to, through all links on the way, whether there is anything yet or not: two paths of one
 * folder are compared by it, and the folder behind a link is replaced, not the link.
 */
export function realFolder(folder: string): string {
  const found = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && !fs.existsSync(folder)) {
    // A link to what is not there yet; one in a circle is nobody's folder.
    const target = path.resolve(path.dirname(folder), fs.readlinkSync(folder));
    return target === folder ? folder : realFolder(target);
  }
  if (found) return fs.realpathSync(folder);
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(realFolder(parent), path.basename(folder));
}
