import fs from 'node:fs';
import path from 'node:path';

/** The mode of a file that nobody but its owner reads. */
export const PRIVATE = 0o600;

/**
 * Writes a file beside its place and renames it: a reader finds it whole, and a killed build leaves no half of it. Its folder
 * is made where there is none.
 * @param mode who may read it; by default whoever the system says
 */
export function writeAtomically(file: string, data: string | Uint8Array, mode?: number): void {
  const folder = path.dirname(file);
  if (!fs.existsSync(folder)) fs.mkdirSync(folder, { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(beside, data, mode === undefined ? {} : { mode });
  fs.renameSync(beside, file);
}
