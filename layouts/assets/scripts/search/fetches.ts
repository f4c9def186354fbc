let failed = 0;
let bytes = 0;

/**
 * How many of the page's requests have failed. Pagefind takes a part of an index that it could not fetch for an empty
 * one, and would tell a reader on a bad line that nothing was found; so the search page counts for itself.
 */
export const failedFetches = () => failed;

/** How much the page's requests have loaded, in bytes, from the network or from the browser's cache. */
export const loadedBytes = () => bytes;

/** What a host that does not tell a length is taken to have sent: a part of an index. */
export const PART_BYTES = 22_000;

/** Every index asks for the same WebAssembly, a quarter of what a first search may load; no host must make it cached. */
const SHARED = /\/wasm\.[^/]*$/;
const shared = new Map<string, Promise<Response>>();

const { fetch } = window;

async function counted(...request: Parameters<typeof fetch>): Promise<Response> {
  try {
    const response = await fetch(...request);
    if (response.ok) bytes += Number(response.headers.get('content-length') ?? PART_BYTES);
    else failed += 1;
    return response;
  } catch (error) {
    failed += 1;
    throw error;
  }
}

async function once(address: string): Promise<Response> {
  const known = shared.get(address) ?? counted(address);
  shared.set(address, known);
  const response = await known.catch(() => undefined);
  if (!response?.ok) shared.delete(address);
  return response?.clone() ?? known;
}

window.fetch = (...request) => {
  const [input] = request;
  const address = input instanceof Request ? input.url : new URL(input, location.href).href;
  return SHARED.test(address) ? once(address) : counted(...request);
};
