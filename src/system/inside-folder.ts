import path from 'node:path';

/** A path leads outside its folder: nothing is read or written there. */
export class OutsideFolder extends Error {
  override name = 'OutsideFolder';
}

/**
 * The place of a file by its path below a folder.
 * @param folder an absolute path
 * @param file with `/`
 * @throws OutsideFolder where it does not lie below the folder
 */
export function inside(folder: string, file: string): string {
  const place = path.resolve(folder, file);
  if (!place.startsWith(folder + path.sep)) throw new OutsideFolder(`${file} is not below ${folder}`);
  return place;
}

/** Whether a place is a folder or lies in it, as the system compares paths. Both are absolute. */
export function holds(folder: string, place: string): boolean {
  const way = path.relative(folder, place);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The way from a folder to a place, with `/` on every system. */
export const wayTo = (folder: string, place: string): string =>
  path.relative(folder, place).split(path.sep).join('/');

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
