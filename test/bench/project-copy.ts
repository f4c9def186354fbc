import fs from 'node:fs';
import path from 'node:path';
import type { Edit } from './edits.ts';

const PARTS = ['src', 'layouts', 'package.json', 'package-lock.json', 'tsconfig.json', 'eleventy.config.ts'];

/**
 * Copies Bantin itself, so that a layout can be changed without touching the checkout. What is installed is linked to,
 * piece by piece: whatever a build keeps in `node_modules/.cache` is the copy's own.
 */
export function copyProject(from: string, to: string): void {
  for (const part of PARTS) fs.cpSync(path.join(from, part), path.join(to, part), { recursive: true });
  const installed = path.join(from, 'node_modules');
  const linked = path.join(to, 'node_modules');
  fs.mkdirSync(linked);
  for (const name of fs.readdirSync(installed)) {
    if (!name.startsWith('.')) fs.symlinkSync(path.join(installed, name), path.join(linked, name));
  }
}

/** A change to one place of a layout. @throws Error where the layout no longer has the text that is to be replaced */
export function layoutEdit(project: string, name: string, from: string, to: string): Edit {
  const file = path.join(project, 'layouts', name);
  const original = fs.readFileSync(file, 'utf8');
  if (!original.includes(from))
    throw new Error(`layouts/${name} does not say ${from}; the bench changes that.`);
  return {
    apply: () => fs.writeFileSync(file, original.replace(from, to)),
    undo: () => fs.writeFileSync(file, original),
  };
}
