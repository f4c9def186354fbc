import path from 'node:path';

/** A path as its user knows it: from the working folder where it lies inside, else whole; always with `/`. */
export function displayPath(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute);
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative || '.';
  return shown.split(path.sep).join('/');
}
