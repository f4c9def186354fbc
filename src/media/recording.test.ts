import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { wave } from '../../test/setup/wave.ts';
import { writePacked } from '../system/checked-file.ts';
import { recordingLength } from './recording.ts';

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
