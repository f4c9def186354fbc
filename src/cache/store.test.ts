import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { problem, startOf } from '../problems/problem.ts';
import { CorruptCacheError } from '../system/checked-file.ts';
import { folderTimes } from '../system/file-times.ts';
import { Store } from './store.ts';
import { packRecord } from './store-year.ts';

let folder: string;
let year: string;
let store: Store;
const opened: Store[] = [];

function open(inputs = 'x'): Store {
  const each = new Store(path.join(folder, 'records'), inputs);
  opened.push(each);
  return each;
}

beforeEach(() => {
  folder = temporaryFolder();
  year = path.join(folder, '2017');
  fs.mkdirSync(year);
  store = open();
});
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

/** Of a folder in which nothing has happened for a while. */
const settled = () => ({ ...folderTimes(year), taken: Date.now() + 60_000 });

function put(id: string, { listing = '', errors = 0, into = store } = {}): void {
  const problems = Array.from({ length: errors }, () => problem('file-empty', startOf(id), {}));
  const signature = { taken: 0, modified: 0, changed: 0, listing, files: [] };
  into.put({ id, texts: ['vi'], ...(errors > 0 && { errors }) }, packRecord({ problems }), signature);
}

const idsOf = (each: Store) =>
  each
    .entries()
    .map(({ id }) => id)
    .sort();
const file = (name: string) => path.join(folder, 'records', name);

test('what was put is there in a later build, but not for other inputs', () => {
  put('2017/mot', { errors: 2 });
  put('2016/hai');
  store.save();
  expect(idsOf(open())).toEqual(['2016/hai', '2017/mot']);
  expect(open().record('2017/mot').problems).toHaveLength(2);
  expect(idsOf(open('y'))).toEqual([]);
});

test('what a folder holds is known once all of it has a signature, and until its times are others', () => {
  put('2017/mot');
  put('2017/hai');
  expect(store.idsIn('2017', year)).toBe(undefined);
  store.setFolder('2017', settled());
  store.save();
  expect(open().idsIn('2017', year)).toEqual(['2017/hai', '2017/mot']);
  fs.mkdirSync(path.join(year, 'ba'));
  expect(store.idsIn('2017', year)).toBe(undefined);
});

test('a folder that holds nothing is known to, also in a later build', () => {
  store.setFolder('2017', settled());
  store.save();
  const { revision } = store;
  const again = open();
  expect(again.idsIn('2017', year)).toEqual([]);
  expect(again.revision).toBe(revision);
});

test('that is not known any more when a bundle comes or goes, though the times be the same', () => {
  put('2017/mot');
  store.setFolder('2017', settled());
  put('2017/mot');
  expect(store.idsIn('2017', year)).toEqual(['2017/mot']);
  put('2017/hai');
  expect(store.idsIn('2017', year)).toBe(undefined);
  store.setFolder('2017', settled());
  store.delete('2017/mot');
  expect(store.idsIn('2017', year)).toBe(undefined);
});

test('nothing is left of a year whose bundles are gone', () => {
  put('2016/mot');
  put('2017/mot');
  store.save();
  store.delete('2016/mot');
  store.save();
  expect(idsOf(open())).toEqual(['2017/mot']);
  expect(fs.readdirSync(path.join(folder, 'records')).sort()).toEqual([
    '2017.entries',
    '2017.records',
    '2017.signatures',
    'index',
  ]);
});

test('a year goes to the disk once the next but one begins; it counts when the index is written', () => {
  for (const id of ['2016/mot', '2017/mot', '2016/hai']) put(id);
  expect(fs.existsSync(file('2016.records'))).toBe(false);
  put('2018/mot');
  expect(fs.existsSync(file('2016.records'))).toBe(true);
  expect(fs.existsSync(file('2017.records'))).toBe(false);
  expect(idsOf(open())).toEqual([]);
  store.save();
  expect(idsOf(open())).toEqual(['2016/hai', '2016/mot', '2017/mot', '2018/mot']);
});

