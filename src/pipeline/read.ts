import { type Content, type ContentFolder, openContent } from '../cache/content.ts';
import type { EditorialRecord } from '../content/bulletin.ts';
import type { Instant } from '../filters/instant.ts';
import { throwErrors } from '../problems/problem.ts';
import type { BuildOptions } from './options.ts';
import { contentFolderOf } from './output-folder.ts';
import type { Progress } from './progress.ts';
import { retryOnCorruptCache } from './retry-on-corrupt-cache.ts';
import { Pool } from './workers/pool.ts';
import { sharedReading } from './workers/shared-work.ts';

/**
 * The content folder, with what has changed in it read.
 * @param onEditorial called with every editorial record that is read
 */
export function readContent(
  folder: ContentFolder,
  pool: Pool,
  progress: Progress,
  onEditorial: (record: EditorialRecord) => void = () => {},
): Promise<Content> {
  return openContent({
    ...folder,
    onEditorial,
    onProgress: progress.step,
    ...(pool.size > 0 && { readElsewhere: sharedReading(pool, folder) }),
  });
}

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
      const result = await work(content, folder.now);
      // With the bundles that were read again because their records were lost.
      content.store.save();
      return result;
    } finally {
      content.close();
    }
  }).finally(async () => {
    // Helper processes keep this one alive until the pool is closed.
    await pool.close();
    progress.end();
  });
}

/**
 * By a wrong zone every date would be wrong, and by a wrong address every page.
 * @throws ContentProblems with the errors of `site.yml`
 */
export function refuseFaultySettings({ settings, source }: Content): void {
  throwErrors(
    settings.problems.filter(({ place }) => place.file === 'site.yml'),
    source.shown,
  );
}
