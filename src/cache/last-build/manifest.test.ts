import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/setup/bantin.ts';
import { LeftBuild } from '../../../test/setup/left-build.ts';
import {
  allFingerprints,
  fingerprintsIn,
  MARKER,
  type MadeFiles,
  manifestFiles,
  markerText,
  newManifest,
  readManifest,
  readMark,
  readState,
} from './manifest.ts';

const SHARED = new Map([['vi', 'code settings']]);
const FINGERPRINTS = new Map([
  ['index.html', 'a'],
  ['vi/2017/hop.html', 'b'],
  ['vi/2017/mua.html', 'c'],
]);

const made = (changes: Partial<MadeFiles> = {}): MadeFiles => ({
  fingerprints: FINGERPRINTS,
  months: new Map([['2017-04', { fingerprint: 'april', files: ['vi/2017/hop.html', 'vi/2017/mua.html'] }]]),
  reused: new Map(),
  ...changes,
});

test('the files of a month stand in the month alone', () => {
  const { outputs, months } = newManifest(SHARED, made());
  expect(outputs).toEqual(new Map([['index.html', 'a']]));
  const [april] = months.values();
  expect(april?.fingerprint).toBe('april');
  expect(april && fingerprintsIn(april)).toEqual(new Map([...FINGERPRINTS].slice(1)));
  expect(allFingerprints({ ...newManifest(SHARED, made()), listing: '' })).toEqual(FINGERPRINTS);
});

test('a build is named by its fingerprints, in whatever order they come', () => {
  const turned = made({
    fingerprints: new Map([...FINGERPRINTS].reverse()),
    months: new Map([['2017-04', { fingerprint: 'april', files: ['vi/2017/mua.html', 'vi/2017/hop.html'] }]]),
  });
  expect(newManifest(SHARED, turned).id).toBe(newManifest(SHARED, made()).id);
});

test.for<[string, Partial<MadeFiles>, ReadonlyMap<string, string>]>([
  ['a page', { fingerprints: new Map([...FINGERPRINTS, ['index.html', 'x']]) }, SHARED],
  ['a bulletin', { fingerprints: new Map([...FINGERPRINTS, ['vi/2017/hop.html', 'x']]) }, SHARED],
  ['a page more', { fingerprints: new Map([...FINGERPRINTS, ['404.html', 'x']]) }, SHARED],
  ['a month', { months: new Map([['2017-04', { fingerprint: 'x', files: ['vi/2017/hop.html'] }]]) }, SHARED],
  ['code', {}, new Map([['vi', 'other settings']])],
])('with another fingerprint of %s it is another build', ([, changes, shared]) => {
  expect(newManifest(shared, made(changes)).id).not.toBe(newManifest(SHARED, made()).id);
});

test('a month that is reused is kept as it is', () => {
  const { months: before } = newManifest(SHARED, made());
  const fingerprints = new Map([['index.html', 'a']]);
  const again = newManifest(SHARED, made({ fingerprints, months: new Map(), reused: before }));
  expect(again).toEqual(newManifest(SHARED, made()));
});

test('where drafts of two months have one address, neither month is known again', () => {
  const files = ['vi/2017/hop.html'];
  const months = new Map([
    ['2017-04', { fingerprint: 'april', files }],
    ['2017-05', { fingerprint: 'may', files: [...files, 'vi/2017/mua.html'] }],
    ['2017-06', { fingerprint: 'june', files: [] }],
  ]);
  const manifest = newManifest(SHARED, made({ months }));
  expect([...manifest.months.values()].map(({ fingerprint }) => fingerprint)).toEqual(['', '', 'june']);
  const may = manifest.months.get('2017-05');
  expect(may && Object.fromEntries(fingerprintsIn(may))).toEqual({
    'vi/2017/hop.html': '',
    'vi/2017/mua.html': 'c',
  });
});

test('cache and output may be moved together: the names of what is kept follow from the way between them', () => {
  const { manifest } = manifestFiles('/a/.cache', '/a/dist');
  expect(path.dirname(manifest)).toBe('/a/.cache/outputs');
  const nameOf = (cache: string, output: string) => path.basename(manifestFiles(cache, output).manifest);
  expect(nameOf('/b/c/.cache', '/b/c/dist')).toBe(path.basename(manifest));
  expect(nameOf('/a/.cache', '/a/other')).not.toBe(path.basename(manifest));
});

test('what is kept of another build than the output’s, or is damaged, is not read', () => {
  const { files, state } = new LeftBuild({ files: ['index.html'] }).last();
  const id = state?.id ?? '';
  expect(readManifest(files.manifest, id)).toMatchObject({ id });
  expect(readState(files.state, id)).toEqual(state);
  expect(readManifest(files.manifest, 'other')).toBe(undefined);
  expect(readState(files.state, 'other')).toBe(undefined);
  for (const file of Object.values(files)) fs.appendFileSync(file, 'x');
  expect(readManifest(files.manifest, id)).toBe(undefined);
  expect(readState(files.state, id)).toBe(undefined);
});

test('an output says which build it is from, and whether that was a preview', () => {
  const file = path.join(temporaryFolder(), MARKER);
  expect(readMark(file)).toBe(undefined);
  for (const isPreview of [true, false]) {
    fs.writeFileSync(file, markerText({ id: 'a1b2', isPreview }));
    expect(readMark(file)).toEqual({ id: 'a1b2', isPreview });
  }
  for (const text of ['', 'Bantin', 'Bantin a', 'Bantin a b\n', 'a\n']) {
    fs.writeFileSync(file, text);
    expect(readMark(file)).toBe(undefined);
  }
});