test('a year that was let go of is read again when somebody asks; where it is another one by then, all begins anew', () => {
  for (const id of ['2016/mot', '2017/mot', '2018/mot']) put(id, { listing: id });
  expect(store.size).toBe(3);
  expect(store.isWhole).toBe(true);
  expect(idsOf(store)).toEqual(['2016/mot', '2017/mot', '2018/mot']);
  expect(store.signature('2016/mot')?.listing).toBe('2016/mot');
  put('2016/hai');
  store.save();
  store.releaseSignatures();
  fs.writeFileSync(file('2016.signatures'), '');
  expect(() => store.signature('2016/mot')).toThrow(CorruptCacheError);
  // Else its other bundles would have no signature, and nobody could say that one is gone.
  expect(() => put('2016/ba')).toThrow(CorruptCacheError);
  expect(store.signature('2017/mot')?.listing).toBe('2017/mot');
  expect(idsOf(open())).toEqual(['2017/mot', '2018/mot']);
});

test('of a year without bundles there is nothing to let go of', () => {
  store.setFolder('2017', settled());
  store.save();
  const again = open();
  again.releaseSignatures();
  expect(again.signature('2017/mot')).toBe(undefined);
  put('2017/mot', { into: again });
  again.save();
  expect(idsOf(open())).toEqual(['2017/mot']);
});

test('signatures that are not saved are not let go of', () => {
  put('2017/mot', { listing: 'new' });
  store.releaseSignatures();
  expect(store.signature('2017/mot')?.listing).toBe('new');
});

test('a build that was killed before it wrote the index leaves nothing that is half true', () => {
  put('2015/mot', { listing: 'before' });
  put('2017/mot', { listing: 'before' });
  store.save();
  const { revision } = store;
  store = open();
  for (const id of ['2015/mot', '2017/mot', '2018/mot']) put(id, { listing: 'after' });
  const again = open();
  // Its files are another's: the year is read again, and the site is another one.
  expect(again.signature('2015/mot')).toBe(undefined);
  expect(again.signature('2017/mot')?.listing).toBe('before');
  expect(again.revision).not.toBe(revision);
});

test.for(['2017.signatures', '2017.entries', 'index'])('a damaged file %s counts as not there', (name) => {
  put('2017/mot');
  store.save();
  const bytes = fs.readFileSync(file(name));
  bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
  fs.writeFileSync(file(name), bytes);
  const again = open();
  expect(again.has('2017/mot')).toBe(false);
  expect(again.isWhole).toBe(name !== '2017.entries');
  put('2017/mot', { into: again });
  again.save();
  expect(idsOf(open())).toEqual(['2017/mot']);
});

test('a damaged record is noticed by who reads it, though the year was written again meanwhile', () => {
  put('2017/mot');
  put('2017/hai', { errors: 1 });
  store.save();
  const bytes = fs.readFileSync(file('2017.records'));
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  fs.writeFileSync(file('2017.records'), bytes);
  store = open();
  put('2017/ba');
  store.save();
  const again = open();
  expect(again.record('2017/mot').problems).toEqual([]);
  expect(() => again.record('2017/hai')).toThrow(CorruptCacheError);
  expect(open().has('2017/mot')).toBe(false);
});

test('whatever comes, goes and is saved between: the store holds what it was given last', () => {
  const ids = ['2016/mot', '2016/hai', '2017/ba', '2017/bon', '2018/nam'];
  const step = fc.oneof(
    fc.record({ does: fc.constant('put'), id: fc.constantFrom(...ids), errors: fc.nat(9) }),
    fc.record({ does: fc.constant('delete'), id: fc.constantFrom(...ids), errors: fc.constant(0) }),
    fc.record({
      does: fc.constantFrom('save', 'release', 'ask'),
      id: fc.constant(''),
      errors: fc.constant(0),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      fs.rmSync(path.join(folder, 'records'), { recursive: true, force: true });
      const known = new Map<string, number>();
      let each = open();
      for (const { does, id, errors } of [...steps, { does: 'save', id: '', errors: 0 }]) {
        if (does === 'put') {
          put(id, { errors, into: each });
          known.set(id, errors);
        } else if (does === 'delete') {
          each.delete(id);
          known.delete(id);
        } else {
          if (does === 'save') {
            each.save();
            each.close();
            each = open();
          } else if (does === 'release') each.releaseSignatures();
          expect([...each.ids()].sort()).toEqual([...known.keys()].sort());
          expect(each.size).toBe(known.size);
          expect(idsOf(each)).toEqual([...known.keys()].sort());
          for (const [one, count] of known) expect(each.record(one).problems).toHaveLength(count);
        }
      }
    }),
  );
});
