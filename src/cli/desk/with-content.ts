import type { Content } from '../../cache/content.ts';
import type { Instant } from '../../filters/instant.ts';
import { contentFolderOf } from '../../pipeline/output-folder.ts';
import type { Progress } from '../../pipeline/progress.ts';
import { readContent } from '../../pipeline/read.ts';
import { retryOnCorruptCache } from '../../pipeline/retry-on-corrupt-cache.ts';
import { Pool } from '../../pipeline/workers/pool.ts';
import { ContentProblems, placedIn } from '../../problems/problem.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';

/** By a wrong zone every date would be wrong. @throws ContentProblems with the errors of `site.yml` */
function refuseFaultySite({ settings, source }: Content): void {
  const wrong = settings.problems.filter(
    ({ place, severity }) => severity === 'error' && place.file === 'site.yml',
  );
  if (wrong.length > 0) throw new ContentProblems(wrong.map((each) => placedIn(each, source.shown)));
}

/** Does something with the content that a command works on, with what has changed in it read. */
export function withContent<Result>(
  options: Options,
  work: (content: Content, progress: Progress, now: Instant) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(options.lang);
  const pool = new Pool();
  const folder = contentFolderOf(options);
  return retryOnCorruptCache(async () => {
    const content = await readContent(folder, pool, progress);
    try {
      content.store.save();
      refuseFaultySite(content);
      return await work(content, progress, folder.now);
    } finally {
      content.close();
    }
  }).finally(async () => {
    await pool.close();
    progress.end();
  });
}
