import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { bulletin, SETTINGS, temporaryFolder, writeContent } from '../../test/setup/bantin.ts';
import { openContent } from './content.ts';
import { type LookMessage, look } from './look.ts';
import { readIndex } from './record-index.ts';

const MOST = 2;

/** Longer than within which a changed file is looked at again. */
const SETTLED_MS = 80;
const textOf = (id: string) => `bulletins/${id}/index.vi.md`;

let folder: string;
let root: string;
let records: string;

beforeEach(async () => {
  folder = temporaryFolder();
  records = path.join(folder, 'cache/records');
  const ids = ['2016/mot', '2016/hai', '2017/ba', '2017/bon'];
  const texts = ids.map((id) => [textOf(id), bulletin({ date: `${id.slice(0, 4)}-04-01` })]);
  root = writeContent(folder, { ...SETTINGS, ...Object.fromEntries(texts) });
  await sleep(SETTLED_MS);
  const content = await openContent({ root, cache: path.join(folder, 'cache'), code: 'x' });
  content.store.save();
  content.close();
});

function told(): LookMessage[] {
  const messages: LookMessage[] = [];
  look({ root, records, most: MOST }, (message) => messages.push(message));
  return messages;
}

const index = () => ({ indexHash: readIndex(records)?.hash });

test('where nothing was touched, the index alone is told', () => {
  expect(told()).toEqual([index()]);
});

test('what was edited, and what is gone, is told by name, the newest first', () => {
  fs.appendFileSync(path.join(root, textOf('2016/mot')), 'Thêm.\n');
  fs.rmSync(path.join(root, 'bulletins/2017/ba'), { recursive: true });
  expect(told()).toEqual([{ touched: '2017/ba' }, { touched: '2016/mot' }, index()]);
});

test('a file that came into the folder of a bulletin is noticed', () => {
  writeContent(folder, { 'bulletins/2016/hai/index.en.md': bulletin() });
  expect(told()).toEqual([{ touched: '2016/hai' }, index()]);
});

test('where more is touched than was asked for, it gives up', () => {
  fs.rmSync(path.join(root, 'bulletins'), { recursive: true });
  const messages = told();
  expect(messages).toHaveLength(MOST + 1 + 1);
  expect(messages.at(-1)).toEqual({ indexHash: undefined });
});

test.for(['2016.stamps', 'index'])('of other stamps than the index names it knows nothing (%s)', (name) => {
  fs.writeFileSync(path.join(records, name), 'another');
  expect(told()).toEqual([{ indexHash: undefined }]);
});
