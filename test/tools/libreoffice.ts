import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { needProgram } from './debian-package.ts';

const findLibreOffice = () => needProgram('soffice', 'libreoffice-calc-nogui');

/**
 * A file as LibreOffice saves it again.
 * @param to what it becomes, as `--convert-to` takes it: `pdf`
 * @param folder for the result and for LibreOffice's own files
 * @returns the result, and what LibreOffice said besides that it converts (and that it runs without Java)
 */
export function convert(file: string, to: string, folder: string): { bytes: Buffer; said: string } {
  const profile = pathToFileURL(path.join(folder, 'profile'));
  const args = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    to,
    '--outdir',
    folder,
    file,
  ];
  const command = [findLibreOffice(), ...args];
  // What it warns of goes to standard error; both are wanted.
  const said = execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', ...command], { encoding: 'utf8' });
  const ending = to.replace(/:.*/s, '');
  return {
    bytes: fs.readFileSync(path.join(folder, `${path.basename(file, path.extname(file))}.${ending}`)),
    said: said.replace(/^(?:convert .* -> .*|.*javaldx.*)\n/gm, ''),
  };
}
