import fs from 'node:fs';

/** Its specification: a pointer is shorter, and begins with its version; the second name is that of its first years. */
const LONGEST = 1024;
const BEGINNING = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;

/** Whether a file is what git LFS leaves in place of one that it has not fetched. */
export function isLfsPointer(file: string): boolean {
  return fs.statSync(file).size < LONGEST && BEGINNING.test(fs.readFileSync(file, 'latin1'));
}
