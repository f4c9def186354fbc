import type { Content } from '../../cache/content.ts';
import type { Instant } from '../../filters/instant.ts';
import type { Progress } from '../../pipeline/progress.ts';
import { refuseFaultySettings, withContent } from '../../pipeline/read.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';

/** Does something with a content whose settings are right, and shows how far it is. */
export function withValidSettings<Result>(
  options: Options,
  work: (content: Content, progress: Progress, now: Instant) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(options.lang);
  return withContent(options, progress, async (content, now) => {
    refuseFaultySettings(content);
    return work(content, progress, now);
  });
}
