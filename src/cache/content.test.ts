import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { CorruptCacheError } from '../system/checked-file.ts';
import { ContentChanged } from './bodies.ts';
import { type Content, openContent } from './content.ts';

const FILE = 'bulletins/2017/hop/index.vi.md';

/** Longer than within which a changed file is looked at again. */
const SETTLED_MS = 80;

let folder: string;
let root: string;

beforeEach(async () => {
  folder = temporaryFolder();
  root = writeContent(folder, {
    ...SETTINGS,
    [FILE]: bulletin({
      attachments: '\n- file: a.pdf\n  title: Kế hoạch\n- file: tep/b.pdf\n  title: Phụ lục',
      editorial: '{note: kín đáo lắm}',
    }),
    'bulletins/2017/hop/a.pdf': '%PDF-1.4',
    'bulletins/2017/hop/tep/b.pdf': '%PDF-1.4',
  });
  await sleep(SETTLED_MS);
});

/** Opens the folder as one build, and says which bulletins were read. */
async function open(code = 'x'): Promise<{ content: Content; read: number }> {
  let read = 0;
  const content = await openContent({
    root,
    cache: path.join(folder, 'cache'),
    code,
    now: Date.now(),
    onProgress: () => {
      read += 1;
    },
  });
  await content.restore();
  return { content, read };
}

async function build(code?: string): Promise<number> {
  const { content, read } = await open(code);
  content.store.save();
  content.close();
  return read;
}

test('what is unchanged is read once, and again with other code', async () => {
  expect(await build()).toBe(1);
  const revision = (await open()).content.store.revision;
  expect(await build()).toBe(0);
  expect((await open()).content.store.revision).toBe(revision);
  expect(await build('y')).toBe(1);
});

test.for<[string, () => void]>([
  [
    'a text of the same size',
    () => writeContent(folder, { [FILE]: bulletin({ title: 'Họp phiên cuối cùng' }) }),
  ],
  ['a file that a text names', () => writeContent(folder, { 'bulletins/2017/hop/a.pdf': '%PDF-1.5' })],
  ['a file in a folder', () => writeContent(folder, { 'bulletins/2017/hop/tep/b.pdf': '%PDF-1.5' })],
  ['a file that comes into a folder', () => writeContent(folder, { 'bulletins/2017/hop/tep/c.pdf': '' })],
  ['a file that comes', () => writeContent(folder, { 'bulletins/2017/hop/b.pdf': '' })],
  ['a file that goes', () => fs.rmSync(path.join(root, 'bulletins/2017/hop/a.pdf'))],
  ['a folder that comes', () => writeContent(folder, { 'bulletins/2017/khac/index.vi.md': bulletin() })],
])('read again: %s', async ([, change]) => {
  await build();
  change();
  expect(await build()).toBe(1);
});

test('a year whose folder holds what it held is not listed again', async () => {
  expect((await open()).content.source.listed).toHaveLength(1);
  await build();
  const { source } = (await open()).content;
  expect(source.listed).toEqual([]);
  expect(source.bulletins.map(({ id }) => id)).toEqual(['2017/hop']);
});

test('a year that was listed while it changed is listed again, though its time be the same', async () => {
  const now = fs.statSync(path.join(root, 'bulletins/2017')).ctimeMs;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
  await build();
  clock.mockRestore();
  expect((await open()).content.source.listed).toHaveLength(1);
});

test('what is wrong with the name of a folder is reported by every build', async () => {
  writeContent(folder, { 'bulletins/2017/Tin mới/index.vi.md': bulletin() });
  await sleep(SETTLED_MS);
  for (let i = 0; i < 2; i += 1) {
    const { source } = (await open()).content;
    expect(source.problems.map(({ id }) => id)).toEqual(['folder-name']);
    await build();
  }
});

test('a folder that goes is missed by no build, nor one that takes its place', async () => {
  writeContent(folder, { 'bulletins/2017/khac/index.vi.md': bulletin() });
  await sleep(SETTLED_MS);
  expect(await build()).toBe(2);
  fs.renameSync(path.join(root, 'bulletins/2017/khac'), path.join(root, 'bulletins/2017/moi'));
  expect(await build()).toBe(1);
  const { store } = (await open()).content;
  expect(
    store
      .entries()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['2017/hop', '2017/moi']);
});

