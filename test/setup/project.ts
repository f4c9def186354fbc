import fs from 'node:fs';
import path from 'node:path';
import { ROOT, temporaryFolder } from './bantin.ts';

const CODE = ['src', 'layouts', 'eleventy.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of Bantin itself whose code a test may change, with this one's libraries. @returns its folder */
export function copyProject(): string {
  const project = path.join(temporaryFolder(), 'bantin');
  for (const name of CODE) {
    fs.cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
  }
  const libraries = path.join(project, 'node_modules');
  fs.mkdirSync(libraries);
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules'))) {
    if (name === '.cache') continue;
    fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(libraries, name));
  }
  return project;
}

/** Replaces a text that a file of the project must hold. */
export function changeCode(project: string, file: string, from: string, to: string): void {
  const place = path.join(project, file);
  const text = fs.readFileSync(place, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  fs.writeFileSync(place, text.replace(from, to));
}
