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