test('a new time alone changes nothing but the signature', async () => {
  await build();
  const { revision } = (await open()).content.store;
  const time = new Date('2020-01-01');
  fs.utimesSync(path.join(root, FILE), time, time);
  await sleep(SETTLED_MS);
  expect(await build()).toBe(1);
  expect((await open()).content.store.revision).toBe(revision);
  expect(await build()).toBe(0);
});

test('what changed as it was read is looked at again, though its size and time be the same', async () => {
  const now = fs.statSync(path.join(root, FILE)).ctimeMs;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
  await build();
  clock.mockRestore();
  expect(await build()).toBe(1);
  expect(await build()).toBe(0);
});

/** Changes a bit of a file of records. */
function damage(name: string, at: number): void {
  const file = path.join(folder, 'cache/records', name);
  const bytes = fs.readFileSync(file);
  bytes.set([(bytes.at(at) ?? 0) ^ 1], at < 0 ? bytes.length + at : at);
  fs.writeFileSync(file, bytes);
}

test.for<[name: string, at: number]>([
  ['index', -9],
  ['2017.signatures', -9],
  ['2017.entries', 100],
])('a damaged file of records (%s) counts as not there', async ([name, at]) => {
  await build();
  damage(name, at);
  expect(await build()).toBe(1);
  expect(await build()).toBe(0);
});

test('a damaged record is taken away when it is asked for, and read again', async () => {
  await build();
  damage('2017.records', -9);
  const { content, read } = await open();
  expect(read).toBe(0);
  expect(() => content.store.record('2017/hop')).toThrow(CorruptCacheError);
  content.close();
  expect(await build()).toBe(1);
  expect(await build()).toBe(0);
});

test('that the last bulletin of a year is gone is noticed without the signatures of the year', async () => {
  await build();
  const { revision } = (await open()).content.store;
  fs.rmSync(path.join(root, 'bulletins/2017'), { recursive: true });
  fs.rmSync(path.join(folder, 'cache/records/2017.signatures'));
  expect((await open()).content.store.revision).not.toBe(revision);
  expect(await build()).toBe(0);
  const { store } = (await open()).content;
  expect(store.ids()).toEqual([]);
  expect(store.revision).not.toBe(revision);
});

test('a bulletin that came while lost records were read again is there after a killed build', async () => {
  const texts = {
    'bulletins/2015/a/index.vi.md': bulletin({}),
    'bulletins/2016/a/index.vi.md': bulletin({}),
  };
  writeContent(folder, texts);
  await sleep(SETTLED_MS);
  await build();
  writeContent(folder, {
    'bulletins/2015/a/index.vi.md': bulletin({ title: 'Khác' }),
    'bulletins/2016/b/index.vi.md': bulletin({}),
  });
  fs.rmSync(path.join(folder, 'cache/records/2017.entries'));
  await sleep(SETTLED_MS);
  // Killed before it has kept all.
  (await open()).content.close();
  const { content } = await open();
  expect(content.source.bulletins.map(({ id }) => id)).toContain('2016/b');
  content.close();
});

test('a picture that could not be read is tried again each time', async () => {
  writeContent(folder, {
    [FILE]: bulletin({ image: 'a.jpg', imageAlt: 'Cầu' }),
    'bulletins/2017/hop/a.jpg': 'no picture',
  });
  await sleep(SETTLED_MS);
  expect(await build()).toBe(1);
  expect(await build()).toBe(1);
});

test('a body is found where it was written, and later in its source', async () => {
  const { content } = await open();
  expect(content.bodies.html('2017/hop', 'vi')).toBe('<p>Nội dung bản tin.</p>\n');
  content.store.save();
  content.close();
  expect(fs.readdirSync(path.join(folder, 'cache/bodies'))).toEqual([]);
  const later = await open();
  expect(later.content.bodies.html('2017/hop', 'vi')).toBe('<p>Nội dung bản tin.</p>\n');
});

test('a text that changes after it was looked at stops the build', async () => {
  await build();
  const { content } = await open();
  writeContent(folder, { [FILE]: bulletin({}, 'Khác.') });
  expect(() => content.bodies.html('2017/hop', 'vi')).toThrow(ContentChanged);
});

test('the bodies of a build that was killed are taken away', async () => {
  const bodies = path.join(folder, 'cache/bodies');
  fs.mkdirSync(bodies, { recursive: true });
  // Higher than any process number.
  fs.writeFileSync(path.join(bodies, '99999999'), 'x');
  await build();
  expect(fs.readdirSync(bodies)).toEqual([]);
});
