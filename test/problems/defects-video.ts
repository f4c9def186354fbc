import { captions, FILMS } from '../setup/films.ts';
import { PICTURE } from './rights/picture.ts';
import { type Defect, inText, TEXT } from './site.ts';

const file = (name: string) => `bulletins/2017/hop/${name}`;
const poster = { [file('a.png')]: PICTURE };
const withPoster = { image: 'a.png', imageAlt: 'Cầu bắc qua sông' };
const ADDRESS = '"https://www.youtube.com/watch?v=abc"';

/** A video with its picture, on line 7 and below, and its captions behind it. */
const filmed = (fields: Record<string, string>, files: Defect['files'] = {}): Defect['files'] => ({
  ...inText({ video: 'phim.mp4', captions: 'phim.vtt', ...withPoster, ...fields }),
  ...poster,
  [file('phim.mp4')]: FILMS.talk,
  [file('phim.vtt')]: captions('Chào.'),
  ...files,
});

const unreadable = (what: string, bytes: Buffer | string): Defect => ({
  what,
  id: 'captions-unreadable',
  at: `${TEXT}:8:11`,
  files: filmed({}, { [file('phim.vtt')]: bytes }),
});

const broken = (what: string, bytes: Buffer | string): Defect => ({
  what,
  id: 'video-unreadable',
  at: `${TEXT}:7:8`,
  files: filmed({}, { [file('phim.mp4')]: bytes }),
});

/** What can be wrong with the video of a bulletin. */
export const VIDEO_DEFECTS: readonly Defect[] = [
  {
    what: 'a bulletin of kind: video without one',
    id: 'video-missing',
    severity: 'warning',
    at: `${TEXT}:7:7`,
    files: inText({ kind: 'video' }),
  },
  {
    what: 'a video without a picture',
    id: 'video-poster-missing',
    severity: 'warning',
    at: `${TEXT}:7:8`,
    files: { ...inText({ video: 'phim.mp4' }), [file('phim.mp4')]: FILMS.silent },
  },
  {
    what: 'a video elsewhere without a picture',
    id: 'video-poster-missing',
    severity: 'warning',
    at: `${TEXT}:7:8`,
    files: inText({ video: ADDRESS }),
  },
  {
    what: 'a bulletin of kind: video whose link has no picture',
    id: 'video-poster-missing',
    severity: 'warning',
    at: `${TEXT}:7:7`,
    files: inText({ link: ADDRESS, kind: 'video' }),
  },
  {
    what: 'a video with sound and without captions',
    id: 'captions-missing',
    severity: 'warning',
    at: `${TEXT}:7:8`,
    files: {
      ...inText({ video: 'phim.mp4', ...withPoster }),
      ...poster,
      [file('phim.mp4')]: FILMS.talk,
    },
  },
  {
    what: 'captions of a video elsewhere',
    id: 'captions-without-video',
    severity: 'warning',
    at: `${TEXT}:8:11`,
    files: {
      ...inText({ video: ADDRESS, captions: 'phim.vtt', ...withPoster }),
      ...poster,
      [file('phim.vtt')]: captions('Chào.'),
    },
  },
  unreadable('subtitles of SubRip called .vtt', '1\n00:00:00,000 --> 00:00:02,000\nChào.\n'),
  unreadable('captions without their first line', captions('Chào.').replace('WEBVTT\n', '')),
  unreadable('captions with no times', 'WEBVTT\n\nChào.\n'),
  unreadable(
    'captions of Windows-1258',
    Buffer.concat([Buffer.from(captions('Ch')), Buffer.from([0xe0, 0x6f])]),
  ),
  {
    what: 'captions called .srt',
    id: 'attachment-type',
    at: `${TEXT}:8:11`,
    files: filmed({ captions: 'phim.srt' }, { [file('phim.srt')]: 'x', [file('phim.vtt')]: undefined }),
  },
  {
    what: 'a video as another program writes it',
    id: 'attachment-type',
    at: `${TEXT}:7:8`,
    files: filmed({ video: 'phim.mov' }, { [file('phim.mov')]: 'x', [file('phim.mp4')]: undefined }),
  },
  {
    what: 'a video that is not there',
    id: 'file-missing',
    at: `${TEXT}:7:8`,
    files: filmed({}, { [file('phim.mp4')]: undefined }),
  },
  {
    what: 'a video as an iPhone films it',
    id: 'video-codec',
    severity: 'warning',
    at: `${TEXT}:7:8`,
    files: filmed({}, { [file('phim.mp4')]: FILMS.hevc }),
  },
  broken('a text called .mp4', 'Chữ.'),
  broken('a recording called .mp4', FILMS.sound),
  broken('a video of which half arrived', FILMS.talk.subarray(0, 300)),
  {
    what: 'a video at an address that is not safe',
    id: 'url-not-https',
    at: `${TEXT}:7:8`,
    files: inText({ video: '"http://www.youtube.com/watch?v=abc"' }),
  },
  {
    what: 'a video at an address without its scheme',
    id: 'url-unsafe',
    at: `${TEXT}:7:8`,
    files: inText({ video: 'www.youtube.com/watch?v=abc' }),
  },
  {
    what: 'a video inside the office',
    id: 'url-private',
    at: `${TEXT}:7:8`,
    files: inText({ video: '"https://10.0.0.5/phim.mp4"' }),
  },
];
