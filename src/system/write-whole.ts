import fs from 'node:fs';

/** Written beside and renamed, so that whoever reads the file finds it whole, and a killed build leaves no half of it. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  fs.closeSync(writeOpen(file, data));
}

/** The same. @returns the file, open: whatever another process has put in its place since */
export function writeOpen(file: string, data: string | Uint8Array): number {
  const beside = `${file}.${process.pid}.tmp`;
  const written = fs.openSync(beside, 'w+');
  try {
    fs.writeFileSync(written, data);
    fs.renameSync(beside, file);
  } catch (error) {
    fs.closeSync(written);
    throw error;
  }
  return written;
}
