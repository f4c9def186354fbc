import fs from 'node:fs';
import path from 'node:path';

const film = (name: string) => fs.readFileSync(path.resolve(import.meta.dirname, '../fixtures/video', name));

/** Videos of two seconds: H.264 with sound and without, HEVC as iPhones film, and an MP4 with no pictures in it. */
export const FILMS = {
  talk: film('talk.mp4'),
  silent: film('silent.mp4'),
  hevc: film('hevc.mp4'),
  sound: film('sound.mp4'),
};

/** Captions of one line. */
export const captions = (text: string) => `WEBVTT\n\n00:00.000 --> 00:02.000\n${text}\n`;
