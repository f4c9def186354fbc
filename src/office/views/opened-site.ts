import path from 'node:path';
import { type Site, siteOf } from '../../content/site.ts';
import type { Instant } from '../../filters/instant.ts';
import type { BuildOptions } from '../../pipeline/options.ts';
import { refusePublishedPlace } from '../../pipeline/output-folder.ts';
import type { Progress } from '../../pipeline/progress.ts';
import { refuseFaultySettings, withContent } from '../../pipeline/read.ts';
import { officeOf } from '../../system/office-folder.ts';
import { VIEWS_STATE_FOLDER } from '../../views/state.ts';

/**
 * Opens the site whose readers are counted. What has errors is left out of it, and is no reason not to count the rest.
 * @param work is given the site as it is published now
 */
export function withSite<Result>(
  options: BuildOptions,
  progress: Progress,
  now: Instant,
  work: (site: Site) => Promise<Result>,
): Promise<Result> {
  return withContent(options, progress, async (content) => {
    refuseFaultySettings(content);
    await content.restore();
    return work(siteOf(content, now, false));
  });
}

/**
 * The private folder of the state of views.
 * @param given by `--state`
 * @throws UsageError where it would be published
 */
export function stateFolderOf(
  options: Pick<BuildOptions, 'content' | 'cache'>,
  given: string | undefined,
): string {
  const folder = path.resolve(given ?? path.join(officeOf(options.content), VIEWS_STATE_FOLDER));
  refusePublishedPlace(path.join(folder, 'x'), options, 'views-published');
  return folder;
}
