import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { type FolderStamp, stampOfFolder } from '../system/file-times.ts';
import type { BundleFacts } from './facts.ts';
import { RecordStore } from './record-store.ts';
import { packRecord } from './year-file.ts';

let folder: string;
let year: string;
let store: RecordStore;

beforeEach(() => {
  folder = temporaryFolder();
  year = path.join(folder, '2017');
  fs.mkdirSync(year);
  store = new RecordStore(path.join(folder, 'records'), 'x');
});

/** Of a folder in which nothing has happened for a while. */
const settled = (): FolderStamp => ({ ...stampOfFolder(year), taken: Date.now() + 60_000 });

function put(id: string, listing = ''): void {
  const facts: BundleFacts = { id, texts: ['vi'], errors: 0, warnings: 0 };
  const stamp = { taken: 0, modified: 0, changed: 0, listing, files: [] };
  store.put(facts, packRecord({ problems: [] }), stamp);
}

const idsIn = () => store.stamps.idsIn('2017', year);

test('what a folder holds is known once all of it is, and until its times are others', () => {
  put('2017/mot');
  put('2017/hai');
  expect(idsIn()).toBe(undefined);
  store.stamps.setYear('2017', settled());
  store.save();
  expect(idsIn()).toEqual(['2017/hai', '2017/mot']);
  const again = new RecordStore(path.join(folder, 'records'), 'x');
  expect(again.stamps.idsIn('2017', year)).toEqual(['2017/hai', '2017/mot']);
  fs.mkdirSync(path.join(year, 'ba'));
  expect(idsIn()).toBe(undefined);
});

test('a folder that holds nothing is known to', () => {
  store.stamps.setYear('2017', settled());
  expect(idsIn()).toEqual([]);
});

test('it is not known any more when a bundle comes or goes, though the folder be as it was', () => {
  put('2017/mot');
  store.stamps.setYear('2017', settled());
  put('2017/mot');
  expect(idsIn()).toEqual(['2017/mot']);
  put('2017/hai');
  expect(idsIn()).toBe(undefined);
  store.stamps.setYear('2017', settled());
  store.delete('2017/mot');
  expect(idsIn()).toBe(undefined);
});

test('of a year that is gone nothing is left', () => {
  put('2016/mot');
  put('2017/mot');
  store.save();
  store.delete('2016/mot');
  store.save();
  const again = new RecordStore(path.join(folder, 'records'), 'x');
  expect(again.indexEntries().map(({ id }) => id)).toEqual(['2017/mot']);
  expect(fs.readdirSync(path.join(folder, 'records')).sort()).toEqual(['2017', '2017.stamps', 'index']);
  again.close();
});

test('a year goes to the disk once the next but one begins, though some of it came late', () => {
  const kept = () => {
    const again = new RecordStore(path.join(folder, 'records'), 'x');
    const ids = again.indexEntries().map(({ id }) => id);
    again.close();
    return ids;
  };
  for (const id of ['2016/mot', '2017/mot', '2016/hai']) put(id);
  expect(kept()).toEqual([]);
  put('2018/mot');
  expect(kept().sort()).toEqual(['2016/hai', '2016/mot']);
  store.save();
  expect(kept().sort()).toEqual(['2016/hai', '2016/mot', '2017/mot', '2018/mot']);
});

test('no index vouches for a year whose stamps are still to be written', () => {
  put('2015/mot');
  put('2017/mot');
  store.stamps.setYear('2017', settled());
  // Those of 2015 alone are written for it.
  put('2018/mot');
  const again = () => new RecordStore(path.join(folder, 'records'), 'x').stamps;
  expect(again().idsIn('2015', year)).toBe(undefined);
  expect(again().get('2015/mot')).toBeDefined();
  expect(again().idsIn('2017', year)).toBe(undefined);
  store.save();
  expect(again().idsIn('2017', year)).toEqual(['2017/mot']);
});

test('until its stamps are written again, the index holds a year as it was', () => {
  put('2017/mot');
  put('2017/hai');
  store.stamps.setYear('2017', settled());
  store.save();
  store.delete('2017/mot');
  put('2018/ba');
  const again = () => new RecordStore(path.join(folder, 'records'), 'x').stamps;
  expect(again().idsIn('2017', year)).toEqual(['2017/hai', '2017/mot']);
  store.save();
  expect(again().idsIn('2017', year)).toBe(undefined);
});

test('a stamp never goes to the disk before its record', () => {
  put('2017/mot', 'as it was');
  store.save();
  store = new RecordStore(path.join(folder, 'records'), 'x');
  for (const id of ['2015/mot', '2017/mot', '2018/mot']) put(id, 'as it is');
  const again = new RecordStore(path.join(folder, 'records'), 'x');
  expect(again.stamps.get('2015/mot')?.listing).toBe('as it is');
  expect(again.stamps.get('2017/mot')?.listing).toBe('as it was');
  again.close();
});
