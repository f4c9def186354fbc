import fs from 'node:fs';
import path from 'node:path';
import type { OfficeFile } from './office-files.ts';

/** What became of the files of a new office, by their names. */
export interface Written {
  written: string[];
  /** They were there already, and stay as they are. */
  kept: string[];
}

/** Writes the files of a new office; whatever is there already stays. A content folder that is there stays as a whole. */
export function writeOffice(folder: string, files: readonly OfficeFile[]): Written {
  const done: Written = { written: [], kept: [] };
  const hasContent = isThere(path.join(folder, 'content'));
  for (const { name, content, isExecutable } of files) {
    const file = path.join(folder, name);
    if ((hasContent && name.startsWith('content/')) || isThere(file)) {
      done.kept.push(name);
      continue;
    }
    fs.mkdirSync(path.dirname(file), { recursive: true });
    // Whatever has come there since: it is not overwritten.
    fs.writeFileSync(file, content, { flag: 'wx', ...(isExecutable && { mode: 0o755 }) });
    done.written.push(name);
  }
  return done;
}

/** A link that leads nowhere is something, too. */
const isThere = (file: string) => fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined;
