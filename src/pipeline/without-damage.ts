/** Begins anew where something that was kept turns out to be damaged: it has been taken away, and is read again. */
export async function withoutDamage<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let again = 0; ; again += 1) {
    try {
      return await run();
    } catch (error) {
      // It may come from a process that helps: then only its name is left.
      const isLost = error instanceof Error && error.name === 'CorruptCacheError';
      if (!isLost || again === MOST_LOSSES) throw error;
    }
  }
}

/** With each loss a year is read again; no site has more years. */
const MOST_LOSSES = 100;
