import fs from 'node:fs';
import path from 'node:path';
import { bantin, type Files, SETTINGS, temporaryFolder, writeContent } from './bantin.ts';

/** The clock of these sites. */
export const NOW = '2026-11-20T08:00:00+07:00';
export const DOCUMENTS = path.resolve('test/word/files');

/** A small site on which `bantin new` runs. */
export function newSite(files: Files = {}) {
  const folder = temporaryFolder();
  writeContent(folder, { ...SETTINGS, ...files });
  return {
    folder,
    run: (...args: string[]) => bantin(['new', '--now', NOW, ...args], { cwd: folder }),
    read: (file: string) => fs.readFileSync(path.join(folder, 'content/bulletins', file), 'utf8'),
  };
}

/** All that lies in its content folder. */
export const filesIn = (folder: string) =>
  fs.readdirSync(path.join(folder, 'content'), { recursive: true }).sort();
