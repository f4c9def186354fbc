import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { writePacked } from '../system/checked-file.ts';
import { recordingLength } from './recording.ts';

/** Silence, uncompressed: 8,000 samples of one byte a second. */
function wave(seconds: number): Uint8Array {
  const data = Math.round(8000 * seconds);
  const file = Buffer.alloc(44 + data, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + data, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(data, 40);
  return file;
}

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
