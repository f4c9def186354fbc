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

/**
 * Opens a folder beside the output, on the same disk, so that the finished build takes its place by a rename: readers
 * and a killed build never see half a site. What an earlier, killed build left is cleared away first.
 */
export function openStaging(output: string): Staging {
  const parent = path.dirname(output);
  const name = path.basename(output);
  const folder = path.join(parent, `.${name}.building`);
  const old = path.join(parent, `.${name}.old`);
  fs.mkdirSync(parent, { recursive: true });
  // Killed between the two renames of publish(): the old site is still whole.
  if (!fs.existsSync(output) && fs.existsSync(old)) fs.renameSync(old, output);
  remove(old);
  remove(folder);
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, MARKER), 'Bantin\n');
  return {
    folder,
    publish() {
      if (fs.existsSync(output)) fs.renameSync(output, old);
      fs.renameSync(folder, output);
      remove(old);
    },
    discard: () => remove(folder),
  };
}

function remove(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
