import fs from 'node:fs';
import path from 'node:path';
import type { Routes, Url } from '../pages/routes.ts';

/** Writes the file of the output that an address is. */
export type WriteFile = (url: Url, text: string | Uint8Array) => void;

/** @param folder the output's */
export function createWriteFile(routes: Routes, folder: string): WriteFile {
  return (url, text) => {
    const file = path.join(folder, routes.outputFile(url));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
}
