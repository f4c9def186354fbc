import path from 'node:path';
import type { Content } from '../../cache/content.ts';
import { type Site, siteOf } from '../../content/site.ts';
import type { Instant } from '../../filters/instant.ts';
import type { BuildOptions } from '../../pipeline/options.ts';
import { contentFolderOf, refusePublishedPlace } from '../../pipeline/output-folder.ts';
import type { Progress } from '../../pipeline/progress.ts';
import { readContent } from '../../pipeline/read.ts';
import { retryOnCorruptCache } from '../../pipeline/retry-on-corrupt-cache.ts';
import { Pool } from '../../pipeline/workers/pool.ts';
import { ContentProblems, placedIn } from '../../problems/problem.ts';
import { officeOf } from '../../system/office.ts';
import { VIEWS_FOLDER } from '../../views/state.ts';

/**
 * Opens the site whose readers are counted. What has errors is left out of it, and is no reason not to count the rest.
 * @param work is given the site as it is published now
 */
export async function withSite<Result>(
  options: BuildOptions,
  progress: Progress,
  now: Instant,
  work: (site: Site, content: Content) => Promise<Result>,
): Promise<Result> {
  const pool = new Pool();
  const folder = contentFolderOf(options);
  return retryOnCorruptCache(async () => {
    const content = await readContent(folder, pool, progress);
    try {
      content.store.save();
      refuseWrongSettings(content);
      await content.restore();
      return await work(siteOf(content, now, false), content);
    } finally {
      content.close();
    }
  }).finally(async () => {
    await pool.close();
    progress.end();
  });
}

/** @throws ContentProblems where `site.yml` has errors: nobody knows then which site it is */
function refuseWrongSettings({ settings, source }: Content): void {
  const wrong = settings.problems.filter(
    ({ place, severity }) => place.file === 'site.yml' && severity === 'error',
  );
  if (wrong.length > 0) throw new ContentProblems(wrong.map((each) => placedIn(each, source.shown)));
}

/**
 * The private folder of the book of counts.
 * @param given by `--state`
 * @throws UsageError where it would be published
 */
export function stateFolderOf(
  options: Pick<BuildOptions, 'content' | 'cache'>,
  given: string | undefined,
): string {
  const folder = path.resolve(given ?? path.join(officeOf(options.content), VIEWS_FOLDER));
  refusePublishedPlace(path.join(folder, 'x'), options, 'views-published');
  return folder;
}
