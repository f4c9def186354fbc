import path from 'node:path';

/** The folders above a file, the topmost first: `vi/2017/a.html` → `vi`, `vi/2017`. */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let at = file.indexOf('/'); at !== -1; at = file.indexOf('/', at + 1)) folders.push(file.slice(0, at));
  return folders;
}

/** A folder and all above it on the disk, the nearest first. */
export function foldersFrom(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}
