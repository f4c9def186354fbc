import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/** Far more than the folders of two files of tests ever hold, in bytes. */
const ROOM = 4e9;

/**
 * Where tests make their folders: in memory, if there is room. A disk makes whoever takes folders away wait for it, and
 * tests take thousands away.
 */
export const FOLDER_OF_TESTS = hasRoom() && mayRun() ? MEMORY : os.tmpdir();

function hasRoom(): boolean {
  if (!fs.existsSync(MEMORY)) return false;
  const { bavail, bsize } = fs.statfsSync(MEMORY);
  return bavail * bsize > ROOM && os.freemem() > ROOM;
}

/** Containers often let no program run there. */
function mayRun(): boolean {
  const program = path.join(MEMORY, `bantin-${process.pid}`);
  try {
    fs.writeFileSync(program, '', { mode: 0o700 });
    fs.accessSync(program, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(program, { force: true });
  }
}
