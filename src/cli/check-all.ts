import { type Checked, checkContent } from '../pipeline/check-content.ts';
import { contentFolderOf } from '../pipeline/output-folder.ts';
import { readContent } from '../pipeline/read.ts';
import { retryOnCorruptCache } from '../pipeline/retry-on-corrupt-cache.ts';
import { Pool } from '../pipeline/workers/pool.ts';
import type { Problem } from '../problems/problem.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';

/** A content folder, checked, with every problem in the order of their places. */
export type AllChecked = Omit<Checked, 'problems'> & { problems: readonly Problem[] };

/** Reads and checks the whole content folder that the options name. */
export async function checkAll(options: Options): Promise<AllChecked> {
  const progress = createProgress(options.lang);
  const pool = new Pool();
  const folder = contentFolderOf(options);
  const readAndCheck = async () => {
    const content = await readContent(folder, pool, progress);
    try {
      const checked = await checkContent(content, options, folder.now);
      content.store.save();
      return { ...checked, problems: checked.problems() };
    } finally {
      content.close();
    }
  };
  // Helper processes keep this one alive until the pool is closed.
  return retryOnCorruptCache(readAndCheck).finally(async () => {
    await pool.close();
    progress.end();
  });
}
