import { expect, test } from 'vitest';
import { foldersAbove, holds, inside, OutsideFolder, wayTo } from './inside-folder.ts';

test.for<[folder: string, place: string, isHeld: boolean]>([
  ['/ban-tin', '/ban-tin', true],
  ['/ban-tin', '/ban-tin/dist/a.html', true],
  ['/ban-tin', '/ban-tin/..a', true],
  ['/', '/ban-tin', true],
  ['/ban-tin', '/ban-tin-cu', false],
  ['/ban-tin', '/', false],
  ['/ban-tin/dist', '/ban-tin', false],
])('whether %s holds %s', ([folder, place, isHeld]) => {
  expect(holds(folder, place)).toBe(isHeld);
});

test('a file has its place below its folder alone', () => {
  expect(inside('/ban-tin', 'vi/a.html')).toBe('/ban-tin/vi/a.html');
  for (const file of ['', '.', '..', '../ban-tin-cu/a', '/etc/passwd'])
    expect(() => inside('/ban-tin', file)).toThrow(OutsideFolder);
});

test('the way to a place, and the folders above a file', () => {
  expect(wayTo('/ban-tin/cache', '/ban-tin/dist')).toBe('../dist');
  expect(foldersAbove('vi/2017/a.html')).toEqual(['vi', 'vi/2017']);
  expect(foldersAbove('a.html')).toEqual([]);
});
