import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { IAudioMetadata } from 'music-metadata';
import { readPacked, writePacked } from '../../system/checked-file.ts';
import { isMachineFault } from '../../system/machine-fault.ts';
import { madeBy } from '../../system/maker-hash.ts';

/** What a page says of a video. */
export interface VideoFacts {
  /** How long it plays, where the file tells. */
  seconds?: number;
  /** How its pictures are encoded: “H.264”. */
  codec: string;
  /** Whether all browsers of today play that. */
  isPlayed: boolean;
  hasSound: boolean;
}

/** The length of a recording in seconds; nothing where the file is none, or is damaged. */
export function recordingLength(file: string, cache: string): Promise<number | undefined> {
  return told(file, cache, 'seconds', ({ format }) => lengthOf(format.duration));
}

/** What is in the file of a video; nothing where there are no pictures in it, or it is damaged. */
export function videoFacts(file: string, cache: string): Promise<VideoFacts | undefined> {
  return told(file, cache, 'video', ({ format: { duration, trackInfo } }) => {
    // What the library does not know is named as the file names it, in angle brackets.
    const names = trackInfo.map(({ codecName = '' }) => codecName.replace(/[<>]/g, ''));
    const pictures = names.flatMap((name) => CODECS[name] ?? []).at(0);
    if (!pictures) return undefined;
    const seconds = lengthOf(duration);
    const hasSound = trackInfo.some(({ audio }) => audio !== undefined);
    return { ...pictures, hasSound, ...(seconds && { seconds }) };
  });
}

const played = (codec: string) => ({ codec, isPlayed: true });
const unplayed = (codec: string) => ({ codec, isPlayed: false });

/** How pictures may be encoded in an MP4, by the names in its tables, and whether all browsers of today play them. */
const CODECS: Readonly<Record<string, { codec: string; isPlayed: boolean }>> = {
  avc1: played('H.264'),
  avc3: played('H.264'),
  av01: played('AV1'),
  vp09: played('VP9'),
  hvc1: unplayed('HEVC'),
  hev1: unplayed('HEVC'),
  dvh1: unplayed('Dolby Vision'),
  dvhe: unplayed('Dolby Vision'),
  mp4v: unplayed('MPEG-4'),
};

const lengthOf = (duration: number | undefined) =>
  duration && duration > 0 ? Math.max(1, Math.round(duration)) : undefined;

/** What a file tells of itself. Kept in the cache by the hash of its bytes; what told nothing is read again. */
async function told<Told>(
  file: string,
  cache: string,
  kind: string,
  tell: (metadata: IAudioMetadata) => Told | undefined,
): Promise<Told | undefined> {
  const bytes = fs.readFileSync(file);
  const key = createHash('sha256')
    .update(`${madeBy(['src/media'], ['music-metadata'])}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32);
  const record = path.join(cache, `${key}.${kind}`);
  const known = readPacked(record);
  if (known !== undefined) return known as Told;
  try {
    // Loaded with the first recording that is not in the cache: most builds have none.
    const { parseFile } = await import('music-metadata');
    const answer = tell(await parseFile(file, { duration: true, skipCovers: true }));
    if (answer === undefined) return undefined;
    writePacked(record, answer);
    return answer;
  } catch (error) {
    if (isMachineFault(error)) throw error;
    return undefined;
  }
}
