import fs from 'node:fs';

/** Written beside and renamed, so that whoever reads the file finds it whole, and a killed build leaves no half of it. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(beside, data);
  fs.renameSync(beside, file);
}
