import fs from 'node:fs';
import path from 'node:path';
import type { Site } from '../content/library.ts';

/** Copies the files of what is shown: never those of a withdrawn bulletin, never one that no text names. */
export function copyMedia(site: Site, output: string): void {
  const shown = site.shown.filter(({ state }) => state !== 'withdrawn');
  for (const { media } of [...shown, ...site.pages]) {
    for (const { from, to } of media.copies) {
      const target = path.join(output, to);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.copyFileSync(from, target, fs.constants.COPYFILE_FICLONE);
    }
  }
}
