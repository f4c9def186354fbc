import fs from 'node:fs';
import { type Place, type Problem, problem } from '../../problems/problem.ts';
import type { Use } from '../types.ts';
import { captionsFault } from './captions.ts';
import { recordingLength, videoFacts } from './recording.ts';

/** What a file of a bundle is for those who play it. */
interface Played {
  seconds?: number;
  /** A video with sound is for those who hear it, unless it has captions. */
  hasSound?: boolean;
  problems: Problem[];
  /** It cannot be published as what it is used for. */
  isUseless?: true;
}

/** Looks into a recording, a video or its captions; other files are not played. */
export async function playingTime(
  file: string,
  name: string,
  use: Use,
  place: Place,
  cache: string,
): Promise<Played> {
  const useless = (found: Problem): Played => ({ problems: [found], isUseless: true });
  if (use === 'audio') {
    const seconds = await recordingLength(file, cache);
    return seconds ? { seconds, problems: [] } : useless(problem('audio-unreadable', place, { file: name }));
  }
  if (use === 'captions') {
    const fault = captionsFault(fs.readFileSync(file));
    return fault ? useless(problem('captions-unreadable', place, { file: name, fault })) : { problems: [] };
  }
  if (use !== 'video') return { problems: [] };
  const facts = await videoFacts(file, cache);
  if (!facts) return useless(problem('video-unreadable', place, { file: name }));
  const { seconds, codec, isPlayed, hasSound } = facts;
  const problems = isPlayed ? [] : [problem('video-codec', place, { file: name, codec })];
  return { hasSound, problems, ...(seconds && { seconds }) };
}
