import fs from 'node:fs';
import path from 'node:path';

/** The file by which Bantin knows an output folder as its own; it holds nothing but a name. */
export const MARKER = '.bantin';

/** A build in the making, beside the folder that it will become. */
export interface Staging {
  /** Where to write. */
  folder: string;
  /** Puts the finished build in the output's place; the old one is gone afterwards. */
  publish(): void;
  /** Throws the build away; the output stays as it was. */
  discard(): void;
}

/** Clears away what a killed build left, and puts the old site back where it was killed between its two renames. */
export function recoverOutput(output: string): void {
  const { folder, old } = beside(output);
  if (!fs.existsSync(output) && fs.existsSync(old)) fs.renameSync(old, output);
  remove(old);
  remove(folder);
}

/**
 * Opens a folder beside the output, on the same disk, so that the finished build takes its place by a rename: readers
 * and a killed build never see half a site.
 */
export function openStaging(output: string): Staging {
  const { folder, old } = beside(output);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, MARKER), 'Bantin\n');
  return {
    folder,
    publish() {
      const isFirst = !fs.existsSync(output);
      if (!isFirst) fs.renameSync(output, old);
      try {
        fs.renameSync(folder, output);
      } catch (error) {
        if (!isFirst) fs.renameSync(old, output);
        throw error;
      }
      remove(old);
    },
    discard: () => remove(folder),
  };
}

function beside(output: string): { folder: string; old: string } {
  const name = path.basename(output);
  const parent = path.dirname(output);
  return { folder: path.join(parent, `.${name}.building`), old: path.join(parent, `.${name}.old`) };
}

function remove(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
