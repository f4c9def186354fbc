import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedFile } from './cached-index.ts';

/** Pagefind's own: there is nothing of an editor's. */
const FOLDER = path.dirname(fileURLToPath(import.meta.resolve('pagefind')));

/** What searches in a reader's browser; all indexes share it. */
const RUNTIME: ReadonlySet<string> = new Set(['pagefind.js', 'wasm.unknown.pagefind']);

/** The part of Pagefind that reads indexes. Its program holds it, and hands it out with an index of nothing. */
export async function searchRuntime(): Promise<NamedFile[]> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await startedIn(FOLDER, () => createIndex({ forceLanguage: 'unknown' }));
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const { files } = await index.getFiles();
    return files
      .filter((file) => RUNTIME.has(file.path))
      .map((file) => ({ name: file.path, content: file.content }));
  } finally {
    await close();
  }
}

/**
 * Starts something with another working folder, which is the process's own again before anything else runs. Pagefind's
 * program takes settings from `pagefind.yml` in its working folder, which may be one of the content: the file that it
 * writes its log to, what counts of a page.
 */
function startedIn<Started>(folder: string, start: () => Started): Started {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return start();
  } finally {
    process.chdir(before);
  }
}
