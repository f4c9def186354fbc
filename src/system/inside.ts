import path from 'node:path';

/** Something was to be read or written outside the folder that it belongs to: whatever asked for it, nothing is. */
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
