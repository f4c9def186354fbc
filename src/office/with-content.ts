import type { Content } from '../cache/content.ts';
import type { Instant } from '../filters/instant.ts';
import type { BuildOptions } from '../pipeline/options.ts';
import { contentFolderOf } from '../pipeline/output-folder.ts';
import type { Progress } from '../pipeline/progress.ts';
import { readContent } from '../pipeline/read.ts';
import { retryOnCorruptCache } from '../pipeline/retry-on-corrupt-cache.ts';
import { Pool } from '../pipeline/workers/pool.ts';
import { ContentProblems, placedIn } from '../problems/problem.ts';

/**
 * Does something with the content that a command works on, with what has changed in it read. The content is closed then.
 * @param work is given the content and the command's clock
 */
export function withContent<Result>(
  options: BuildOptions,
  progress: Progress,
  work: (content: Content, now: Instant) => Promise<Result>,
): Promise<Result> {
  const pool = new Pool();
  const folder = contentFolderOf(options);
  return retryOnCorruptCache(async () => {
    const content = await readContent(folder, pool, progress);
    try {
      content.store.save();
      return await work(content, folder.now);
    } finally {
      content.close();
    }
  }).finally(async () => {
    await pool.close();
    progress.end();
  });
}

/**
 * By a wrong zone every date would be wrong, and by a wrong address every page.
 * @throws ContentProblems with the errors of `site.yml`
 */
export function refuseFaultySettings({ settings, source }: Content): void {
  const wrong = settings.problems.filter(
    ({ place, severity }) => severity === 'error' && place.file === 'site.yml',
  );
  if (wrong.length > 0) throw new ContentProblems(wrong.map((each) => placedIn(each, source.shown)));
}
