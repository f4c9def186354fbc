import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compareManifests, readManifest, writeManifest } from './manifest.ts';

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'manifest '));

test('what was written is read, for its own output alone', () => {
  const cache = folder();
  const output = folder();
  writeManifest(cache, output, new Map([['/vi/', 'a']]));
  expect([...readManifest(cache, output)]).toEqual([['/vi/', 'a']]);
  expect(readManifest(cache, folder()).size).toBe(0);
});

test('a manifest whose output is gone, or that is damaged or of another version, counts for nothing', () => {
  const cache = folder();
  const output = folder();
  writeManifest(cache, output, new Map([['/vi/', 'a']]));
  const file = path.join(cache, fs.readdirSync(cache)[0] ?? '');
  const whole = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, whole.slice(0, -4));
  expect(readManifest(cache, output).size).toBe(0);
  fs.writeFileSync(file, whole.replace('"version":1', '"version":0'));
  expect(readManifest(cache, output).size).toBe(0);
  fs.writeFileSync(file, whole);
  fs.rmSync(output, { recursive: true });
  expect(readManifest(cache, output).size).toBe(0);
});

test('pages are new, changed, unchanged or removed', () => {
  const before = new Map(Object.entries({ same: '1', other: '1', gone: '1' }));
  const after = new Map(Object.entries({ same: '1', other: '2', fresh: '1' }));
  expect(compareManifests(before, after)).toEqual({
    changed: ['other', 'fresh'],
    unchanged: 1,
    removed: ['gone'],
  });
});
