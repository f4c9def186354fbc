import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { FILMS } from '../../../test/setup/films.ts';
import { wave } from '../../../test/setup/silent-wav.ts';
import { writePacked } from '../../system/checked-file.ts';
import { recordingLength, videoFacts } from './recording.ts';

describe('the length of a recording', () => {
  const folder = temporaryFolder();
  const cache = path.join(folder, 'cache');
  const put = (name: string, bytes: Uint8Array | string) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    return file;
  };

  test.for([
    [185.4, 185],
    [0.2, 1],
  ] as const)('%d seconds are shown as %i', async ([seconds, shown]) => {
    expect(await recordingLength(put('a.wav', wave(seconds)), cache)).toBe(shown);
  });

  test('is kept by the bytes, whatever the file is called', async () => {
    await recordingLength(put('b.wav', wave(7)), cache);
    const records = fs.readdirSync(cache).filter((name) => name.endsWith('.seconds'));
    for (const name of records) writePacked(path.join(cache, name), 99);
    expect(await recordingLength(put('c.wav', wave(7)), cache)).toBe(99);
  });

  test('a damaged record is made again', async () => {
    await recordingLength(put('d.wav', wave(9)), cache);
    for (const damaged of ['x', '', '99']) {
      for (const name of fs.readdirSync(cache)) fs.writeFileSync(path.join(cache, name), damaged);
      expect(await recordingLength(put('d.wav', wave(9)), cache)).toBe(9);
    }
  });

  test('what is no recording has none', async () => {
    expect(await recordingLength(put('e.mp3', 'Chữ.'), cache)).toBeUndefined();
  });
});

describe('what is in a video', () => {
  const folder = temporaryFolder();
  const cache = path.join(folder, 'cache');
  const facts = (bytes: Uint8Array | string) => {
    const file = path.join(folder, 'phim.mp4');
    fs.writeFileSync(file, bytes);
    return videoFacts(file, cache);
  };

  test('its encoding, its length, and whether something is heard', async () => {
    expect(await facts(FILMS.talk)).toEqual({ codec: 'H.264', isPlayed: true, hasSound: true, seconds: 2 });
    expect(await facts(FILMS.silent)).toEqual({ codec: 'H.264', isPlayed: true, hasSound: false });
    expect(await facts(FILMS.hevc)).toEqual({ codec: 'HEVC', isPlayed: false, hasSound: false });
  });

  test.for([
    ['a text', 'Chữ.'],
    ['a recording', FILMS.sound],
    ['nothing', ''],
    ['a piece', FILMS.talk.subarray(0, 99)],
  ] as const)('of %s nothing is told', async ([, bytes]) => {
    expect(await facts(bytes)).toBeUndefined();
  });
});
