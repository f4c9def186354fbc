import path from 'node:path';

/** Put in by `src/cli/compile.js`. */
declare const COMPILED_FROM: string | undefined;

/** Whether this is compiled code: only that can be run by itself. Tests import the source as it is. */
export const isCompiled = import.meta.filename.endsWith('.js');

/** The folder of Bantin itself: layouts, configuration and libraries are there, whatever the working folder is. */
export const PROJECT = path.resolve(import.meta.dirname, isCompiled ? '../../..' : '../..');

/** A hash of all code and of the versions of all libraries: whatever depends on code is stale when it changes. */
export const CODE_HASH = typeof COMPILED_FROM === 'string' ? COMPILED_FROM : 'source';

/** The file to import for a file of the source, `layouts/home.11ty.tsx`. */
export function moduleOf(file: string): string {
  return isCompiled ? path.join(PROJECT, 'lib', file.replace(/\.tsx?$/, '.js')) : path.join(PROJECT, file);
}
