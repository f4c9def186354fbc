import { gunzipSync, gzipSync } from 'node:zlib';
import { readable } from '../../search/tokens.ts';
import type { IndexFile } from './pagefind.ts';

/** What Pagefind's browser script looks for at the start of its files. */
const SIGNATURE = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';

/** A file of an index with what a reader's browser must not load for nothing taken out. */
export function slim({ path, content }: IndexFile): IndexFile {
  if (path === ENTRY) return { path, content: shareRuntime(content) };
  if (path.startsWith('fragment/')) return { path, content: readableFragment(content) };
  return { path, content };
}

/**
 * Each bundle names the WebAssembly that it wants by a path below itself, `wasm.<name>.pagefind`. A name that climbs
 * up makes all bundles ask for one file.
 */
function shareRuntime(entry: Uint8Array): Buffer {
  const value = JSON.parse(Buffer.from(entry).toString('utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const language of Object.values(value.languages)) language.wasm = 'x/../../../wasm.unknown';
  return Buffer.from(JSON.stringify(value));
}

/** A bulletin as it is shown in the results: Pagefind would hand out the tokens it was fed, twice as many bytes. */
function readableFragment(compressed: Uint8Array): Buffer {
  const text = gunzipSync(compressed).toString('utf8').slice(SIGNATURE.length);
  const { content, meta, ...rest } = JSON.parse(text) as { content: string; meta: Record<string, string> };
  const fragment = {
    ...rest,
    content: readable(content).trim(),
    meta: { ...meta, title: readable(meta.title ?? '') },
  };
  return gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 });
}
