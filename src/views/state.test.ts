import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { readCounted, readersBetween, readState, stateFile, ViewsStateDamaged, writeState } from './state.ts';

let folder: string;
beforeEach(() => {
  folder = path.join(temporaryFolder(), '.views');
});

const STATE = { until: 9, bulletins: new Map([['2017/a', { vi: [1, 2, 3, 4], en: [3, 1] }]]) };

test('is what was written, for its owner alone; the one before stays', () => {
  expect(readState(folder)).toEqual({ until: 0, bulletins: new Map() });
  writeState(folder, { until: 1, bulletins: new Map() });
  writeState(folder, STATE);
  expect(readState(folder)).toEqual(STATE);
  expect(readCounted(folder)).toEqual(new Map([['2017/a', 7]]));
  const names = fs.readdirSync(folder).sort();
  expect(names).toEqual(['views-state.before.json.gz', 'views-state.json.gz']);
  for (const name of names) expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  fs.renameSync(path.join(folder, 'views-state.before.json.gz'), stateFile(folder));
  expect(readState(folder).until).toBe(1);
});

test.for([
  '',
  '{}',
  '{"version":2,"until":1,"bulletins":{}}',
  '{"version":1,"until":1,"bulletins":[]}',
  '{"version":1,"until":-1,"bulletins":{}}',
  '{"version":1,"until":1,"bulletins":{"a":{"vi":[1]}}}',
  '{"version":1,"until":1,"bulletins":{"a":{"vi":[1,-2]}}}',
  '{"version":1,"until":1,"bulletins":{"a":{"fr":[1,2]}}}',
])('never begins anew over one that is damaged: %s', (text) => {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(stateFile(folder), text === '' ? 'cut' : gzipSync(text));
  expect(() => readState(folder)).toThrow(ViewsStateDamaged);
});

test('sums the days of a span, its ends too', () => {
  expect(readersBetween([1, 2, 3, 4, 5, 6], 1, 3)).toBe(6);
  expect(readersBetween(undefined, 0, 9)).toBe(0);
});
