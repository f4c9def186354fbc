import fs from 'node:fs';

/** Writes a file beside its place and renames it: a reader finds it whole, and a killed build leaves no half of it. */
export function writeAtomically(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(beside, data);
  fs.renameSync(beside, file);
}
