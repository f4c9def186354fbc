import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { build, bytesOf } from '../setup/site.ts';
import { filesIn, picturedSite } from './pictured-site.ts';

/** What somebody or something does to a cache between two builds: nothing of it is published. */

const { folder, content, output } = await picturedSite();
const cache = `${output}.cache`;
const kept = path.join(folder, 'kept');
let wanted: Record<string, string>;

beforeAll(async () => {
  // All of it is its own.
  fs.mkdirSync(cache);
  expect(await build(content, output)).toMatchObject({ code: 0 });
  wanted = bytesOf(output);
  fs.renameSync(cache, kept);
});

beforeEach(() => {
  for (const each of [output, cache]) fs.rmSync(each, { recursive: true, force: true });
  fs.cpSync(kept, cache, { recursive: true, preserveTimestamps: true });
});

async function expectTheSame(): Promise<void> {
  expect(await build(content, output)).toMatchObject({ code: 0 });
  expect(bytesOf(output)).toEqual(wanted);
}

test.for<[string, (file: string) => void]>([
  ['cut', (file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))],
  ['emptied', (file) => fs.truncateSync(file)],
  [
    'changed in one byte',
    (file) => {
      const bytes = fs.readFileSync(file);
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      fs.writeFileSync(file, bytes);
    },
  ],
])('every file was %s', async ([, damage]) => {
  for (const file of filesIn(cache)) damage(file);
  await expectTheSame();
});

test.for(['images', 'titles', 'assets'])(
  'the files of %s alone were cut, the records being whole',
  async (name) => {
    const files = filesIn(path.join(cache, name));
    expect(files).not.toEqual([]);
    for (const file of files) fs.truncateSync(file, 30);
    await expectTheSame();
  },
);
