import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from '../../filters/html-text.ts';
import { encode, encodeWords, LETTERS } from '../../search/tokens.ts';
import type { SearchDocument } from './documents.ts';

/** Pagefind's own: there is nothing of an editor's. */
const FOLDER = path.dirname(fileURLToPath(import.meta.resolve('pagefind')));

/** A file of an index: its path in the bundle, its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What all bundles of a version of Pagefind share. */
const RUNTIME: ReadonlySet<string> = new Set(['pagefind.js', 'wasm.unknown.pagefind']);

/** The part of an index that belongs to its documents. */
const OWN = /^(?:pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(?:index|fragment|filter)\/[^/]+)$/;

// The library is loaded, and its process started, for the first document alone.
let isOpen = false;

/**
 * Indexes documents by Pagefind, fed with our own tokens. @returns the bundle's own files and those that all bundles
 * share, in the order of their paths
 */
export async function indexDocuments(
  documents: readonly SearchDocument[],
): Promise<{ files: IndexFile[]; runtime: IndexFile[] }> {
  const pagefind = await import('pagefind');
  isOpen = true;
  const { index, errors } = await startedIn(FOLDER, () =>
    pagefind.createIndex({ forceLanguage: 'unknown', includeCharacters: LETTERS }),
  );
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const document of documents) {
    const added = await index.addHTMLFile({ url: document.url, content: htmlOf(document) });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${document.url}: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  const sorted = [...made.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: sorted.filter(({ path }) => OWN.test(path)),
    runtime: sorted.filter(({ path }) => RUNTIME.has(path)),
  };
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

/** Ends the indexer's process, if there is one. */
export async function closeIndexer(): Promise<void> {
  if (!isOpen) return;
  const { close } = await import('pagefind');
  await close();
}

/** The title counts most; single words hardly, so that words which stand together come first. */
function htmlOf({ title, text, section, kind, day }: SearchDocument): string {
  const paragraphs = text.split(/\n+/).map((part) => `<p>${escapeHtml(encode(part))}</p>`);
  return `<!doctype html><html><body data-pagefind-body>
<h1 data-pagefind-weight="7">${escapeHtml(encode(title))}</h1>
${paragraphs.join('\n')}
<p data-pagefind-weight="0.2">${escapeHtml(encodeWords(`${title} ${text}`))}</p>
<i data-pagefind-meta="section[data-section], day[data-day]" data-section="${section}" data-day="${day}"></i>
<i data-pagefind-filter="section:${section}"></i>
<i data-pagefind-filter="kind:${kind}" data-pagefind-sort="date:${day}"></i>
</body></html>`;
}
