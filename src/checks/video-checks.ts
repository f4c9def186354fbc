import type { BulletinFields, Read } from '../content/fields/schema.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';

/** What a bulletin's fields lack for its video to be watched by all. */
export function checkVideo({
  fields: { kind, video, captions, image, link },
  placeOf,
}: {
  fields: Read<BulletinFields>;
  placeOf(...path: string[]): Place;
}): Problem[] {
  const problems: Problem[] = [];
  const videos = typeof video === 'string' ? [video] : Object.values(video ?? {});
  const hasVideo = videos.length > 0 || (kind === 'video' && link !== undefined);
  if (kind === 'video' && !hasVideo) problems.push(problem('video-missing', placeOf('kind'), {}));
  if (hasVideo && image === undefined)
    problems.push(problem('video-poster-missing', placeOf(videos.length > 0 ? 'video' : 'link'), {}));
  if (captions !== undefined && videos.every((each) => /^https:/i.test(each)))
    problems.push(problem('captions-without-video', placeOf('captions'), {}));
  return problems;
}
