/** With each corrupt record a year is read again; no site has more years. */
const MOST_RETRIES = 100;

/** Starts again where a stored record turns out to be corrupt: it has been deleted, and its bundle is read again. */
export async function retryOnCorruptCache<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await run();
    } catch (error) {
      // It may come from a helper process: then only its name is left.
      const isCorrupt = error instanceof Error && error.name === 'CorruptCacheError';
      if (!isCorrupt || retries === MOST_RETRIES) throw error;
    }
  }
}
