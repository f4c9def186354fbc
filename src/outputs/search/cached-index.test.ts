import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { CorruptCacheError } from '../../system/checked-file.ts';
import { forgetOld, keep, kept } from './cached-index.ts';

const FILES = [
  { name: 'a', content: Buffer.from('một') },
  { name: 'b/c', content: Buffer.alloc(0) },
  { name: 'd', content: Buffer.from([0, 10, 255]) },
];

const place = () => path.join(temporaryFolder(), 'search', 'tag');
const texts = (at: string) =>
  kept(at)?.map(({ name, read }) => [name, Buffer.from(read()).toString('latin1')] as const);

test('files are kept as they were', () => {
  const at = place();
  expect(kept(at)).toBeUndefined();
  keep(at, FILES);
  expect(texts(at)).toEqual(FILES.map(({ name, content }) => [name, content.toString('latin1')]));
  expect(fs.readdirSync(path.dirname(at))).toEqual(['tag']);
});

test('a long list too', () => {
  const at = place();
  const many = Array.from({ length: 3000 }, (_, i) => ({
    name: `fragment/${i}`,
    content: Buffer.from(`${i}`),
  }));
  keep(at, many);
  expect(texts(at)).toEqual(many.map(({ name }, i) => [name, `${i}`]));
});

test.for([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
  ['empty', () => Buffer.alloc(0)],
  ['no list', () => Buffer.from('{"a"')],
] as const)('what is %s is not kept', ([, damage]) => {
  const at = place();
  keep(at, FILES);
  fs.writeFileSync(at, damage(fs.readFileSync(at)));
  expect(kept(at)).toBeUndefined();
});

test('other bytes are found when they are read, and nothing of that is kept any more', () => {
  const at = place();
  keep(at, FILES);
  const bytes = fs.readFileSync(at);
  bytes[bytes.length - 1] = 0;
  fs.writeFileSync(at, bytes);
  expect(() => texts(at)).toThrow(CorruptCacheError);
  expect(kept(at)).toBeUndefined();
});

test('what no build has used for a month is let go, whatever it is', () => {
  const at = place();
  keep(at, FILES);
  const cache = path.dirname(at);
  for (const name of ['old', 'older']) fs.mkdirSync(path.join(cache, name));
  const month = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  fs.utimesSync(path.join(cache, 'old'), month, month);
  forgetOld(cache);
  expect(fs.readdirSync(cache).sort()).toEqual(['older', 'tag']);
});
